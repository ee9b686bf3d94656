import { z } from 'zod';
import { type EnvSource, integerVariable, readEnv } from '#kernel/env.ts';
import type { Tier } from './limits/tiers.ts';

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
    .superRefine((text, context) => {
      for (const problem of problemsIn(text))
        context.addIssue({ code: 'custom', message: problem });
    })
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
  LIMITS: z
    .enum(['public', 'authenticated'])
    .default('authenticated')
    .describe(
      'What any caller may ask in one request, until callers prove who they are: the limits of `public` or those of `authenticated`.',
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
  readonly limits: Tier;
  readonly dataFolder: string;
  readonly logLevel: string;
}

/** Reads the gateway's variables from `source`, the process environment by default. Throws one error that lists every problem. */
export function readGatewayEnv(source?: EnvSource): GatewayEnv {
  const env = readEnv(gatewayVariables, source);
  return {
    port: env.PORT,
    host: env.HOST,
    supergraphFile: env.SUPERGRAPH,
    subgraphUrls: readUrls(env.SUBGRAPH_URLS),
    upstream: { timeoutMs: env.UPSTREAM_TIMEOUT_MS, maxBytes: env.UPSTREAM_MAX_BYTES },
    personalData: env.PERSONAL_DATA,
    limits: env.LIMITS,
    dataFolder: env.DATA_FOLDER,
    logLevel: env.LOG_LEVEL,
  };
}

/** `name=url` pairs separated by commas, which `problemsIn` found nothing wrong with. */
const readUrls = (text: string): Record<string, string> => Object.fromEntries(pairsIn(text));

function pairsIn(text: string): [name: string, url: string][] {
  const pairs = text.split(',').filter((pair) => pair.trim() !== '');
  return pairs.map((pair) => {
    const [name = '', url = ''] = pair.split(/=(.*)/su).map((part) => part.trim());
    return [name, url];
  });
}

/** A sentence for each pair that is wrong; it shows no URL, for one may carry a password. */
function problemsIn(text: string): string[] {
  return pairsIn(text).flatMap(([name, url], index) => {
    const isName = /^[a-z][a-z0-9-]{0,40}$/u.test(name);
    if (isName && /^https?:$/u.test(URL.parse(url)?.protocol ?? '')) return [];
    const which = isName ? `pair ${index + 1} (${name})` : `pair ${index + 1}`;
    return [`expected name=http(s)://… as ${which}.`];
  });
}
