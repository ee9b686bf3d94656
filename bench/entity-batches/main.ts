import { startSubgraph } from '#kernel/graph/serve.ts';
import { createLogger } from '#kernel/log.ts';
import { UNSIGNED } from '#test/support/requests.ts';
import { subgraphNamed } from '../../subgraphs/list.ts';
import { BENCH_PSEUDONYM_KEY, startDemoServer } from '../demo-server.ts';
import { milliseconds, printTable, quantile } from '../statistics.ts';

/** `node bench/entity-batches/main.ts`: SQL statements and time of one batch of representations, by its size. */
const SIZES = [1, 100, 1_000];
const ROUNDS = 30;

interface Batch {
  readonly subgraph: string;
  readonly typename: string;
  readonly key: string;
  readonly selection: string;
  /** A question that gives keys, page by page. */
  readonly keys: { readonly subgraph: string; readonly field: string };
}

const BATCHES: readonly Batch[] = [
  {
    subgraph: 'reference',
    typename: 'Commune',
    key: 'code',
    selection: 'name population',
    keys: { subgraph: 'reference', field: 'communes' },
  },
  {
    subgraph: 'employers',
    typename: 'Establishment',
    key: 'siret',
    selection: 'name headcountBand { label }',
    keys: { subgraph: 'employers', field: 'establishments' },
  },
  {
    subgraph: 'social-security',
    typename: 'Establishment',
    key: 'siret',
    selection: 'hiringsLast12Months { total }',
    keys: { subgraph: 'employers', field: 'establishments' },
  },
  {
    subgraph: 'jobseekers',
    typename: 'Jobseeker',
    key: 'id',
    selection: 'firstName birthDate',
    keys: { subgraph: 'jobseekers', field: 'jobseekers' },
  },
];

const write = (line: string): void => void process.stdout.write(`${line}\n`);
const log = createLogger('bench', 'error');
const server = await startDemoServer();
const running = new Map<string, string>();
async function urlOf(name: string): Promise<string> {
  const known = running.get(name);
  if (known !== undefined) return known;
  const subgraph = await startSubgraph(subgraphNamed(name), {
    databaseUrl: server.url,
    port: 0,
    pseudonymKey: BENCH_PSEUDONYM_KEY,
    requests: UNSIGNED,
    exposeStatementCount: true,
    log,
  });
  running.set(name, subgraph.url);
  return subgraph.url;
}

async function ask(url: string, query: string, variables: Record<string, unknown>) {
  const from = performance.now();
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = (await response.json()) as {
    data: Record<string, unknown>;
    errors?: unknown;
  };
  if (errors !== undefined) throw new Error(JSON.stringify(errors));
  return {
    data,
    took: performance.now() - from,
    statements: response.headers.get('estuaire-sql-statements'),
  };
}

async function keysOf({ keys, key }: Batch, count: number): Promise<string[]> {
  const found: string[] = [];
  let after: string | null = null;
  while (found.length < count) {
    const query = `query($after: String) { ${keys.field}(first: 100, after: $after) { nodes { ${key} } pageInfo { hasNextPage endCursor } } }`;
    const { data } = await ask(await urlOf(keys.subgraph), query, { after });
    const page = data[keys.field] as {
      nodes: Record<string, string>[];
      pageInfo: { hasNextPage: boolean; endCursor: string | null };
    };
    found.push(...page.nodes.map((node) => node[key] ?? ''));
    after = page.pageInfo.endCursor;
    if (!page.pageInfo.hasNextPage) break;
  }
  return found.slice(0, count);
}

const rows = [['subgraph', 'entity', 'N', 'SQL statements', 'p50', 'per entity']];
for (const batch of BATCHES) {
  const keys = await keysOf(batch, Math.max(...SIZES));
  for (const size of SIZES) {
    const representations = keys
      .slice(0, size)
      .map((value) => ({ __typename: batch.typename, [batch.key]: value }));
    const query = `query($r: [_Any!]!) { _entities(representations: $r) { ... on ${batch.typename} { ${batch.selection} } } }`;
    const sample: number[] = [];
    let statements: string | null = null;
    for (let round = 0; round < ROUNDS; round += 1) {
      const answer = await ask(await urlOf(batch.subgraph), query, { r: representations });
      sample.push(answer.took);
      statements = answer.statements;
    }
    const p50 = quantile(sample, 0.5);
    rows.push([
      batch.subgraph,
      batch.typename,
      String(representations.length),
      statements ?? '',
      milliseconds(p50),
      `${((p50 * 1_000) / size).toFixed(0)} µs`,
    ]);
  }
}
printTable(rows, write);
await server.close();
process.exit(0);
