import { z } from 'zod';
import { gatewaySecret, integerVariable } from '#kernel/env.ts';
import { blocksOf } from './addresses.ts';

const words = (text: string): string[] =>
  text
    .split(',')
    .map((word) => word.trim())
    .filter((word) => word !== '');

/** The variables that say how subgraphs are asked. */
export const upstreamVariables = {
  UPSTREAM_CONNECT_MS: integerVariable(10, 60_000, 1_000).describe(
    'How long a connection to a subgraph may take, in milliseconds.',
  ),
  UPSTREAM_HEADERS_MS: integerVariable(10, 120_000, 5_000).describe(
    'How long a subgraph may take to begin its answer, in milliseconds; most begin when all of it is there.',
  ),
  UPSTREAM_TIMEOUT_MS: integerVariable(10, 120_000, 5_000).describe(
    'How long a subgraph may take to answer, in milliseconds, waiting for a connection included.',
  ),
  UPSTREAM_MAX_BYTES: integerVariable(1_000, 100_000_000, 5_000_000).describe(
    'The largest answer accepted from a subgraph, in bytes.',
  ),
  UPSTREAM_CONNECTIONS: integerVariable(1, 4_096, 128).describe(
    'Connections to one subgraph, and so requests under way there; as many as clients at once times the fetches of one request.',
  ),
  UPSTREAM_QUEUE: integerVariable(0, 65_536, 512).describe(
    'Requests that may wait for a connection to one subgraph; the next ones are refused with SUBGRAPH_BUSY.',
  ),
  UPSTREAM_SHARE_MS: integerVariable(0, 5_000, 50).describe(
    'How long after a query was sent to a subgraph the same one, for a caller of whom the subgraph is told the same, waits for its answer in place of being sent, in milliseconds; 0 sends each.',
  ),
  UPSTREAM_ALLOW_PRIVATE: z
    .string()
    .default('loopback')
    .refine((text) => words(text).every((word) => word === 'none' || blocksOf(word) !== null), {
      error:
        'expected none, or loopback, private and blocks like 10.1.0.0/16, with commas between.',
    })
    .describe(
      'Addresses that subgraphs may be at beside public ones: `none`, or `loopback` (where a URL itself names it), `private` (RFC 1918, fc00::/7) and blocks like `100.64.0.0/10`. Where clouds keep credentials (169.254.0.0/16 and the like) is never among them.',
    ),
  PARTNER_SUBGRAPHS: z
    .string()
    .default('social-security,temp-agencies,missions-locales')
    .describe(
      'Subgraphs that others run: they are told the purposes and the role of a request but not whose it is, and their errors reach clients in our words.',
    ),
  GATEWAY_SECRET: gatewaySecret,
};

/** How subgraphs are asked. Times in milliseconds. */
export interface UpstreamSettings {
  readonly connectMs: number;
  /** Until the answer begins. */
  readonly headersMs: number;
  /** For the whole answer, from the moment it is asked for. */
  readonly timeoutMs: number;
  readonly maxBytes: number;
  /** To one subgraph. */
  readonly connections: number;
  /** How many requests may wait for a connection to one subgraph. */
  readonly queue: number;
  /** How long after it began a fetch is joined by the same; 0 for never. */
  readonly shareMs: number;
  /** The words and blocks of UPSTREAM_ALLOW_PRIVATE. */
  readonly allowPrivate: readonly string[];
  /** Names of subgraphs that others run. */
  readonly partners: readonly string[];
  /** What requests are signed with; null where subgraphs ask for no signature. */
  readonly secret: string | null;
}

type UpstreamEnv = z.infer<z.ZodObject<typeof upstreamVariables>>;

export const upstreamSettings = (env: UpstreamEnv): UpstreamSettings => ({
  connectMs: env.UPSTREAM_CONNECT_MS,
  headersMs: env.UPSTREAM_HEADERS_MS,
  timeoutMs: env.UPSTREAM_TIMEOUT_MS,
  maxBytes: env.UPSTREAM_MAX_BYTES,
  connections: env.UPSTREAM_CONNECTIONS,
  queue: env.UPSTREAM_QUEUE,
  shareMs: env.UPSTREAM_SHARE_MS,
  allowPrivate: words(env.UPSTREAM_ALLOW_PRIVATE).filter((word) => word !== 'none'),
  partners: words(env.PARTNER_SUBGRAPHS),
  secret: env.GATEWAY_SECRET ?? null,
});
