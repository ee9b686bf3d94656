import { z } from 'zod';
import { integerVariable } from '#kernel/env.ts';
import { type Schemes, subgraphUrls, urlProblems } from '../subgraph-urls.ts';
import { originsIn, originsVariable } from '../transport/origins.ts';

const SCHEMES: Schemes = { pattern: /^(?:http|ws)s?:$/u, words: 'http(s)://… or ws(s)://…' };

/** What the gateway reads from its environment about subscriptions. */
export const eventVariables = {
  SUBGRAPH_EVENT_URLS: z
    .string()
    .default('')
    .superRefine((text, context) => {
      for (const problem of urlProblems(text, SCHEMES))
        context.addIssue({ code: 'custom', message: problem });
    })
    .describe(
      'Where subgraphs send events, when not where they answer: `offers=wss://10.0.0.5:4105/graphql,…`. Over `ws` and `wss` they come as graphql-ws sends them, over `http` and `https` as server-sent events.',
    ),
  EVENT_ORIGINS: originsVariable(
    'Origins whose pages may open a WebSocket, beside the gateway’s own: `https://app.example,…`.',
  ),
  EVENT_CONNECTIONS: integerVariable(1, 1_000_000, 2_000).describe(
    'How many clients may be connected for events at once.',
  ),
  EVENT_CONNECTIONS_PER_CALLER: integerVariable(1, 1_000_000, 10).describe(
    'How many of them may be of one caller, or of one address when nobody knows who it is.',
  ),
  SUBSCRIPTIONS_PER_CONNECTION: integerVariable(1, 10_000, 20).describe(
    'How many subscriptions may run on one WebSocket at once.',
  ),
  EVENT_HEARTBEAT_MS: integerVariable(10, 600_000, 12_000).describe(
    'How often something is sent on a connection for events, so that nobody on the way takes it for dead, in milliseconds.',
  ),
  EVENT_IDLE_MS: integerVariable(20, 3_600_000, 60_000).describe(
    'How long a subgraph may send nothing on such a connection, heartbeats included, in milliseconds.',
  ),
  EVENT_MAX_BYTES: integerVariable(100, 100_000_000, 131_072).describe(
    'The largest event accepted from a subgraph, in bytes.',
  ),
  EVENT_MAX_WAITING: integerVariable(1, 100_000, 100).describe(
    'How many events of one subscription may wait for their client before the subgraph is read no further.',
  ),
  EVENT_OVERFLOW_MS: integerVariable(10, 600_000, 10_000).describe(
    'How long it may stay so before the slow client is left, in milliseconds.',
  ),
  EVENT_RECHECK_MS: integerVariable(10, 600_000, 30_000).describe(
    'How often the token of a running subscription is checked again, in milliseconds.',
  ),
};

/** How the gateway serves subscriptions. */
export interface EventSettings {
  readonly urls: Readonly<Record<string, string>>;
  readonly origins: ReadonlySet<string>;
  readonly maxConnections: number;
  readonly maxConnectionsPerCaller: number;
  readonly maxSubscriptionsPerConnection: number;
  readonly heartbeatMs: number;
  readonly idleMs: number;
  readonly maxBytes: number;
  readonly maxWaiting: number;
  readonly overflowMs: number;
  readonly recheckMs: number;
}

const variables = z.object(eventVariables);

export const eventSettings = (env: z.infer<typeof variables>): EventSettings => ({
  urls: Object.fromEntries(subgraphUrls(env.SUBGRAPH_EVENT_URLS)),
  origins: new Set(originsIn(env.EVENT_ORIGINS)),
  maxConnections: env.EVENT_CONNECTIONS,
  maxConnectionsPerCaller: env.EVENT_CONNECTIONS_PER_CALLER,
  maxSubscriptionsPerConnection: env.SUBSCRIPTIONS_PER_CONNECTION,
  heartbeatMs: env.EVENT_HEARTBEAT_MS,
  idleMs: env.EVENT_IDLE_MS,
  maxBytes: env.EVENT_MAX_BYTES,
  maxWaiting: env.EVENT_MAX_WAITING,
  overflowMs: env.EVENT_OVERFLOW_MS,
  recheckMs: env.EVENT_RECHECK_MS,
});
