import type { FastifyReply, FastifyRequest } from 'fastify';
import { hubError } from '#kernel/errors.ts';
import type { Limits } from './tiers.ts';

type OnSend = (
  request: FastifyRequest,
  reply: FastifyReply,
  payload: unknown,
  done: (error: Error | null, payload?: unknown) => void,
) => void;

/** Bytes that UTF-8 takes at most for a unit of JavaScript's texts. */
const MAX_BYTES_PER_UNIT = 3;

/** The `onSend` hook that sends an error in place of an answer that is too large. */
export const answerOfCaller =
  (limitsOf: (request: FastifyRequest) => Pick<Limits, 'answerBytes'>): OnSend =>
  (request, reply, payload, done) => {
    const { answerBytes: maximum } = limitsOf(request);
    if (typeof payload !== 'string' || !isOver(payload, maximum)) {
      done(null, payload);
      return;
    }
    const { message, extensions } = hubError(
      'ANSWER_TOO_LARGE',
      `expected an answer of at most ${maximum.toLocaleString('en')} bytes, got a larger one.`,
      { maximum },
    );
    const text = `${JSON.stringify({ errors: [{ message, extensions }], data: null })}\n`;
    void reply.header('content-length', String(Buffer.byteLength(text)));
    done(null, text);
  };

/** The bytes are counted only where the length does not tell. */
const isOver = (text: string, maximum: number): boolean =>
  text.length > maximum ||
  (text.length * MAX_BYTES_PER_UNIT > maximum && Buffer.byteLength(text) > maximum);
