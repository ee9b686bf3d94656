import { hash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'graphql';

/** `npm run -s documents` prints the documents of a folder as the gateway registers them (TRUSTED_DOCUMENTS): texts by their SHA-256. */
const [folder = fileURLToPath(new URL('../schema/operations', import.meta.url))] =
  process.argv.slice(2);
const files = globSync('**/*.{graphql,gql}', { cwd: folder }).sort();
if (files.length === 0) {
  process.stderr.write(`There is no .graphql file in ${folder}.\n`);
  process.exit(1);
}
const texts = files.map((file) => {
  const text = readFileSync(`${folder}/${file}`, 'utf8');
  parse(text);
  return [hash('sha256', text, 'hex'), text];
});
process.stdout.write(`${JSON.stringify(Object.fromEntries(texts), null, 2)}\n`);
