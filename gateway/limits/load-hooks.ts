import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { endingRequest, hubError } from '#kernel/errors.ts';
import type { LoadGate } from './load-gate.ts';
import { sendRefusal } from './send-refusal.ts';

declare module 'fastify' {
  interface FastifyRequest {
    /** Gives up the request's place among those that are executed, before its answer ends: for one that goes on as a stream of events. */
    leaveGate: (() => void) | null;
  }
}

type Hook = (request: FastifyRequest, reply: FastifyReply, done: () => void) => void;

const RETRY_SECONDS = 1;

/** The hooks of routes whose requests are executed: refused early when they would be later, counted once their body is there. */
export function loadHooks(
  app: FastifyInstance,
  gate: LoadGate,
): { readonly onRequest: Hook; readonly preHandler: Hook } {
  app.decorateRequest('leaveGate', null);
  return {
    onRequest(_request, reply, done) {
      if (gate.isFull()) refuse(reply);
      else done();
    },
    preHandler(request, reply, done) {
      const { raw } = reply;
      // A client that left while it sent its body closes no more.
      if (raw.destroyed || raw.closed) return;
      const leave = gate.enter((mayRun) => {
        if (mayRun) done();
        else refuse(reply);
      });
      request.leaveGate = leave;
      raw.once('close', leave);
    },
  };
}

function refuse(reply: FastifyReply): void {
  const message = 'The gateway has as much to do as it takes on.';
  void reply.header('retry-after', String(RETRY_SECONDS));
  sendRefusal(reply, endingRequest(hubError('HUB_BUSY', message)));
}
