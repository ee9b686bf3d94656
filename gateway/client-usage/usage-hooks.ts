import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { callerOf } from '../identity/identify-request.ts';
import type { ClientUsage } from './client-usage.ts';
import type { Outcome } from './tally.ts';

declare module 'fastify' {
  interface FastifyRequest {
    /** Whether its answer tells of an error. */
    hasErrors: boolean;
  }
}

interface UsageHooks {
  onSend(request: FastifyRequest, reply: FastifyReply, payload: unknown, done: () => void): void;
  onResponse(request: FastifyRequest, reply: FastifyReply, done: () => void): void;
}

/** How an answer with errors begins, whoever wrote it. */
const BEGIN = '{"errors":';

/** The hooks that count the requests of a route at their ends. */
export function usageHooks(app: FastifyInstance, usage: ClientUsage): UsageHooks {
  app.decorateRequest('hasErrors', false);
  return {
    onSend(request, reply, payload, done) {
      request.hasErrors =
        reply.statusCode >= 400 || (typeof payload === 'string' && payload.startsWith(BEGIN));
      done();
    },
    onResponse(request, _reply, done) {
      usage.count(callerOf(request), outcomeOf(request));
      done();
    },
  };
}

function outcomeOf({ charge, hasErrors }: FastifyRequest): Outcome {
  if (charge?.isExceeded === true) return 'refusedForQuota';
  return hasErrors ? 'errors' : 'answered';
}
