import type { ApolloServer } from '@apollo/server';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { z } from 'zod';
import type { Logger } from '#kernel/log.ts';
import type { ApolloContext } from '../apollo/adapter.ts';
import type { Documents } from '../documents/documents.ts';
import type { Graphs } from '../graph/graphs.ts';
import { requireWithinLimits } from '../limits/source-limits.ts';
import type { RequestScope } from '../request-scope.ts';
import type { AcceptedSubscription, Subscribing } from './accept-subscription.ts';
import { shownError } from './client-errors.ts';

const requestForm = z.object({
  query: z.string().optional(),
  operationName: z.string().nullish(),
  variables: z.record(z.string(), z.unknown()).nullish(),
  extensions: z.record(z.string(), z.unknown()).nullish(),
});

/** A subscription that may begin. */
export interface Accepted {
  readonly kind: 'accepted';
  readonly accepted: AcceptedSubscription;
  /** The estimated cost of one answer. */
  readonly cost: number;
}

/** An answer that is not followed by events: of another operation, or a refusal. */
export interface Answered {
  readonly kind: 'answered';
  readonly status: number;
  readonly headers: ReadonlyMap<string, string>;
  readonly answer: {
    readonly errors?: readonly GraphQLFormattedError[];
    readonly data?: unknown;
  };
}

/** Sends a request, as it came from a client, through everything that a query goes through. With `isOnly`, all but subscriptions are refused. Never rejects. */
export type Pipeline = (
  request: unknown,
  scope: RequestScope,
  isOnly: boolean,
) => Promise<Accepted | Answered>;

export interface PipelineOptions {
  readonly server: ApolloServer<ApolloContext>;
  readonly graphs: Pick<Graphs, 'current'>;
  readonly documents: Documents;
  readonly log: Logger;
}

/** Makes the pipeline of Apollo Server, whose plugins and rules hold for subscriptions because they go through it and not beside it. */
export function createPipeline({ server, graphs, documents, log }: PipelineOptions): Pipeline {
  async function run(
    request: unknown,
    scope: RequestScope,
    isOnly: boolean,
  ): Promise<Accepted | Answered> {
    const { success, data: body } = requestForm.safeParse(documents.resolve(request));
    if (!success) throw badRequest();
    const known = graphs.current().documents;
    requireWithinLimits({ method: 'POST', url: '', body }, known, scope.limits);
    let cost = 0;
    const charge = (price: number): Promise<void> => {
      cost = price;
      return scope.charge(price);
    };
    const subscribing: Subscribing = { isOnly, accepted: null };
    const { query, operationName, variables, extensions } = body;
    const response = await server.executeOperation(
      {
        ...(query === undefined ? {} : { query }),
        ...(operationName == null ? {} : { operationName }),
        ...(variables == null ? {} : { variables }),
        ...(extensions == null ? {} : { extensions }),
      },
      { contextValue: { scope: { ...scope, charge }, subscribing } },
    );
    const { accepted } = subscribing;
    if (accepted !== null) return { kind: 'accepted', accepted, cost };
    const { http, body: answer } = response;
    if (answer.kind !== 'single') throw new Error('An answer in parts was made.');
    const { status = 200, headers } = http;
    return { kind: 'answered', status, headers, answer: answer.singleResult };
  }

  return async (request, scope, isOnly) => {
    try {
      return await run(request, scope, isOnly);
    } catch (error) {
      if (!(error instanceof GraphQLError)) log.error({ err: error }, 'request failed');
      const answer = { errors: [shownError(error)] };
      return { kind: 'answered', status: statusOf(error), headers: new Map(), answer };
    }
  };
}

function statusOf(error: unknown): number {
  const http = error instanceof GraphQLError ? error.extensions['http'] : undefined;
  const { status = 500 } = (http ?? {}) as { readonly status?: number };
  return status;
}

const badRequest = (): GraphQLError =>
  new GraphQLError(
    'expected an object with query, operationName, variables and extensions as GraphQL over HTTP names them.',
    { extensions: { code: 'BAD_REQUEST', http: { status: 400 } } },
  );
