import type { FastifyInstance } from 'fastify';
import { ERRORS, type ErrorCode } from '#kernel/errors.ts';
import type { Limits } from './tiers.ts';

/**
 * Answers a body over Fastify's `bodyLimit` as GraphQL does, and refuses a compressed one unread: what it holds could only be counted by
 * inflating it, and a document is small.
 */
export function limitBodies(app: FastifyInstance, { bodyBytes }: Limits): void {
  app.addHook('onRequest', async (request, reply) => {
    const encoding = request.headers['content-encoding'] ?? 'identity';
    if (encoding.toLowerCase() === 'identity') return;
    const message = 'expected a body without Content-Encoding, got a compressed one.';
    reply.header('accept-encoding', 'identity').header('connection', 'close');
    await reply.code(ERRORS.BODY_ENCODED.status).send(refusal('BODY_ENCODED', message));
  });
  app.setErrorHandler<{ code?: unknown }>(async (error, _request, reply) => {
    if (error.code !== 'FST_ERR_CTP_BODY_TOO_LARGE') throw error;
    const message = `expected a body of at most ${bodyBytes.toLocaleString('en')} bytes, got a larger one.`;
    reply.code(ERRORS.BODY_TOO_LARGE.status).header('connection', 'close');
    return refusal('BODY_TOO_LARGE', message, { maximum: bodyBytes });
  });
}

const refusal = (code: ErrorCode, message: string, details: object = {}) => ({
  errors: [{ message, extensions: { ...details, code } }],
});
