import { spawnSync } from 'node:child_process';
import { childEnvironment } from '#kernel/env.ts';
import { SUBGRAPH_FOLDERS } from '../subgraphs/folders.ts';

/** `npm run db:generate -- <subgraph> <what changes>`: writes the next migration of one subgraph from its `tables.ts`. */
const [name = '', ...words] = process.argv.slice(2);
const found = SUBGRAPH_FOLDERS.find((folder) => folder.name === name);
if (found === undefined || words.length === 0) {
  const names = SUBGRAPH_FOLDERS.map((folder) => folder.name).join(', ');
  process.stderr.write(
    `Usage: npm run db:generate -- <subgraph> <what changes>; subgraphs: ${names}\n`,
  );
  process.exit(1);
}
const { status } = spawnSync('drizzle-kit', ['generate', '--name', words.join('-')], {
  stdio: 'inherit',
  env: childEnvironment({ SUBGRAPH_FOLDER: found.folder }),
});
process.exit(status ?? 1);
