import type { OutgoingHttpHeaders } from 'node:http';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { GraphQLError } from 'graphql';
import { callerOf } from '../identity/identify-request.ts';
import type { ScopeOf } from '../open-scope.ts';
import { clientOf } from '../quotas/client-of.ts';
import { shownError, shuttingDown, tooMany } from './client-errors.ts';
import type { ConnectionCount } from './connection-count.ts';
import type { EventSettings } from './event-variables.ts';
import type { Answered } from './pipeline.ts';
import { type IdentifyAgain, recheck } from './recheck.ts';
import { overflow } from './source-failure.ts';
import { type SseStream, sendOneEvent, streamEvents } from './sse-stream.ts';
import type { Subscriptions } from './subscriptions.ts';

declare module 'fastify' {
  interface FastifyRequest {
    /** Whether its answer is a stream of events, which ends whenever it ends. */
    isStream: boolean;
  }
}

export interface SseOptions {
  readonly subscriptions: Subscriptions;
  readonly connections: ConnectionCount;
  readonly settings: EventSettings;
  readonly scopeOf: ScopeOf;
  /** Who sends a request, found out again. */
  identifyAgain(request: FastifyRequest): IdentifyAgain;
}

interface HttpRequest {
  readonly method: string;
  readonly headers: { readonly accept?: string | undefined };
}

/** Answers requests by server-sent events. */
export interface SseRequests {
  /** Whether a request is to be answered so. */
  accepts(request: HttpRequest): boolean;
  answer(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply>;
  /** Ends all streams so that their clients connect again elsewhere. */
  goAway(): void;
}

const ACCEPTS_EVENTS = /(?:^|,)\s*text\/event-stream\s*(?:;|,|$)/iu;
const ACCEPTS_JSON = /(?:^|,)\s*(?:application\/(?:graphql-response\+)?json|\*\/\*)\s*(?:;|,|$)/iu;

/** GraphQL over server-sent events in distinct connections mode: one POST for each subscription, whose answer is its events. */
export function createSseRequests(options: SseOptions): SseRequests {
  const { subscriptions, connections, settings, scopeOf, identifyAgain } = options;
  const streams = new Set<SseStream>();
  let isLeaving = false;

  async function start(request: FastifyRequest, reply: FastifyReply) {
    if (isLeaving) return refuse(reply, shuttingDown());
    const release = connections.take(clientOf(callerOf(request), request.ip));
    if (release === null) return refuse(reply, tooMany());
    let stream: SseStream | null = null;
    const outcome = await subscriptions.start(request.body, scopeOf(request, reply), {
      isOnly: false,
      onSlowClient: () => stream?.giveUp(overflow()),
    });
    if ('kind' in outcome) {
      release();
      return send(request, reply, outcome);
    }
    if (isLeaving || reply.raw.destroyed) {
      outcome.close();
      release();
      if (isLeaving) refuse(reply, shuttingDown());
      return;
    }
    const stopChecking = recheck(identifyAgain(request), settings.recheckMs, outcome.end);
    const headers = reply.getHeaders() as OutgoingHttpHeaders;
    reply.hijack();
    request.isStream = true;
    // What follows is idle most of the time.
    request.leaveGate?.();
    const { raw } = reply;
    stream = streamEvents(raw, headers, outcome, settings.heartbeatMs, () => {
      stopChecking();
      release();
      if (stream !== null) streams.delete(stream);
    });
    streams.add(stream);
  }

  return {
    accepts: ({ method, headers: { accept = '' } }) =>
      method === 'POST' && accept !== '*/*' && ACCEPTS_EVENTS.test(accept),
    async answer(request, reply) {
      await start(request, reply);
      return reply;
    },
    goAway() {
      isLeaving = true;
      for (const stream of [...streams]) stream.goAway();
    },
  };
}

/** What is not followed by events is answered in JSON; to a client that takes nothing but events, as one. */
function send(request: FastifyRequest, reply: FastifyReply, { status, headers, answer }: Answered) {
  const text = JSON.stringify(answer);
  for (const [name, value] of headers) void reply.header(name, value);
  if (status < 300 && !ACCEPTS_JSON.test(request.headers.accept ?? '')) {
    const all = reply.getHeaders() as OutgoingHttpHeaders;
    request.hasErrors = answer.errors !== undefined;
    reply.hijack();
    return sendOneEvent(reply.raw, all, text);
  }
  void reply.code(status).headers({
    'content-type': 'application/json; charset=utf-8',
    'cache-control': 'no-store',
  });
  void reply.send(text);
}

function refuse(reply: FastifyReply, error: GraphQLError) {
  const { status } = error.extensions['http'] as { readonly status: number };
  void reply
    .code(status)
    .header('cache-control', 'no-store')
    .send({ errors: [shownError(error)] });
}
