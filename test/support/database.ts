import { randomBytes } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import postgres from 'postgres';
import { inject } from 'vitest';
import { type Connection, connect, roleOf } from '#kernel/database/connect.ts';
import { provision } from '#kernel/database/provision.ts';
import type { Subgraph } from '#kernel/graph/subgraph.ts';
import { openInput } from '#kernel/ingest/input.ts';
import { loadFile } from '#kernel/ingest/load.ts';
import type { Receipt } from '#kernel/ingest/receipt.ts';
import { pseudonymsFrom } from '#kernel/pseudonym.ts';

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
  const serverUrl = inject('serverUrl');
  const name = `estuaire_test_${randomBytes(6).toString('hex')}`;
  const admin = postgres(serverUrl, { max: 1, onnotice: () => undefined });
  await admin.unsafe(`create database ${name}`);
  const url = Object.assign(new URL(serverUrl), { pathname: `/${name}` }).href;
  await provision(
    url,
    subgraphs.map((subgraph) => ({
      name: subgraph.name,
      migrationsFolder: fileURLToPath(new URL('./migrations', subgraph.folder)),
    })),
  );
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
      await admin.unsafe(`drop database if exists ${name} with (force)`);
      await admin.end();
    },
  };
}
