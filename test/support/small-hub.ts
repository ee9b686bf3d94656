import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createLogger } from '#kernel/log.ts';
import { readGatewayEnv } from '../../gateway/env.ts';
import { startGateway } from '../../gateway/http.ts';
import { compose } from './compose.ts';
import { serveSchema } from './serve-schema.ts';

const LINK =
  'extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key"])';

const PEOPLE = `${LINK}
  type Query {
    person(id: ID!): Person
    people(ids: [ID!]!): [Person!]!
    search(filter: Filter, text: String, ratio: Float, first: Int): [Person!]!
  }
  enum Kind { LOCAL REMOTE }
  input Filter { and: [Filter!] names: [String!] kind: Kind }
  type Person @key(fields: "id") { id: ID! name: String friend: Person friends: [Person!]! broken: Int }`;

const SCORES = `${LINK}
  type Person @key(fields: "id") { id: ID! score: Int level: Int rival: Person spoilt: Int }`;

const person = ({ id }: { id: string }) => ({
  __typename: 'Person',
  id,
  name: 'Alice',
  score: 7,
  level: 1,
});

const fail = () => {
  throw new Error('broken');
};

const PEOPLE_RESOLVERS = {
  Query: {
    person: (_root: unknown, { id }: { id: string }) => person({ id }),
    people: (_root: unknown, { ids }: { ids: string[] }) => ids.map((id) => person({ id })),
    search: () => [],
  },
  Person: {
    __resolveReference: person,
    friend: () => person({ id: 'f' }),
    friends: () => [],
    broken: fail,
  },
};

const SCORE_RESOLVERS = {
  Person: { __resolveReference: person, rival: () => person({ id: 'r' }), spoilt: fail },
};

export interface SmallHub {
  readonly url: string;
  /** Asks with the document as it is; the answer's text is kept for what must not be in it. */
  ask(query: string, variables?: unknown, operationName?: string): Promise<SmallAnswer>;
  close(): Promise<void>;
}

export interface SmallAnswer {
  readonly status: number;
  readonly text: string;
  readonly data: Record<string, unknown> | null;
  readonly errors: readonly {
    readonly message: string;
    readonly extensions: Record<string, unknown>;
  }[];
}

/** A gateway of the given tier over HTTP, with two subgraphs that share one entity: what a document costs the gateway needs no more. */
export async function startSmallHub(tier: 'public' | 'authenticated'): Promise<SmallHub> {
  const folder = await mkdtemp(join(tmpdir(), 'estuaire-small-hub-'));
  const subgraphs = await Promise.all([
    serveSchema('people', PEOPLE, PEOPLE_RESOLVERS),
    serveSchema('scores', SCORES, SCORE_RESOLVERS),
  ]);
  const file = join(folder, 'supergraph.graphql');
  await writeFile(file, compose(subgraphs));
  const env = readGatewayEnv({
    PORT: '0',
    SUPERGRAPH: file,
    LIMITS: tier,
    DATA_FOLDER: join(tmpdir(), 'estuaire-test-playground'),
  });
  const gateway = await startGateway(env, createLogger('test', 'silent'));
  return {
    url: gateway.url,
    ask: (query, variables, operationName) =>
      post(gateway.url, JSON.stringify({ query, variables, operationName })),
    async close() {
      await gateway.close();
      for (const subgraph of subgraphs) subgraph.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** Sends a body as it is, as JSON unless `headers` say otherwise. */
export async function post(
  url: string,
  body: string | Uint8Array<ArrayBuffer>,
  headers: Record<string, string> = {},
): Promise<SmallAnswer> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body,
  });
  const answer = await response.text();
  const { data = null, errors = [] } = JSON.parse(answer) as Partial<SmallAnswer>;
  return { status: response.status, text: answer, data, errors };
}
