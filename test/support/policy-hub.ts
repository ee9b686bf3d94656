import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { GraphQLFieldResolver } from 'graphql';
import { createLogger } from '#kernel/log.ts';
import { readGatewayEnv } from '../../gateway/env.ts';
import { startGateway } from '../../gateway/http.ts';
import { compose } from './compose.ts';
import { type Answer, ask } from './graphql-client.ts';
import { serveSchema } from './serve-schema.ts';
import { createTokenIssuer, type TestClaims, writeIssuers } from './token-issuer.ts';

/** A gateway over HTTP, with subgraphs that count what they are asked, for callers with tokens. */
export interface PolicyHub {
  readonly url: string;
  /** Asks with a token of these claims, or with none for null. */
  ask(document: string, as: TestClaims | null, variables?: Record<string, unknown>): Answering;
  askWith(
    document: string,
    headers: Readonly<Record<string, string>>,
    variables?: Record<string, unknown>,
  ): Answering;
  /** A token of these claims, to be sent more than once. */
  bearer(claims: TestClaims): Promise<{ readonly authorization: string }>;
  /** The documents that a subgraph was asked since `forget`. */
  asked(subgraph: string): readonly string[];
  /** The documents that all subgraphs were asked since `forget`. */
  allAsked(): readonly string[];
  forget(): void;
  close(): Promise<void>;
}

type Answering = Promise<Answer<Record<string, unknown>>>;

export interface PolicySubgraph {
  readonly sdl: string;
  readonly resolvers: object;
  /** Answers the fields without a resolver. */
  readonly fieldResolver?: GraphQLFieldResolver<unknown, unknown>;
}

/** Composes the subgraphs and serves them; `rewrite` changes the supergraph before the gateway reads it. */
export async function startPolicyHub(
  subgraphs: Readonly<Record<string, PolicySubgraph>>,
  rewrite: (supergraph: string) => string = (supergraph) => supergraph,
): Promise<PolicyHub> {
  const folder = await mkdtemp(join(tmpdir(), 'estuaire-policy-hub-'));
  const served = await Promise.all(
    Object.entries(subgraphs).map(([name, { sdl, resolvers, fieldResolver }]) =>
      serveSchema(name, sdl, resolvers, fieldResolver),
    ),
  );
  const file = join(folder, 'supergraph.graphql');
  await writeFile(file, rewrite(compose(served)));
  const issuer = createTokenIssuer();
  const issuers = await writeIssuers([issuer.issuer]);
  const env = readGatewayEnv({
    PORT: '0',
    SUPERGRAPH: file,
    ISSUERS: issuers.file,
    QUOTA_STORE: 'none',
    DATA_FOLDER: join(tmpdir(), 'estuaire-test-playground'),
  });
  const gateway = await startGateway(env, createLogger('test', 'silent'));
  const bearer = async (claims: TestClaims) => ({
    authorization: `Bearer ${await issuer.token(claims)}`,
  });
  return {
    url: gateway.url,
    bearer,
    ask: async (document, as, variables) =>
      ask(gateway.url, document, variables, as === null ? {} : await bearer(as)),
    askWith: (document, headers, variables) => ask(gateway.url, document, variables, headers),
    asked: (subgraph) => served.find(({ name }) => name === subgraph)?.asked ?? [],
    allAsked: () => served.flatMap(({ asked }) => asked),
    forget() {
      for (const { asked } of served) asked.length = 0;
    },
    async close() {
      await gateway.close();
      for (const subgraph of served) subgraph.close();
      await issuers.remove();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
