import type { Fetcher, FetcherParams } from '@graphiql/toolkit';
import { type DocumentNode, getOperationAST } from 'graphql';
import { readEventStream } from './event-stream.ts';
import type { Session } from './sign-in/session.ts';

const ACCEPT_ANSWER = 'application/graphql-response+json, application/json;q=0.9';
const ACCEPT_EVENTS = `text/event-stream, ${ACCEPT_ANSWER}`;

/**
 * Sends operations to the endpoint as whoever is signed in: one JSON answer, or server-sent events for a subscription.
 * A header that the reader wrote goes before the page's own. What goes wrong on the way is shown as a GraphQL error, without a stack.
 */
export function createFetcher(endpoint: string, session: Session): Fetcher {
  return async (params, options) => {
    const abort = new AbortController();
    const send = async (): Promise<Response> => {
      const headers = new Headers({
        'content-type': 'application/json',
        accept: isSubscription(options?.documentAST, params) ? ACCEPT_EVENTS : ACCEPT_ANSWER,
        ...(await session.headers()),
      });
      for (const [name, value] of Object.entries(options?.headers ?? {}))
        headers.set(name, String(value));
      return fetch(endpoint, {
        method: 'POST',
        signal: abort.signal,
        headers,
        body: JSON.stringify(params),
      });
    };
    try {
      const first = await send();
      const response = first.status === 401 && (await session.renewed()) ? await send() : first;
      return isEventStream(response)
        ? readEventStream(response, abort)
        : await readAnswer(response);
    } catch (error) {
      return failure(error instanceof Error ? error.message : String(error));
    }
  };
}

async function readAnswer(response: Response) {
  const text = await response.text();
  try {
    return JSON.parse(text);
  } catch {
    return failure(`The endpoint answered ${response.status} ${response.statusText} without JSON.`);
  }
}

function isSubscription(document: DocumentNode | undefined, { operationName }: FetcherParams) {
  return document && getOperationAST(document, operationName)?.operation === 'subscription';
}

const isEventStream = (response: Response): boolean =>
  response.headers.get('content-type')?.startsWith('text/event-stream') ?? false;

const failure = (message: string) => ({ errors: [{ message }] });
