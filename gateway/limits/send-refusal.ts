import type { FastifyReply } from 'fastify';
import type { GraphQLError } from 'graphql';
import { maskError } from '#kernel/graph/mask-error.ts';

interface Shown {
  readonly [key: string]: unknown;
  readonly http?: { readonly status?: number };
}

/** Answers a request that ends before it is executed, as Apollo Server would: the error, and the HTTP status that it carries (`endingRequest`). */
export function sendRefusal(reply: FastifyReply, error: GraphQLError): void {
  const { http, ...extensions }: Shown = error.extensions ?? {};
  const status = http?.status ?? 500;
  const shown = maskError({ message: error.message, extensions }, error, (cause) =>
    reply.log.error({ err: cause }, 'request failed'),
  );
  void reply
    .code(status)
    .header('cache-control', 'no-store')
    .type('application/json; charset=utf-8')
    .send(`${JSON.stringify({ errors: [shown] })}\n`);
}
