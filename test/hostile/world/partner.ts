import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { type ExecutionResult, graphql, parse } from 'graphql';

/** One request that the partner was sent, and what it may answer with. */
export interface Exchange {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly query: string;
  /** What an honest subgraph answers. */
  honest(): Promise<ExecutionResult>;
}

/** A subgraph that answers as its schema says until it is told to lie. */
export interface Partner {
  readonly url: string;
  /** Null for the honest answer. */
  reply: ((exchange: Exchange) => unknown) | null;
  /** The documents that it was asked. */
  readonly asked: string[];
  close(): void;
}

export async function servePartner(sdl: string, resolvers: object): Promise<Partner> {
  const schema = buildSubgraphSchema({ typeDefs: parse(sdl), resolvers: resolvers as never });
  const server = createServer(async (request, response) => {
    const { query, variables } = JSON.parse(await text(request)) as {
      query: string;
      variables?: Record<string, unknown>;
    };
    partner.asked.push(query);
    const honest = async () =>
      graphql({
        schema,
        source: query,
        variableValues: variables ?? {},
      }) as Promise<ExecutionResult>;
    response.on('error', () => undefined);
    if (partner.reply === null) sendJson(response, JSON.stringify(await honest()));
    else await partner.reply({ request, response, query, honest });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const partner: Partner = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`,
    reply: null,
    asked: [],
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
  return partner;
}

export function sendJson(response: ServerResponse, body: string | Buffer, status = 200): void {
  response.writeHead(status, { 'content-type': 'application/json' });
  response.end(body);
}

export type Reply = NonNullable<Partner['reply']>;

export type Entity = Record<string, unknown>;

/** Answers with another list of entities than the honest one; what is no list of entities stays. */
export const lying =
  (lie: (entities: Entity[]) => unknown) =>
  async ({ response, honest }: Exchange): Promise<void> => {
    const { data } = await honest();
    const told = Object.entries(data ?? {}).map(([key, value]) => [
      key,
      Array.isArray(value) ? lie(value as Entity[]) : value,
    ]);
    sendJson(response, JSON.stringify({ data: Object.fromEntries(told) }));
  };

/** Answers with what `change` makes of the text of the honest answer. */
export const rewriting =
  (change: (text: string) => string) =>
  async ({ response, honest }: Exchange): Promise<void> =>
    sendJson(response, change(JSON.stringify(await honest())));

/** Answers with each entity as `change` makes it of the honest one. */
export const each = (change: (entity: Entity) => unknown): Reply =>
  lying((entities) => entities.map(change));

/** Answers with a text. */
export const body =
  (text: string | Buffer): Reply =>
  ({ response }) =>
    sendJson(response, text);

/** The text of a value in place of that of a field. */
export const saying = (field: string, json: string): Reply =>
  rewriting((text) => {
    const answer = JSON.parse(text) as { data: Record<string, Entity[]> };
    for (const entities of Object.values(answer.data))
      for (const entity of entities) entity[field] = 'THE VALUE';
    return JSON.stringify(answer).replaceAll('"THE VALUE"', json);
  });
