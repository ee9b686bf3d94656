import { Transform } from 'node:stream';
import type { FastifyInstance, FastifyRequest, RequestPayload } from 'fastify';
import { ERRORS } from '#kernel/error-codes.ts';
import { endingRequest, hubError } from '#kernel/errors.ts';
import type { Logger } from '#kernel/log.ts';
import { sendRefusal } from './send-refusal.ts';
import type { Limits } from './tiers.ts';

/** Of Fastify, when a body is larger than its `bodyLimit`. */
const TOO_LARGE = 'FST_ERR_CTP_BODY_TOO_LARGE';

type LimitsOf = (request: FastifyRequest) => Pick<Limits, 'bodyBytes'>;

/** Answers a body that is too large as GraphQL does, and refuses a compressed one unread: what it holds could only be counted by inflating it, and a document is small. */
export function limitBodies(app: FastifyInstance, limitsOf: LimitsOf, log: Logger): void {
  app.addHook('onRequest', async (request, reply) => {
    const encoding = request.headers['content-encoding'] ?? 'identity';
    if (encoding.toLowerCase() === 'identity') return;
    const message = 'expected a body without Content-Encoding, got a compressed one.';
    void reply.header('accept-encoding', 'identity').header('connection', 'close');
    sendRefusal(reply, endingRequest(hubError('BODY_ENCODED', message)));
    await reply;
  });
  app.setErrorHandler<{ code?: unknown; statusCode?: number }>((error, request, reply) => {
    if (error.code === TOO_LARGE) {
      const { bodyBytes } = limitsOf(request);
      const message = `expected a body of at most ${bodyBytes.toLocaleString('en')} bytes, got a larger one.`;
      void reply.header('connection', 'close');
      sendRefusal(
        reply,
        endingRequest(hubError('BODY_TOO_LARGE', message, { maximum: bodyBytes })),
      );
      return;
    }
    // What Fastify says of a request is the client's to know; what a program says of itself is not.
    if (error.statusCode !== undefined && error.statusCode < 500) throw error;
    log.error({ err: error }, 'request failed');
    const message = 'Internal server error';
    void reply.code(ERRORS.INTERNAL_SERVER_ERROR.status);
    return { errors: [{ message, extensions: { code: 'INTERNAL_SERVER_ERROR' } }] };
  });
}

type PreParsing = (
  request: FastifyRequest,
  reply: unknown,
  payload: RequestPayload,
  done: (error: Error | null, payload?: RequestPayload) => void,
) => void;

/** The `preParsing` hook that holds a body to the limit of its caller, while it comes in: `bodyLimit` is that of the caller who may send most. */
export const bodyOfCaller =
  (limitsOf: LimitsOf): PreParsing =>
  (request, _reply, payload, done) => {
    const { bodyBytes } = limitsOf(request);
    const said = request.headers['content-length'];
    if (said !== undefined) {
      done(Number(said) > bodyBytes ? tooLarge() : null, payload);
      return;
    }
    const counting = counted(bodyBytes);
    payload.pipe(counting);
    done(null, counting);
  };

/** Passes on what it reads until it is more than `maximum` bytes. */
function counted(maximum: number): Transform {
  let bytes = 0;
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      bytes += chunk.length;
      if (bytes > maximum) done(tooLarge());
      else done(null, chunk);
    },
  });
}

const tooLarge = (): Error =>
  Object.assign(new Error('The body is too large.'), {
    code: TOO_LARGE,
    statusCode: ERRORS.BODY_TOO_LARGE.status,
  });
