import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { GraphQLError } from 'graphql';
import { endingRequest, hubError } from '#kernel/errors.ts';
import type { Logger } from '#kernel/log.ts';
import { ANONYMOUS, type Caller } from '../policy/caller.ts';
import type { Identity } from './identity.ts';
import { tokenRefused } from './refusals.ts';

declare module 'fastify' {
  interface FastifyRequest {
    /** Who asks; null before the route's `onRequest` hook is through. See `callerOf`. */
    caller: Caller | null;
  }
}

type Hook = (request: FastifyRequest, reply: FastifyReply, done: () => void) => void;

/** The `onRequest` hook of routes that must know who asks: sets `request.caller`, or answers the error as GraphQL does, before any body is read. */
export function identifyRequests(app: FastifyInstance, identity: Identity, log: Logger): Hook {
  app.decorateRequest('caller', null);
  return (request, reply, done) => {
    const proceed = (caller: Caller): void => {
      request.caller = caller;
      done();
    };
    const refuse = (error: unknown): void => {
      if (error instanceof GraphQLError) void reply.send(refusal(reply, error));
      else fail(reply, error, log);
    };
    try {
      const { authorization, 'estuaire-purpose': purpose } = request.headers;
      if (isRepeated(request.raw.rawHeaders)) throw tokenRefused('malformed');
      const caller = identity.identify(authorization, purpose?.toString());
      if (caller instanceof Promise) caller.then(proceed, refuse);
      else proceed(caller);
    } catch (error) {
      refuse(error);
    }
  };
}

/** What nobody expected is told to the log alone. */
function fail(reply: FastifyReply, cause: unknown, log: Logger): void {
  log.error({ err: cause }, 'a caller could not be identified');
  const error = hubError('INTERNAL_SERVER_ERROR', 'The caller could not be identified.');
  void reply.send(refusal(reply, endingRequest(error)));
}

/** Who asks, on a route that identifies its requests. Nobody anywhere else. */
export const callerOf = ({ caller }: FastifyRequest): Caller => caller ?? ANONYMOUS;

/** Whether there are several `Authorization`: of those, Node shows the first, and whatever stands before the hub may have read another. */
export function isRepeated(rawHeaders: readonly string[]): boolean {
  let count = 0;
  for (let index = 0; index < rawHeaders.length; index += 2) {
    const name = rawHeaders[index];
    if (name?.length === 13 && name.toLowerCase() === 'authorization') count += 1;
  }
  return count > 1;
}

interface Shown {
  readonly [key: string]: unknown;
  readonly http?: { readonly status?: number; readonly headers?: ReadonlyMap<string, string> };
}

/** The text of the answer, which gets the status and the headers of the error. */
function refusal(reply: FastifyReply, error: GraphQLError): string {
  const { http, ...shown }: Shown = error.extensions;
  void reply
    .code(http?.status ?? 500)
    .headers({ ...Object.fromEntries(http?.headers ?? []), 'cache-control': 'no-store' })
    .type('application/json; charset=utf-8');
  return JSON.stringify({ errors: [{ message: error.message, extensions: shown }] });
}
