import { type Connection, connect } from '#kernel/database/connect.ts';
import { roleOf } from '#kernel/database/names.ts';
import { ask } from '#test/support/graphql-client.ts';
import { startHub } from '#test/support/hub.ts';
import { startEmptyServer } from './empty-server.ts';
import { milliseconds, printTable, quantile } from './statistics.ts';

/** Answers one question. */
export type Way<Question> = (question: Question) => Promise<unknown>;

/** Not counted: plans and pages are cold. */
const WARM_UP = 20;

export interface SideBySide<Question> {
  readonly title: string;
  readonly questions: readonly Question[];
  /** The first one is what the others are divided by. */
  readonly ways: Readonly<Record<string, Way<Question>>>;
}

/** A hub over a PostgreSQL of its own, and a connection as the subgraph whose search is timed. */
export interface OpenBench extends Pick<Connection, 'db' | 'sql'> {
  /** Asks the gateway. */
  readonly throughHub: (document: string, variables: Record<string, unknown>) => Promise<unknown>;
  close(): Promise<void>;
}

/** Starts a hub without data, filled by `fill` as the subgraph's role. */
export async function openSearchBench(
  subgraph: string,
  fill: (sql: Connection['sql']) => Promise<void>,
): Promise<OpenBench> {
  const server = await startEmptyServer(`search-${subgraph}`);
  const role = { url: server.url, role: roleOf(subgraph), maxConnections: 4 };
  process.stderr.write('inventing what is searched…\n');
  const filling = connect(role);
  await fill(filling.sql);
  await filling.close();
  // Statements by hand are prepared, those of the hub are not: a plan for any value would be an unfair one.
  const own = connect({ url: server.url, maxConnections: 1 });
  await own.sql.unsafe('alter database postgres set plan_cache_mode = force_custom_plan');
  await own.close();
  const connection = connect(role);
  const hub = await startHub({ databaseUrl: server.url });
  const token = await hub.token('analyst');
  return {
    db: connection.db,
    sql: connection.sql,
    throughHub: (document, variables) =>
      ask(hub.url, document, variables, { authorization: `Bearer ${token}` }),
    async close() {
      await hub.close();
      await connection.close();
      await server.close();
    },
  };
}

/** Asks each question in every way, one after the other, and prints p50, p95 and the ratios of p95. */
export async function compare<Question>({
  title,
  questions,
  ways,
}: SideBySide<Question>): Promise<void> {
  const names = Object.keys(ways);
  const times = new Map<string, number[]>(names.map((name) => [name, []]));
  for (const [number, question] of questions.entries()) {
    // Whoever asks first reads the pages that the others find in memory.
    for (const [name, way] of rotated(Object.entries(ways), number)) {
      const startedAt = performance.now();
      await way(question);
      times.get(name)?.push(performance.now() - startedAt);
    }
  }
  const at = (name: string | undefined, share: number): number =>
    quantile((times.get(name ?? '') ?? []).slice(WARM_UP), share);
  const write = (line: string): void => void process.stdout.write(`${line}\n`);
  write(`\n${title}`);
  printTable(
    [
      ['way', 'p50', 'p95', '× by hand (p95)'],
      ...names.map((name) => [
        name,
        milliseconds(at(name, 0.5)),
        milliseconds(at(name, 0.95)),
        (at(name, 0.95) / at(names[0], 0.95)).toFixed(2),
      ]),
    ],
    write,
  );
}

function rotated<Item>(items: readonly Item[], by: number): readonly Item[] {
  const start = by % items.length;
  return [...items.slice(start), ...items.slice(0, start)];
}
