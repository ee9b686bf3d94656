import { globSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export interface SubgraphFile {
  readonly name: string;
  /** Where the gateway finds it unless the environment says otherwise. */
  readonly url: string;
  readonly sdl: string;
}

const ROOT = fileURLToPath(new URL('../', import.meta.url));

/** Every subgraph's SDL as it is on disk, the shared value types appended, in the order of their names. */
export function readSubgraphFiles(): SubgraphFile[] {
  const shared = readFileSync(join(ROOT, 'kernel/graph/shared.graphql'), 'utf8');
  const ports = JSON.parse(readFileSync(join(ROOT, 'subgraphs/ports.json'), 'utf8')) as Record<
    string,
    number
  >;
  return globSync('subgraphs/**/schema.graphql', { cwd: ROOT })
    .map((path) => ({ name: basename(dirname(path)), path }))
    .sort((one, other) => (one.name < other.name ? -1 : 1))
    .map(({ name, path }) => {
      const port = ports[name];
      if (port === undefined) throw new Error(`subgraphs/ports.json has no port for ${name}.`);
      const url = `http://127.0.0.1:${port}/graphql`;
      return { name, url, sdl: `${readFileSync(join(ROOT, path), 'utf8')}\n${shared}` };
    });
}
