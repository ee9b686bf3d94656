import {
  createServer,
  type IncomingMessage,
  type RequestListener,
  type Server,
  type ServerResponse,
} from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { setTimeout as sleep } from 'node:timers/promises';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { type GraphQLSchema, graphql, parse } from 'graphql';

const LINK =
  'extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key"])';

/** What the first two subgraphs of a synthetic supergraph own of its first entity; each value is the edition that was asked. */
const PARTS: Readonly<Record<string, { readonly sdl: string; readonly resolvers: object }>> = {
  part0: {
    sdl: `${LINK} type Query { t0x0(id: ID!): T0x0 } type T0x0 @key(fields: "id") { id: ID! name: String size: Int }`,
    resolvers: {
      Query: { t0x0: (_root: unknown, key: object) => key },
      T0x0: { __resolveReference: (key: object) => key, name: nameOf, size: () => 7 },
    },
  },
  part1: {
    sdl: `${LINK} type T0x0 @key(fields: "id") { id: ID! added: String }`,
    resolvers: { T0x0: { __resolveReference: (key: object) => key, added: nameOf } },
  },
};

function nameOf(_parent: unknown, _args: unknown, { edition }: { edition: string }): string {
  return edition;
}

/** The question that both of them answer. */
export const QUESTION = 'query Both { t0x0(id: "1") { id name added } }';

export interface Parts {
  /** The URL of a subgraph for one edition of the supergraph. */
  url(edition: string, name: string): string;
  close(): void;
}

/** How a subgraph behaves: how long it takes, and what it does instead of answering; null when it answers. */
export type Behaviour = (name: string) => {
  readonly delayMs: number;
  readonly instead: RequestListener | null;
};

/** Both subgraphs, executed by graphql-js in this process, over HTTP. */
export async function startParts(behaviour: Behaviour): Promise<Parts> {
  const schemas = new Map<string, GraphQLSchema>(
    Object.entries(PARTS).map(([name, { sdl, resolvers }]) => [
      name,
      buildSubgraphSchema({ typeDefs: parse(sdl), resolvers: resolvers as never }),
    ]),
  );
  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const [, edition = '', name = ''] = (request.url ?? '').split('/');
    const { delayMs, instead } = behaviour(name);
    if (delayMs > 0) await sleep(delayMs);
    if (instead !== null) return instead(request, response);
    const { query, variables } = JSON.parse(await text(request)) as Sent;
    const told = await graphql({
      schema: schemas.get(name) as GraphQLSchema,
      source: query,
      variableValues: variables ?? {},
      contextValue: { edition },
    });
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify(told));
  };
  const server: Server = createServer((request, response) => {
    // Whoever asks may be gone before it is answered.
    answer(request, response).catch(() => response.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: (edition, name) => `http://127.0.0.1:${port}/${edition}/${name}`,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}

interface Sent {
  readonly query: string;
  readonly variables?: Record<string, unknown>;
}
