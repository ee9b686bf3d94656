import { setImmediate, setTimeout as sleep } from 'node:timers/promises';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { ERRORS } from '#kernel/error-codes.ts';

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
  /** Resolves when no new connection is taken any more. */
  begin(): Promise<void>;
  /**
   * Ends what has no end of its own, waits for what still runs, then closes. At the end of the grace what runs is answered with 503 and
   * nothing is waited for any longer.
   */
  finish(endStreams: () => Promise<void>, close: () => Promise<void>): Promise<void>;
}

export function registerDrain(app: FastifyInstance, { delayMs, graceMs }: DrainTimes): Drain {
  const running = new Set<FastifyReply>();
  const idle = Promise.withResolvers<void>();
  let hasBegun = false;
  let isFinishing = false;
  app.addHook('onRequest', (_request, reply, done) => {
    running.add(reply);
    reply.raw.once('close', () => {
      running.delete(reply);
      if (isFinishing && running.size === 0) idle.resolve();
    });
    if (hasBegun) closeAfter(reply);
    done();
  });
  return {
    hasBegun: () => hasBegun,
    async begin() {
      hasBegun = true;
      for (const reply of running) closeAfter(reply);
      await sleep(delayMs);
      // The system resets connections that wait to be accepted when the socket closes: right after the loop took them all there are none.
      await setImmediate();
      app.server.close();
    },
    async finish(endStreams, close) {
      isFinishing = true;
      const untilIdle = () => (running.size === 0 ? undefined : idle.promise);
      const closing = endStreams().then(untilIdle).then(close);
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
