import { randomUUID } from 'node:crypto';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { callerOf } from './identity/identify-request.ts';
import { type LimitsSetting, limitsOfCaller } from './limits/limits-of-caller.ts';
import { clientGone, type RequestScope } from './request-scope.ts';
import { EXPLAIN_HEADER, wantsPlan } from './telemetry/explain.ts';
import type { Telemetry } from './telemetry/telemetry.ts';
import { startWatch } from './telemetry/watch.ts';

declare module 'fastify' {
  interface FastifyRequest {
    /** What belongs to the request; null before anything of it is answered. */
    scope: RequestScope | null;
  }
}

/** Takes a cost from the quota of whoever sent a request. */
type Charging = (request: FastifyRequest, cost: number) => Promise<void>;

/** Gives the scope of a request: made when it is asked for first, the same from then on. */
export type ScopeOf = (request: FastifyRequest, reply: FastifyReply) => RequestScope;

export function registerScopes(
  app: FastifyInstance,
  limits: LimitsSetting,
  telemetry: Telemetry,
  charge: Charging,
): ScopeOf {
  app.decorateRequest('scope', null);
  return (request, { raw }) => {
    request.scope ??= openScope(request, raw, limits, telemetry, charge);
    return request.scope;
  };
}

function openScope(
  request: FastifyRequest,
  response: FastifyReply['raw'],
  limits: LimitsSetting,
  { metrics, tracing }: Telemetry,
  charge: Charging,
): RequestScope {
  const caller = callerOf(request);
  const own = limitsOfCaller(limits, caller);
  const isExplained = wantsPlan(request.headers[EXPLAIN_HEADER], caller);
  return {
    id: randomUUID(),
    caller,
    limits: own,
    deadlineAt: performance.now() + own.executionMs,
    signal: clientGone(response),
    charge(cost) {
      metrics.priced(cost);
      return charge(request, cost);
    },
    watch: isExplained || tracing?.isWanted() === true ? startWatch() : null,
    isExplained,
  };
}
