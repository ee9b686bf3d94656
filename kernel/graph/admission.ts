import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { CallerContext } from '../caller.ts';
import { hubError } from '../errors.ts';
import type { Logger } from '../log.ts';
import { createVerifier, GATEWAY_HEADERS, type Refusal, type Verifier } from '../signature.ts';
import { readCaller } from './caller-context.ts';

/**
 * From whom a subgraph takes requests: from the gateway that signs with this key, or, where nothing is at stake (a test, a bench, a partner
 * at the own desk), from anybody, as the caller that the request names or else as this one.
 */
export type Admission = { readonly signedWith: Buffer } | { readonly unsignedAs: CallerContext };

/** Who asks, of a request that was taken. */
export type CallerOf = (request: FastifyRequest) => CallerContext;

/** What may be asked by anybody: whether the process lives and its database answers. */
const OPEN_ROUTES = ['/health', '/ready'] as const;

/** Answers 401 to every request, but for the open ones, that `admission` does not let in; before its body is parsed. */
export function admit(
  app: FastifyInstance,
  admission: Admission,
  log: Logger,
  /** Paths of the subgraph's own open routes. */
  openPaths: readonly string[] = [],
): CallerOf {
  if ('unsignedAs' in admission) {
    return (request) => {
      const header = headerOf(request, 'caller');
      return (header === '' ? null : readCaller(header)) ?? admission.unsignedAs;
    };
  }
  const open = new Set<string | undefined>([...OPEN_ROUTES, ...openPaths]);
  return admitSigned(app, createVerifier(admission.signedWith), log, open);
}

function admitSigned(
  app: FastifyInstance,
  verifier: Verifier,
  log: Logger,
  open: ReadonlySet<string | undefined>,
): CallerOf {
  const callers = new WeakMap<FastifyRequest, CallerContext>();
  const refusals = new WeakMap<FastifyRequest, Refusal>();
  const parseJson = app.getDefaultJsonParser('error', 'error');

  app.addHook('onRequest', async (request, reply) => {
    if (open.has(request.routeOptions.url)) return;
    const refusal = verifier.refusesEarly(headerOf(request, 'signature'));
    if (refusal !== null) return reply.code(401).send(refused(request, refusal, log));
  });
  app.removeContentTypeParser('application/json');
  app.addContentTypeParser('application/json', { parseAs: 'buffer' }, (request, body, done) => {
    const bytes = body as Buffer;
    const header = headerOf(request, 'caller');
    const head = {
      method: request.method,
      path: request.raw.url ?? '',
      requestId: headerOf(request, 'request'),
      caller: header,
    };
    const refusal = verifier.refuses(head, headerOf(request, 'signature'), bytes);
    const caller = refusal === null ? readCaller(header) : null;
    if (caller === null) {
      refusals.set(request, refusal ?? 'altered');
      done(null, undefined);
      return;
    }
    callers.set(request, caller);
    void parseJson(request, bytes.toString('utf8'), done);
  });
  // Whatever came another way than through that parser, without a body or as another type, was not verified.
  app.addHook('preValidation', async (request, reply) => {
    if (open.has(request.routeOptions.url) || callers.has(request)) return;
    const refusal = refusals.get(request) ?? 'unsigned';
    return reply.code(401).send(refused(request, refusal, log));
  });
  return (request) => {
    const caller = callers.get(request);
    if (caller === undefined) throw new Error('A request was answered that nobody verified.');
    return caller;
  };
}

const headerOf = (request: FastifyRequest, name: keyof typeof GATEWAY_HEADERS): string => {
  const value = request.headers[GATEWAY_HEADERS[name]];
  return typeof value === 'string' ? value : '';
};

function refused(request: FastifyRequest, reason: Refusal, log: Logger): object {
  log.warn({ reason, from: request.ip }, 'a request that the gateway did not sign was refused');
  const { message, extensions } = hubError(
    'REQUEST_NOT_SIGNED',
    `Expected a request that the gateway signed, got one that is ${reason}.`,
    { reason },
  );
  return { errors: [{ message, extensions }] };
}
