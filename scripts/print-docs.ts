import { readFileSync, writeFileSync } from 'node:fs';
import { printCompose } from './docs/print-compose.ts';
import { printEnv } from './docs/print-env.ts';
import { printErrors } from './docs/print-errors.ts';
import { printLimits } from './docs/print-limits.ts';
import { printSubgraphMap } from './docs/print-subgraph-map.ts';

/** `npm run docs` writes the pages that are printed from code; `npm run docs:check` fails when a committed one is out of date. */
const PAGES: Readonly<Record<string, () => string>> = {
  'docs/errors.md': printErrors,
  'docs/limits.md': printLimits,
  'subgraphs/README.md': printSubgraphMap,
  '.env.example': printEnv,
  'docker-compose.yml': printCompose,
};

const isCheck = process.argv.includes('--check');
let stale = 0;
for (const [path, print] of Object.entries(PAGES)) {
  const url = new URL(`../${path}`, import.meta.url);
  if (!isCheck) {
    writeFileSync(url, print());
  } else if (readText(url) !== print()) {
    process.stderr.write(`${path} is out of date: run npm run docs.\n`);
    stale += 1;
  }
}
process.exitCode = stale === 0 ? 0 : 1;

function readText(url: URL): string {
  try {
    return readFileSync(url, 'utf8');
  } catch {
    return '';
  }
}
