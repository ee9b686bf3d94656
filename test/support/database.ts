import { fileURLToPath } from 'node:url';
import { type Connection, connect } from '#kernel/database/connect.ts';
import { roleOf } from '#kernel/database/names.ts';
import { provision } from '#kernel/database/provision.ts';
import type { Subgraph } from '#kernel/graph/subgraph.ts';
import { openInput } from '#kernel/ingest/input.ts';
import { loadFile } from '#kernel/ingest/load.ts';
import type { Receipt } from '#kernel/ingest/receipt.ts';
import { pseudonymsFrom } from '#kernel/pseudonym.ts';
import { copyOfFilled } from './test-databases.ts';

/** The master key of pseudonyms in tests. */
export const TEST_PSEUDONYM_KEY = 'a key for tests only, of no use elsewhere';

export interface TestDatabase {
  readonly url: string;
  /** Connects as the subgraph's own role. */
  connectAs(subgraph: Subgraph): Connection;
  /** Loads one file into a subgraph, as the command line does. */
  load(
    subgraph: Subgraph,
    source: string,
    path: string,
    options?: { coversUntil?: string; correctsFileId?: number },
  ): Promise<Receipt>;
  close(): Promise<void>;
}

/** Makes a database of its own with the tables of `subgraphs`, dropped by `close`. */
export async function createTestDatabase(subgraphs: readonly Subgraph[]): Promise<TestDatabase> {
  const provisioned = subgraphs.map(({ name, folder }) => ({
    name,
    migrationsFolder: fileURLToPath(new URL('./migrations', folder)),
  }));
  const kind = provisioned.map(({ name }) => name).join(' ');
  const { url, close } = await copyOfFilled(kind, (empty) => provision(empty, provisioned));
  const connections: Connection[] = [];
  const connectAs = (subgraph: Subgraph): Connection => {
    const connection = connect({ url, role: roleOf(subgraph.name), maxConnections: 4 });
    connections.push(connection);
    return connection;
  };
  return {
    url,
    connectAs,
    async load(subgraph, sourceName, path, options = {}) {
      const source = subgraph.sources.find(({ name: candidate }) => candidate === sourceName);
      if (source === undefined) throw new Error(`${subgraph.name} has no source ${sourceName}`);
      const pseudonym = pseudonymsFrom(TEST_PSEUDONYM_KEY)(subgraph.name);
      return loadFile({
        sql: connectAs(subgraph).sql,
        subgraph: subgraph.name,
        source,
        input: await openInput(path),
        pseudonym,
        ...options,
      });
    },
    async close() {
      await Promise.all(connections.map((connection) => connection.close()));
      await close();
    },
  };
}
