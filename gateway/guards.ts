import type { FastifyInstance, FastifyRequest, RouteShorthandOptions } from 'fastify';
import type { Logger } from '#kernel/log.ts';
import type { ClientUsage } from './client-usage/client-usage.ts';
import { usageHooks } from './client-usage/usage-hooks.ts';
import { openDocuments } from './documents/document-variables.ts';
import type { Documents } from './documents/documents.ts';
import { resolveDocuments } from './documents/resolve-hook.ts';
import type { GatewayEnv } from './env.ts';
import { callerOf } from './identity/identify-request.ts';
import { answerOfCaller } from './limits/answer-size.ts';
import { bodyOfCaller, limitBodies } from './limits/body-limits.ts';
import { limitsOfCaller } from './limits/limits-of-caller.ts';
import { createLoadGate } from './limits/load-gate.ts';
import { loadHooks } from './limits/load-hooks.ts';
import type { Limits } from './limits/tiers.ts';
import { clientOf } from './quotas/client-of.ts';
import { openQuotas } from './quotas/open-quotas.ts';
import { type ChargeClient, quotaHooks, requireLeft } from './quotas/quota-hooks.ts';
import type { Quotas } from './quotas/quotas.ts';

type Hooks = Required<
  Pick<RouteShorthandOptions, 'onRequest' | 'preParsing' | 'preHandler' | 'onSend' | 'onResponse'>
>;

/** What holds for every request of a route that executes documents, whatever answers it. */
export interface Guards {
  /** The hooks of such a route; `identify` is the one that finds out who asks. */
  hooks(identify: Hooks['onRequest']): Hooks;
  limitsOf(request: FastifyRequest): Limits;
  /** Takes a cost from the quota of whoever sent the request. Rejects with the ending error when nothing is left. */
  charge(request: FastifyRequest, cost: number): Promise<void>;
  /** The same where there is no request, on a WebSocket. */
  readonly chargeClient: ChargeClient;
  readonly documents: Documents;
  readonly quotas: Quotas;
  readonly usage: ClientUsage;
}

/** Makes the guards of a gateway. In the order of what they cost: too much at once, who asks, nothing left, body, document. */
export async function createGuards(
  app: FastifyInstance,
  env: Pick<GatewayEnv, 'limits' | 'load' | 'quotas' | 'documents'>,
  usage: ClientUsage,
  log: Logger,
): Promise<Guards> {
  const documents = await openDocuments(env.documents);
  const quotas = await openQuotas(env.quotas, log);
  const limitsOf = (request: FastifyRequest): Limits =>
    limitsOfCaller(env.limits, callerOf(request));
  limitBodies(app, limitsOf, log);
  const load = loadHooks(app, createLoadGate(env.load));
  const quota = quotaHooks(app, quotas, limitsOf);
  const counted = usageHooks(app, usage);
  return {
    hooks: (identify) => ({
      onRequest: [load.onRequest, identify, quota.onRequest].flat(),
      preParsing: bodyOfCaller(limitsOf),
      preHandler: [resolveDocuments(documents), load.preHandler],
      onSend: [answerOfCaller(limitsOf), quota.onSend, counted.onSend],
      onResponse: [quota.onResponse, counted.onResponse],
    }),
    limitsOf,
    charge: quota.charge,
    chargeClient: async (caller, address, cost) =>
      requireLeft(
        await quotas.charge(clientOf(caller, address), limitsOfCaller(env.limits, caller), cost),
      ),
    documents,
    quotas,
    usage,
  };
}
