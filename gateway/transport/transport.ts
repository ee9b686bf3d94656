import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { endingRequest, type HubError, hubError } from '#kernel/errors.ts';
import { sendRefusal } from '../limits/send-refusal.ts';
import { takesJson } from './accept.ts';
import { isReadableType } from './content-type.ts';
import { shareWith } from './cors.ts';
import type { TransportSettings } from './transport-variables.ts';

const MAX_HEADERS = 100;

/** The headers of a request that an answer depends on, for caches that keep one though it says `no-store`. */
const VARY = 'accept, authorization, estuaire-purpose';

interface TransportOptions {
  readonly settings: TransportSettings;
  /** The endpoint: what holds for it alone. */
  readonly path: string;
  /** Whether a request is answered by events. */
  sendsEvents(request: FastifyRequest): boolean;
}

/** Refuses what cannot be read or answered by its headers alone, before anybody is identified or asked. */
export function registerTransport(
  app: FastifyInstance,
  { settings: { origins }, path, sendsEvents }: TransportOptions,
): void {
  const vary = origins.size === 0 ? VARY : `${VARY}, origin`;
  app.addHook('onRequest', (request, reply, done) => {
    const count = request.raw.rawHeaders.length / 2;
    if (count > MAX_HEADERS) return refuse(reply, tooManyHeaders(count));
    if (request.routeOptions.url !== path) return done();
    void reply.header('vary', vary).header('cache-control', 'no-store');
    if (shareWith(origins, request, reply)) return;
    const { accept, 'content-type': type } = request.headers;
    if (!isReadableType(type)) return refuse(reply, unreadable());
    if (!takesJson(accept) && !sendsEvents(request)) return refuse(reply, unservable());
    done();
  });
}

function refuse(reply: FastifyReply, error: HubError): void {
  void reply.header('connection', 'close');
  sendRefusal(reply, endingRequest(error));
}

const tooManyHeaders = (count: number): HubError =>
  hubError(
    'TOO_MANY_HEADERS',
    `expected at most ${MAX_HEADERS} headers, got ${count.toLocaleString('en')}.`,
    { maximum: MAX_HEADERS },
  );

const unreadable = (): HubError =>
  hubError('CONTENT_TYPE_REFUSED', 'expected Content-Type: application/json in UTF-8.');

const unservable = (): HubError =>
  hubError(
    'NOT_ACCEPTABLE',
    'expected to be let answer in application/json, or by POST in text/event-stream.',
  );
