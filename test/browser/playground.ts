import { parseArgs } from 'node:util';
import { tryPlayground } from './try-in-browser.ts';

/** `node test/browser/playground.ts --url http://localhost:4000/playground --operation <its file without .graphql> --screenshot <file.png> [--dark]` against a running hub. */
const { values } = parseArgs({
  options: {
    url: { type: 'string', default: 'http://localhost:4000/playground' },
    operation: { type: 'string', default: 'market-around-a-commune' },
    screenshot: { type: 'string', default: 'playground.png' },
    dark: { type: 'boolean', default: false },
  },
});
const { result, errors } = await tryPlayground({
  url: values.url,
  operation: values.operation,
  screenshot: values.screenshot,
  ...(values.dark ? { colorScheme: 'dark' as const } : {}),
});
process.stdout.write(`${result}\n`);
for (const error of errors) process.stderr.write(`${error}\n`);
process.exitCode = errors.length === 0 ? 0 : 1;
