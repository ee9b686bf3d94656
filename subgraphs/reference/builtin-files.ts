import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import type { BuiltinFile } from '#kernel/graph/subgraph.ts';

const { resolve } = createRequire(import.meta.url);
const own = (name: string): string =>
  fileURLToPath(new URL(`./builtin/${name}.csv`, import.meta.url));
const cog = (name: string): string => resolve(`@etalab/decoupage-administratif/data/${name}.json`);

/** The lists of `builtin/` and of two npm packages. */
export const builtinFiles: readonly BuiltinFile[] = [
  { source: 'cog-regions', path: cog('regions') },
  { source: 'cog-departments', path: cog('departements') },
  { source: 'cog-communes', path: cog('communes') },
  { source: 'naf', path: resolve('@socialgouv/codes-naf/index.json') },
  ...['domains', 'occupations', 'moves', 'skills', 'occupation-skills', 'successors'].map(
    (name) => ({ source: name, path: own(name) }),
  ),
];
