import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { endingRequest, hubError } from '#kernel/errors.ts';
import { callerOf } from '../identity/identify-request.ts';
import { sendRefusal } from '../limits/send-refusal.ts';
import type { Limits } from '../limits/tiers.ts';
import type { Caller } from '../policy/caller.ts';
import { clientOf } from './client-of.ts';
import type { Charge, Quotas } from './quotas.ts';

declare module 'fastify' {
  interface FastifyRequest {
    /** What the request took from the quota of its client; null before, and where nobody has one. */
    charge: Charge | null;
  }
}

type Hook = (request: FastifyRequest, reply: FastifyReply, done: () => void) => void;
type OnSend = (
  request: FastifyRequest,
  reply: FastifyReply,
  payload: unknown,
  done: () => void,
) => void;

export interface QuotaHooks {
  readonly onRequest: Hook;
  readonly onSend: OnSend;
  readonly onResponse: Hook;
  /** Takes a cost from the quota of whoever sent the request. Rejects with the ending error when nothing is left. */
  charge(request: FastifyRequest, cost: number): Promise<void>;
}

/** What a request costs that was refused before its cost was known: reading it was work, and guessing must have an end. */
export const FEE = 10;
const WINDOW_SECONDS = 60;

/**
 * The hooks of routes with quotas. They run for whatever answers: a client with nothing left is refused before its body is read, each
 * answer says what is left, and what was never charged is charged a fee at its end.
 */
export function quotaHooks(
  app: FastifyInstance,
  quotas: Quotas,
  limitsOf: (request: FastifyRequest) => Limits,
): QuotaHooks {
  app.decorateRequest('charge', null);
  const client = (request: FastifyRequest): string => clientOf(callerOf(request), request.ip);
  return {
    onRequest(request, reply, done) {
      const resetMs = quotas.waitMs(client(request));
      if (resetMs <= 0) {
        done();
        return;
      }
      const { costPerMinute: quota } = limitsOf(request);
      request.charge = { quota, left: 0, resetMs, isExceeded: true };
      sendRefusal(reply, exceeded(request.charge));
    },
    onSend({ charge }, reply, _payload, done) {
      if (charge !== null) void reply.headers(headersOf(charge));
      done();
    },
    onResponse(request, _reply, done) {
      if (request.charge === null && request.method !== 'OPTIONS')
        void quotas.charge(client(request), limitsOf(request), FEE);
      done();
    },
    async charge(request, cost) {
      const charge = await quotas.charge(client(request), limitsOf(request), cost);
      request.charge = charge;
      requireLeft(charge);
    },
  };
}

/** Takes a cost from the quota of a caller at an address. Rejects with the ending error when nothing is left. */
export type ChargeClient = (caller: Caller, address: string, cost: number) => Promise<void>;

/** Throws the ending error when nothing is left. */
export function requireLeft(charge: Charge | null): void {
  if (charge?.isExceeded === true) throw exceeded(charge);
}

const seconds = (milliseconds: number): number => Math.ceil(milliseconds / 1_000);

const exceeded = ({ quota, resetMs }: Charge) =>
  endingRequest(
    hubError(
      'QUOTA_EXCEEDED',
      `expected at most ${quota.toLocaleString('en')} points of cost in a minute. Try again in ${seconds(resetMs)} seconds.`,
      { maximum: quota, retryAfterSeconds: seconds(resetMs) },
    ),
  );

/** As the IETF's draft of RateLimit header fields writes them. */
const headersOf = ({ quota, left, resetMs, isExceeded }: Charge): Record<string, string> => ({
  'ratelimit-policy': `"cost";q=${quota};w=${WINDOW_SECONDS}`,
  ratelimit: `"cost";r=${left};t=${seconds(resetMs)}`,
  ...(isExceeded ? { 'retry-after': String(Math.max(1, seconds(resetMs))) } : {}),
});
