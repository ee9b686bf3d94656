import type { FastifyReply } from 'fastify';
import type { GraphQLError } from 'graphql';

interface Shown {
  readonly [key: string]: unknown;
  readonly http?: { readonly status?: number };
}

/** Answers a request that ends before it is executed, as Apollo Server would: an error of the table, with the HTTP status that it carries (`endingRequest`). */
export function sendRefusal(reply: FastifyReply, error: GraphQLError): void {
  const { http, ...extensions }: Shown = error.extensions;
  void reply
    .code(http?.status ?? 200)
    .header('cache-control', 'no-store')
    .type('application/json; charset=utf-8')
    .send(`${JSON.stringify({ errors: [{ message: error.message, extensions }] })}\n`);
}
