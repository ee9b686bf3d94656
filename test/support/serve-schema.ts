import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { type GraphQLFieldResolver, graphql, parse } from 'graphql';

export interface ServedSchema {
  readonly name: string;
  readonly sdl: string;
  readonly url: string;
  /** The documents that it was asked since the list was last emptied. */
  readonly asked: string[];
  close(): void;
}

/** Serves a subgraph over HTTP as its SDL and resolvers say, executed by graphql-js; `fieldResolver` answers the fields without a resolver. */
export async function serveSchema(
  name: string,
  sdl: string,
  resolvers: object,
  fieldResolver?: GraphQLFieldResolver<unknown, unknown>,
): Promise<ServedSchema> {
  const schema = buildSubgraphSchema({ typeDefs: parse(sdl), resolvers: resolvers as never });
  const asked: string[] = [];
  const server = createServer(async (request, response) => {
    const { query, variables } = JSON.parse(await text(request)) as {
      query: string;
      variables?: Record<string, unknown>;
    };
    asked.push(query);
    const answer = await graphql({
      schema,
      source: query,
      variableValues: variables ?? {},
      fieldResolver: fieldResolver ?? null,
    });
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify(answer));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    name,
    sdl,
    url: `http://127.0.0.1:${port}/graphql`,
    asked,
    close: () => void server.close(),
  };
}
