import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CallerRole } from '#kernel/caller.ts';
import { type RunningSubgraph, startSubgraph } from '#kernel/graph/serve.ts';
import { createLogger } from '#kernel/log.ts';
import { subgraphKey } from '#kernel/signature.ts';
import { readGatewayEnv } from '../../gateway/env.ts';
import { type RunningGateway, startGateway } from '../../gateway/http.ts';
import type { UpstreamSettings } from '../../gateway/upstream/settings.ts';
import { developerIssuer } from '../../scripts/hub/developer-issuer.ts';
import { DEMO_CALLERS } from '../../scripts/token/demo-callers.ts';
import { SUBGRAPHS } from '../../subgraphs/list.ts';
import { TEST_PSEUDONYM_KEY } from './database.ts';
import { type Answer, ask } from './graphql-client.ts';
import { TEST_GATEWAY_SECRET } from './requests.ts';
import {
  claimsOfRole,
  createTokenIssuer,
  type TestClaims,
  type TokenIssuer,
  writeIssuers,
} from './token-issuer.ts';

export interface Hub {
  readonly url: string;
  readonly playgroundUrl: string;
  /** Where a subgraph is served. */
  urlOf(subgraph: string): string;
  ask<Data = Record<string, unknown>>(
    document: string,
    variables?: Record<string, unknown>,
    options?: AskOptions,
  ): Promise<Answer<Data>>;
  /** A token of a caller of the demo in a role, or of anybody. */
  token(as: CallerRole | TestClaims): Promise<string>;
  /** Stops one subgraph, as a crash would. */
  stop(subgraph: string): Promise<void>;
  close(): Promise<void>;
}

export interface AskOptions {
  /** The role of a caller of the demo, with their rows, or the claims of anybody. @default 'investigator', who may read most of any file */
  readonly as?: CallerRole | TestClaims | 'nobody';
  /** What `estuaire-purpose` says. */
  readonly purpose?: string;
}

export interface HubOptions {
  readonly databaseUrl: string;
  /** Subgraphs that are not started. */
  readonly without?: readonly string[];
  /** URLs that replace those of our own subgraphs. */
  readonly urls?: Readonly<Record<string, string>>;
  readonly upstream?: Partial<UpstreamSettings>;
  /** The master key of pseudonyms that the data was loaded with. @default that of tests */
  readonly pseudonymKey?: string;
  /** Variables of the gateway. */
  readonly environment?: Readonly<Record<string, string>>;
}

/** A port where nothing listens. */
const NOWHERE = 'http://127.0.0.1:9/graphql';

/** Starts the gateway over HTTP with every subgraph on a free port. */
export async function startHub({
  databaseUrl,
  without = [],
  urls = {},
  upstream = {},
  pseudonymKey = TEST_PSEUDONYM_KEY,
  environment = {},
}: HubOptions): Promise<Hub> {
  const log = createLogger('test', 'silent');
  const running = new Map<string, RunningSubgraph>();
  for (const subgraph of SUBGRAPHS.filter(({ name }) => !without.includes(name))) {
    const options = {
      databaseUrl,
      port: 0,
      pseudonymKey,
      requests: { signedWith: subgraphKey(TEST_GATEWAY_SECRET, subgraph.name) },
      log,
      exposeStatementCount: true,
    };
    running.set(subgraph.name, await startSubgraph(subgraph, options));
  }
  const own = Object.fromEntries(
    SUBGRAPHS.map(({ name }) => [name, running.get(name)?.url ?? NOWHERE]),
  );
  const issuer = createTokenIssuer();
  const issuers = await writeIssuers([
    issuer.issuer,
    developerIssuer({ ...own, ...urls }['services'] ?? NOWHERE),
  ]);
  const env = readGatewayEnv({ ...environment, GATEWAY_SECRET: TEST_GATEWAY_SECRET });
  const gateway: RunningGateway = await startGateway(
    {
      ...env,
      port: 0,
      dataFolder: join(tmpdir(), 'estuaire-test-playground'),
      subgraphUrls: { ...own, ...urls },
      identity: { issuersFile: issuers.file, hasDevelopmentIssuer: false },
      upstream: { ...env.upstream, ...upstream },
    },
    log,
  );
  return {
    url: gateway.url,
    playgroundUrl: gateway.playgroundUrl,
    urlOf: (subgraph) => running.get(subgraph)?.url ?? NOWHERE,
    async ask(document, variables = {}, { as = 'investigator', purpose } = {}) {
      const headers = as === 'nobody' ? {} : await bearer(issuer, as);
      const narrowed = purpose === undefined ? {} : { 'estuaire-purpose': purpose };
      return ask(gateway.url, document, variables, { ...headers, ...narrowed });
    },
    token: (as) => tokenOf(issuer, as),
    async stop(name) {
      await running.get(name)?.close();
      running.delete(name);
    },
    async close() {
      await gateway.close();
      await Promise.all([...running.values()].map((subgraph) => subgraph.close()));
      await issuers.remove();
    },
  };
}

const tokenOf = (issuer: TokenIssuer, as: CallerRole | TestClaims): Promise<string> =>
  issuer.token(typeof as === 'string' ? { ...claimsOfRole(as), ...rowsOf(as) } : as);

const bearer = async (issuer: TokenIssuer, as: CallerRole | TestClaims) => ({
  authorization: `Bearer ${await tokenOf(issuer, as)}`,
});

const rowsOf = (role: CallerRole): TestClaims =>
  (DEMO_CALLERS.find((caller) => caller.role === role)?.own ?? {}) as TestClaims;
