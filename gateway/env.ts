import { z } from 'zod';
import { integerVariable, readEnv } from '#kernel/env.ts';

/** What the gateway reads from its environment. `.env.example` is printed from this. */
export const gatewayVariables = z.object({
  PORT: integerVariable(0, 65_535, 4000).describe('Port of the endpoint; 0 takes any free one.'),
  HOST: z.string().default('127.0.0.1').describe('Address to listen on; the loopback unless set.'),
  SUPERGRAPH: z
    .string()
    .default('schema/supergraph.graphql')
    .describe('File that holds the composed supergraph.'),
  SUBGRAPH_URLS: z
    .string()
    .default('')
    .describe(
      'Where subgraphs are, when not where the supergraph says: `offers=http://10.0.0.5:4105/graphql,…`.',
    ),
  UPSTREAM_TIMEOUT_MS: integerVariable(10, 120_000, 5_000).describe(
    'How long a subgraph may take to answer, in milliseconds.',
  ),
  UPSTREAM_MAX_BYTES: integerVariable(1_000, 1_000_000_000, 20_000_000).describe(
    'The largest answer accepted from a subgraph, in bytes.',
  ),
  PERSONAL_DATA: z
    .enum(['closed', 'invented'])
    .default('closed')
    .describe(
      'Fields about persons: `closed` refuses them; `invented` serves them, for data that is about nobody.',
    ),
  DATA_FOLDER: z
    .string()
    .default('.estuaire')
    .describe('Folder for what the hub makes and may make again: database, playground, secrets.'),
  LOG_LEVEL: z
    .enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent'])
    .default('info')
    .describe('How much is logged.'),
});

export interface GatewayEnv {
  readonly port: number;
  readonly host: string;
  readonly supergraphFile: string;
  readonly subgraphUrls: Readonly<Record<string, string>>;
  readonly upstream: { readonly timeoutMs: number; readonly maxBytes: number };
  readonly personalData: 'closed' | 'invented';
  readonly dataFolder: string;
  readonly logLevel: string;
}

export function readGatewayEnv(): GatewayEnv {
  const env = readEnv(gatewayVariables);
  return {
    port: env.PORT,
    host: env.HOST,
    supergraphFile: env.SUPERGRAPH,
    subgraphUrls: readUrls(env.SUBGRAPH_URLS),
    upstream: { timeoutMs: env.UPSTREAM_TIMEOUT_MS, maxBytes: env.UPSTREAM_MAX_BYTES },
    personalData: env.PERSONAL_DATA,
    dataFolder: env.DATA_FOLDER,
    logLevel: env.LOG_LEVEL,
  };
}

/** `name=url` pairs separated by commas. Throws a sentence that names the pair that is wrong. */
export function readUrls(text: string): Record<string, string> {
  const pairs = text.split(',').filter((pair) => pair.trim() !== '');
  return Object.fromEntries(
    pairs.map((pair) => {
      const [name = '', url = ''] = pair.split(/=(.*)/su).map((part) => part.trim());
      if (!/^[a-z][a-z0-9-]*$/u.test(name) || !URL.canParse(url) || !url.startsWith('http')) {
        throw new Error(
          `SUBGRAPH_URLS: expected name=http(s)://…, got ${JSON.stringify(pair.trim().slice(0, 80))}.`,
        );
      }
      return [name, url];
    }),
  );
}
