import { setTimeout as sleep } from 'node:timers/promises';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { ERRORS } from '#kernel/errors.ts';

/** How long the last answers may take to be sent. */
const SEND_MS = 500;

export interface DrainTimes {
  /** How long requests are still taken after the gateway said that it is not ready any more, in milliseconds: until balancers have noticed. */
  readonly delayMs: number;
  /** How long running requests may take after that, in milliseconds. */
  readonly graceMs: number;
}

/** The way out: first not ready but serving, then only what runs, then nothing. */
export interface Drain {
  hasBegun(): boolean;
  /** Resolves when no new connection should be taken any more. */
  begin(): Promise<void>;
  /** Runs `close`, which waits for what still runs: at the end of the grace that is answered with 503 and waited for no longer. */
  finish(close: () => Promise<void>): Promise<void>;
}

export function registerDrain(app: FastifyInstance, { delayMs, graceMs }: DrainTimes): Drain {
  const running = new Set<FastifyReply>();
  let hasBegun = false;
  app.addHook('onRequest', (_request, reply, done) => {
    running.add(reply);
    reply.raw.once('close', () => running.delete(reply));
    if (hasBegun) closeAfter(reply);
    done();
  });
  return {
    hasBegun: () => hasBegun,
    async begin() {
      hasBegun = true;
      for (const reply of running) closeAfter(reply);
      await sleep(delayMs);
    },
    async finish(close) {
      const closing = close();
      const graceEnds = sleep(graceMs, undefined, { ref: false }).then(async () => {
        for (const reply of running) refuse(reply);
        await sleep(SEND_MS);
      });
      await Promise.race([closing, graceEnds]);
    },
  };
}

/** Clients that keep their connection open take the next one elsewhere. */
function closeAfter(reply: FastifyReply): void {
  if (!reply.raw.headersSent) reply.raw.shouldKeepAlive = false;
}

function refuse(reply: FastifyReply): void {
  if (reply.sent) {
    reply.raw.destroy();
    return;
  }
  const message = 'The gateway ends before the request is answered.';
  void reply
    .code(ERRORS.SHUTTING_DOWN.status)
    .send({ errors: [{ message, extensions: { code: 'SHUTTING_DOWN' } }] });
}
