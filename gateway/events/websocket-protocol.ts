import {
  type ExecutionArgs,
  type ExecutionResult,
  type FormattedExecutionResult,
  GraphQLError,
  type GraphQLFormattedError,
  GraphQLSchema,
  parse,
} from 'graphql';
import { makeServer, type Server } from 'graphql-ws';
import { shownError, tooMany } from './client-errors.ts';
import { CLOSE } from './close-codes.ts';
import type { EventAnswer } from './event-answer.ts';
import type { ClientSubscription, Subscriptions } from './subscriptions.ts';
import type { ClientConnection } from './websocket-connection.ts';

export interface ProtocolOptions {
  readonly subscriptions: Subscriptions;
  /** How many subscriptions may run on one connection at once. */
  readonly maxSubscriptions: number;
}

/** How long a client may take to say who it is, in milliseconds. */
const INIT_MS = 3_000;

/** The library executes nothing: it only asks whether this is a subscription. */
const ANY_SUBSCRIPTION = {
  schema: new GraphQLSchema({}),
  document: parse('subscription { any }'),
};

/** Errors that were formatted by the pipeline. */
class RefusedError extends GraphQLError {
  readonly formatted: GraphQLFormattedError;

  constructor(formatted: GraphQLFormattedError) {
    super(formatted.message);
    this.formatted = formatted;
  }
}

/** The protocol `graphql-transport-ws` for clients. */
export function createProtocol({
  subscriptions,
  maxSubscriptions,
}: ProtocolOptions): Server<ClientConnection> {
  /** Counted here, for the library forgets a subscription when its client completes it before it has begun. */
  async function subscribe(
    connection: ClientConnection,
    payload: unknown,
  ): Promise<ExecutionArgs | readonly GraphQLError[]> {
    if (connection.open >= maxSubscriptions) return [tooMany()];
    connection.open += 1;
    const scope = connection.scope();
    const started = await subscriptions.start(payload, scope, {
      isOnly: true,
      onSlowClient: () => connection.close(CLOSE.slow),
    });
    if ('kind' in started) {
      connection.open -= 1;
      const { errors = [] } = started.answer;
      scope.refused(errors);
      return errors.map((error) => new RefusedError(error));
    }
    scope.accepted();
    return { ...ANY_SUBSCRIPTION, contextValue: eventsOf(started, connection) };
  }

  return makeServer<Record<string, unknown>, ClientConnection>({
    connectionInitWaitTimeout: INIT_MS,
    onConnect: ({ extra, connectionParams = {} }) => extra.identify(connectionParams),
    onSubscribe: ({ extra }, _id, payload) => subscribe(extra, payload),
    subscribe: ({ contextValue }) => contextValue as AsyncGenerator<ExecutionResult, void, void>,
    onNext: (_context, _id, _payload, _args, result) =>
      result as unknown as FormattedExecutionResult,
    onError: (_context, _id, _payload, errors) =>
      errors.map((error) => (error instanceof RefusedError ? error.formatted : shownError(error))),
    onClose: ({ extra }) => extra.over(),
  });
}

/** The events as the library takes them. It calls `return` when the client leaves, though it waits for the next one. */
function eventsOf(
  subscription: ClientSubscription,
  connection: ClientConnection,
): AsyncGenerator<object, undefined, undefined> {
  connection.running.add(subscription);
  const over = (): void => {
    if (connection.running.delete(subscription)) connection.open -= 1;
  };
  const end = async (): Promise<IteratorResult<object, undefined>> => {
    over();
    subscription.close();
    return { done: true, value: undefined };
  };
  return {
    async next() {
      try {
        const { done, value } = await subscription.next();
        if (done !== true) return { done: false, value: objectOf(value) };
      } catch (error) {
        over();
        throw error;
      }
      return end();
    },
    return: end,
    throw: end,
    [Symbol.asyncIterator]() {
      return this;
    },
    [Symbol.asyncDispose]: async () => void (await end()),
  };
}

const objectOf = ({ data, ...rest }: EventAnswer): object => ({ data: JSON.parse(data), ...rest });
