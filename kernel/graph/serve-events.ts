import type { ServerResponse } from 'node:http';
import { createRequire } from 'node:module';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type * as graphql from 'graphql';
import type { DocumentNode, GraphQLError, GraphQLFormattedError, GraphQLSchema } from 'graphql';
import { z } from 'zod';
import { requireTexts, STORABLE, textsOfDocument } from './storable-text.ts';
import { streamEvents } from './stream-events.ts';

/** The copy of graphql by which `@apollo/subgraph` builds schemas: it executes no other's. */
const { createSourceEventStream, execute, getOperationAST, parse, specifiedRules, validate } =
  createRequire(import.meta.url)('graphql') as typeof graphql;

export interface EventServing {
  readonly schema: GraphQLSchema;
  /** What resolvers may touch: made anew for each event, so that what one event loaded is not what the next one shows. */
  contextOf(request: FastifyRequest, signal: AbortSignal): object;
  /** An error as callers see it, of what graphql says of it. */
  shown(formatted: GraphQLFormattedError, error: GraphQLError): GraphQLFormattedError;
  /** Told of a stream that broke by a fault of ours. */
  report(error: unknown): void;
}

export interface EventStreams {
  /** Cuts all streams, without `complete`: their events are not over. */
  end(): void;
}

const question = z.object({
  query: z.string(),
  variables: z.record(z.string(), z.unknown()).nullish(),
  operationName: z.string().nullish(),
});
type Question = z.infer<typeof question>;

const ACCEPTS_EVENTS = /(?:^|,)\s*text\/event-stream\s*(?:;|,|$)/iu;

/**
 * Answers subscriptions by server-sent events (GraphQL over SSE, distinct connections mode), of requests that were verified like all others.
 * What cannot even begin is answered in JSON.
 */
export function serveEvents(app: FastifyInstance, serving: EventServing): EventStreams {
  const open = new Set<AbortController>();

  async function answer(
    request: FastifyRequest,
    asked: Question,
    document: DocumentNode,
    raw: ServerResponse,
  ) {
    const { schema, contextOf, shown, report } = serving;
    const ending = new AbortController();
    const args = {
      schema,
      document,
      variableValues: asked.variables ?? {},
      operationName: asked.operationName,
    };
    const tell = (error: GraphQLError) => shown(error.toJSON(), error);
    const refuse = (errors: readonly GraphQLError[]): void => {
      raw.writeHead(200, { 'content-type': 'application/json; charset=utf-8' });
      raw.end(JSON.stringify({ errors: errors.map(tell) }));
    };
    const faults = validate(schema, document, [...specifiedRules, textsOfDocument(STORABLE)]);
    if (faults.length > 0) return refuse(faults.map(asInvalid));
    try {
      requireTexts(args.variableValues, STORABLE);
    } catch (error) {
      return refuse([error as GraphQLError]);
    }
    // Nobody waits any more.
    if (raw.destroyed) return;
    open.add(ending);
    raw.once('close', () => ending.abort());
    const events = await createSourceEventStream({
      ...args,
      contextValue: contextOf(request, ending.signal),
    });
    if (!(Symbol.asyncIterator in events)) {
      open.delete(ending);
      return refuse(events.errors ?? []);
    }
    await streamEvents(raw, events, ending, async (rootValue) => {
      const contextValue = contextOf(request, ending.signal);
      const { data, errors } = await execute({ ...args, rootValue, contextValue });
      return { data, ...(errors === undefined ? {} : { errors: errors.map(tell) }) };
    }).catch(report);
    open.delete(ending);
  }

  app.addHook('preHandler', async (request, reply) => {
    if (request.method !== 'POST' || !ACCEPTS_EVENTS.test(request.headers.accept ?? '')) return;
    const { data: asked } = question.safeParse(request.body);
    const document = asked === undefined ? null : parsed(asked.query);
    const operation = document && getOperationAST(document, asked?.operationName);
    // Whatever is no subscription is answered like any other request.
    if (asked === undefined || document === null || operation?.operation !== 'subscription') return;
    reply.hijack();
    await answer(request, asked, document, reply.raw).catch((error: unknown) => {
      serving.report(error);
      reply.raw.destroy();
    });
  });

  return {
    end() {
      for (const ending of open) ending.abort();
    },
  };
}

/** What Apollo Server says of such a document. */
const asInvalid = (fault: GraphQLError): GraphQLError => {
  fault.extensions['code'] ??= 'GRAPHQL_VALIDATION_FAILED';
  return fault;
};

function parsed(query: string): DocumentNode | null {
  try {
    return parse(query);
  } catch {
    return null;
  }
}
