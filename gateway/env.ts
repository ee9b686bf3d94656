import { z } from 'zod';
import { type EnvSource, integerVariable, readEnv } from '#kernel/env.ts';
import {
  type DocumentSettings,
  documentSettings,
  documentVariables,
} from './documents/document-variables.ts';
import { type EventSettings, eventSettings, eventVariables } from './events/event-variables.ts';
import type { IdentityEnv } from './identity/identity-of-env.ts';
import { limitsSetting, limitVariables } from './limits/limit-variables.ts';
import type { LimitsSetting } from './limits/limits-of-caller.ts';
import type { LoadSettings } from './limits/load-gate.ts';
import { loadSettings, loadVariables } from './limits/load-variables.ts';
import { type QuotaSettings, quotaSettings, quotaVariables } from './quotas/quota-variables.ts';
import { HTTP, subgraphUrls, urlProblems } from './subgraph-urls.ts';
import {
  type TelemetrySettings,
  telemetrySettings,
  telemetryVariables,
} from './telemetry/telemetry-variables.ts';
import {
  type TransportSettings,
  transportSettings,
  transportVariables,
} from './transport/transport-variables.ts';
import { type UpstreamSettings, upstreamSettings, upstreamVariables } from './upstream/settings.ts';

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
      for (const problem of urlProblems(text, HTTP))
        context.addIssue({ code: 'custom', message: problem });
    })
    .describe(
      'Where subgraphs are, when not where the supergraph says: `offers=http://10.0.0.5:4105/graphql,…`.',
    ),
  ...upstreamVariables,
  SCHEMA_LOOK_MS: integerVariable(100, 300_000, 60_000).describe(
    'How often subgraphs are asked which schema they run, in milliseconds. One that runs another than is registered for it (registered.json beside the file of SUPERGRAPH) is told in the log; a partner is not asked any more until it runs that again.',
  ),
  ISSUERS: z
    .string()
    .optional()
    .describe(
      'JSON file that lists the issuers whose tokens are believed, and for what (docs/security/callers.md); without it nobody is known.',
    ),
  DEV_ISSUER: z
    .enum(['on', 'off'])
    .default('off')
    .describe(
      'Whether tokens of the development issuer, which anybody can have, are believed: for data that is about nobody alone. `npm start` decides it by the data.',
    ),
  ...limitVariables,
  ...quotaVariables,
  ...loadVariables,
  USAGE_DELIVERY_MS: integerVariable(100, 3_600_000, 10_000).describe(
    'How often it is delivered how much the clients of an issuer with `usageTo` ask (docs/security/callers.md), in milliseconds. A gateway that is killed loses what it counted since.',
  ),
  ...documentVariables,
  ...transportVariables,
  INTROSPECTION: z
    .enum(['open', 'closed'])
    .default('open')
    .describe(
      'Whether clients may ask for the schema: it is published (schema/api.graphql) and says nothing that is not. Where it is `closed`, `__schema` and `__type` are refused with INTROSPECTION_DISABLED, and the playground shows no documentation.',
    ),
  ...eventVariables,
  ...telemetryVariables,
  PLANNING_MS: integerVariable(1, 60_000, 100).describe(
    'Processor time that the planning of one operation may take, in milliseconds.',
  ),
  SHARE_ANSWERS_MS: integerVariable(0, 5_000, 0).describe(
    'How long after a query of a known operation began the same one, for the same caller, waits for its answer in place of being executed, in milliseconds; 0 executes each.',
  ),
  DRAIN_DELAY_MS: integerVariable(0, 600_000, 0).describe(
    'How long the gateway still takes requests after it was asked to end and says on /ready that it is not ready, in milliseconds: longer than balancers take to notice.',
  ),
  DRAIN_GRACE_MS: integerVariable(0, 600_000, 8_000).describe(
    'How long running requests may take to finish after that, in milliseconds; then they are answered with 503.',
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
  readonly upstream: UpstreamSettings;
  /** How often subgraphs are asked which schema they run. */
  readonly schemaLookMs: number;
  readonly identity: IdentityEnv;
  readonly limits: LimitsSetting;
  readonly quotas: QuotaSettings;
  readonly load: LoadSettings;
  /** How often clients' usage is delivered. */
  readonly usageDeliveryMs: number;
  readonly documents: DocumentSettings;
  readonly events: EventSettings;
  readonly transport: TransportSettings;
  readonly introspection: 'open' | 'closed';
  readonly telemetry: TelemetrySettings;
  readonly dataFolder: string;
  readonly logLevel: string;
  readonly planning: { readonly deadlineMs: number };
  /** How long after it began a query is joined by the same; 0 for never. */
  readonly shareAnswersMs: number;
  readonly drain: { readonly delayMs: number; readonly graceMs: number };
  /** Set by the command's flags (`standalone.ts`): any supergraph alone, protected fields only where `isOpen` says so. */
  readonly standalone: { readonly isOpen: boolean } | null;
}

/** Reads the gateway's variables from `source`, the process environment by default. Throws one error that lists every problem. */
export function readGatewayEnv(source?: EnvSource): GatewayEnv {
  const env = readEnv(gatewayVariables, source);
  return {
    port: env.PORT,
    host: env.HOST,
    supergraphFile: env.SUPERGRAPH,
    subgraphUrls: Object.fromEntries(subgraphUrls(env.SUBGRAPH_URLS)),
    upstream: upstreamSettings(env),
    schemaLookMs: env.SCHEMA_LOOK_MS,
    identity: { issuersFile: env.ISSUERS ?? null, hasDevelopmentIssuer: env.DEV_ISSUER === 'on' },
    limits: limitsSetting(env),
    quotas: quotaSettings(env),
    load: loadSettings(env),
    usageDeliveryMs: env.USAGE_DELIVERY_MS,
    documents: documentSettings(env),
    events: eventSettings(env),
    transport: transportSettings(env),
    introspection: env.INTROSPECTION,
    telemetry: telemetrySettings(env),
    dataFolder: env.DATA_FOLDER,
    logLevel: env.LOG_LEVEL,
    planning: { deadlineMs: env.PLANNING_MS },
    shareAnswersMs: env.SHARE_ANSWERS_MS,
    drain: { delayMs: env.DRAIN_DELAY_MS, graceMs: env.DRAIN_GRACE_MS },
    standalone: null,
  };
}
