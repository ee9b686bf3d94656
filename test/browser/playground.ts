import { mkdir } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { tryPlayground } from './try-in-browser.ts';
import { tryRoles } from './try-roles.ts';

/**
 * Against a running hub: `node test/browser/playground.ts --url http://localhost:4000/playground --operation <its file without .graphql> --screenshot <file.png> [--dark]`
 * runs one operation as nobody; `--roles <folder>` signs in as each role of the demo and puts a picture of each into the folder.
 */
const { values } = parseArgs({
  options: {
    url: { type: 'string', default: 'http://localhost:4000/playground' },
    operation: { type: 'string', default: 'market-around-a-commune' },
    screenshot: { type: 'string', default: 'playground.png' },
    dark: { type: 'boolean', default: false },
    roles: { type: 'string' },
  },
});

const { url, operation, screenshot, roles: folder } = values;
const colorScheme = values.dark ? 'dark' : 'light';
if (folder === undefined) {
  const { result, errors } = await tryPlayground({ url, operation, screenshot, colorScheme });
  process.stdout.write(`${result}\n`);
  tell(errors);
} else {
  await mkdir(folder, { recursive: true });
  const problems = await tryRoles({ url, folder });
  process.stdout.write(`The pictures are in ${folder}; ${problems.length} problems.\n`);
  tell(problems);
}

function tell(problems: readonly string[]): void {
  for (const problem of problems) process.stderr.write(`${problem}\n`);
  process.exitCode = problems.length === 0 ? 0 : 1;
}
