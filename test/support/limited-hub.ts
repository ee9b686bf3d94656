import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Agent, request } from 'undici';
import { createLogger } from '#kernel/log.ts';
import { readGatewayEnv } from '../../gateway/env.ts';
import { startGateway } from '../../gateway/http.ts';
import { compose } from './compose.ts';
import { serveSchema } from './serve-schema.ts';
import { createTokenIssuer, writeIssuers } from './token-issuer.ts';

const LINK =
  'extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@cost", "@listSize"])';

const ITEMS = `${LINK}
  type Query {
    list(first: Int = 10): [Item!] @listSize(slicingArguments: ["first"])
    page(first: Int, last: Int): Page @listSize(slicingArguments: ["first", "last"], sizedFields: ["nodes"])
    free: Int
    dear: Int @cost(weight: 900)
    held: Int
    long(characters: Int = 1000): String
  }
  type Mutation { change: Int }
  type Page { nodes: [Item!]! }
  type Item @key(fields: "id") { id: ID! name: String list(first: Int = 10): [Item!] @listSize(slicingArguments: ["first"]) broken: Int }`;

const SLOW = `${LINK}
  type Item @key(fields: "id") { id: ID! slow: Int }`;

export interface LimitedHub {
  readonly url: string;
  /** Asks by POST, from the loopback address `from`. */
  ask(query: string, options?: AskOptions): Promise<LimitedAnswer>;
  /** Sends a body as it is. */
  send(body: unknown, options?: AskOptions): Promise<LimitedAnswer>;
  /** A header with a token. */
  bearer(subject: string): Promise<{ readonly authorization: string }>;
  /** How many requests the subgraphs were sent. */
  asked(): number;
  /** How many fields `held` and `slow` wait. */
  held(): number;
  /** Lets all of them answer. */
  release(): void;
  close(): Promise<void>;
}

export interface AskOptions {
  readonly variables?: Readonly<Record<string, unknown>>;
  readonly headers?: Readonly<Record<string, string>>;
  readonly from?: string;
}

export interface LimitedAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly text: string;
  readonly data: unknown;
  readonly extensions: Readonly<Record<string, unknown>> | undefined;
  readonly errors: readonly {
    readonly message: string;
    readonly extensions: Readonly<Record<string, unknown>>;
  }[];
}

/** A gateway over HTTP with the limits that `variables` of its environment set, over two subgraphs whose fields say what they cost. */
export async function startLimitedHub(
  variables: Readonly<Record<string, string>> = {},
): Promise<LimitedHub> {
  const waiting = new Set<(value: number) => void>();
  const hold = () => new Promise<number>((resolve) => waiting.add(resolve));
  const item = (_root: unknown, _arguments: unknown, index = 0) => ({
    __typename: 'Item',
    id: String(index),
  });
  const list = (_root: unknown, { first }: { first: number }) =>
    Array.from({ length: first }, (_one, index) => item(null, null, index));
  const subgraphs = await Promise.all([
    serveSchema('items', ITEMS, {
      Query: {
        list,
        page: (_root: unknown, { first, last }: { first?: number; last?: number }) => ({
          nodes: list(null, { first: first ?? last ?? 0 }),
        }),
        free: () => 1,
        dear: () => 1,
        held: hold,
        long: (_root: unknown, { characters }: { characters: number }) => 'é'.repeat(characters),
      },
      Mutation: { change: () => 1 },
      Item: {
        __resolveReference: ({ id }: { id: string }) => ({ id }),
        list,
        name: () => 'Invented',
        broken: () => {
          throw new Error('broken');
        },
      },
    }),
    serveSchema('slow', SLOW, {
      Item: { __resolveReference: ({ id }: { id: string }) => ({ id }), slow: hold },
    }),
  ]);
  const folder = await mkdtemp(join(tmpdir(), 'estuaire-limited-hub-'));
  const file = join(folder, 'supergraph.graphql');
  await writeFile(file, compose(subgraphs));
  const issuer = createTokenIssuer();
  const issuers = await writeIssuers([issuer.issuer]);
  const env = readGatewayEnv({
    PORT: '0',
    SUPERGRAPH: file,
    ISSUERS: issuers.file,
    DATA_FOLDER: join(tmpdir(), 'estuaire-test-playground'),
    ...variables,
  });
  const gateway = await startGateway(env, createLogger('test', 'silent'));
  const agents = new Map<string, Agent>();
  const agentOf = (localAddress: string): Agent => {
    const agent = agents.get(localAddress) ?? new Agent({ localAddress });
    agents.set(localAddress, agent);
    return agent;
  };

  async function send(body: unknown, { headers = {}, from = '127.0.0.1' }: AskOptions = {}) {
    const response = await request(gateway.url, {
      method: 'POST',
      dispatcher: agentOf(from),
      headers: { 'content-type': 'application/json', ...headers },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    });
    const text = await response.body.text();
    const { data, errors = [], extensions } = JSON.parse(text) as Partial<LimitedAnswer>;
    const { statusCode: status, headers: answered } = response;
    return { status, headers: answered, text, data, errors, extensions };
  }

  function release(): void {
    for (const answer of waiting) answer(1);
    waiting.clear();
  }

  return {
    url: gateway.url,
    send,
    ask: (query, options = {}) => send({ query, variables: options.variables }, options),
    bearer: async (subject) => ({
      authorization: `Bearer ${await issuer.token({ sub: subject, role: 'developer' })}`,
    }),
    asked: () => subgraphs.reduce((total, { asked }) => total + asked.length, 0),
    held: () => waiting.size,
    release,
    async close() {
      release();
      await gateway.close();
      for (const subgraph of subgraphs) subgraph.close();
      await Promise.all([...agents.values()].map((agent) => agent.close()));
      await Promise.all([issuers.remove(), rm(folder, { recursive: true, force: true })]);
    },
  };
}
