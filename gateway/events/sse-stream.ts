import { once } from 'node:events';
import type { OutgoingHttpHeaders, ServerResponse } from 'node:http';
import type { GraphQLError } from 'graphql';
import { shownError } from './client-errors.ts';
import { textOf } from './event-answer.ts';
import type { ClientSubscription } from './subscriptions.ts';

/** Nothing on the way may keep, change or hold back what is sent. */
const HEADERS = {
  'content-type': 'text/event-stream; charset=utf-8',
  'cache-control': 'no-store, no-transform',
  'x-accel-buffering': 'no',
} as const;
/** A comment of the format. */
const HEARTBEAT = ':\n\n';
const COMPLETE = 'event: complete\ndata:\n\n';
/** A client that does not take the end is cut off after so long. */
const CLOSING_MS = 5_000;

export const eventOf = (text: string): string => `event: next\ndata: ${text}\n\n`;

/** Answers a request whose answer is one event. */
export function sendOneEvent(response: ServerResponse, headers: OutgoingHttpHeaders, text: string) {
  response.writeHead(200, { ...headers, ...HEADERS });
  response.end(eventOf(text) + COMPLETE);
}

/** A stream of events to a client. */
export interface SseStream {
  /** Ends it without `complete`: the client connects again, to another gateway. */
  goAway(): void;
  /** Ends it because its client does not read. */
  giveUp(error: GraphQLError): void;
}

/** Sends the events of a subscription until it is complete, broken, or its client is gone. `onEnd` is told once. */
export function streamEvents(
  response: ServerResponse,
  headers: OutgoingHttpHeaders,
  subscription: ClientSubscription,
  heartbeatMs: number,
  onEnd: () => void,
): SseStream {
  let isLeaving = false;
  response.writeHead(200, { ...headers, ...HEADERS });
  response.write(HEARTBEAT);
  const beating = setInterval(() => {
    if (!response.writableNeedDrain) response.write(HEARTBEAT);
  }, heartbeatMs);
  response.once('close', () => {
    clearInterval(beating);
    subscription.close();
    onEnd();
  });

  async function send(): Promise<string> {
    for (;;) {
      const { done, value } = await subscription.next();
      if (done === true) return isLeaving ? '' : COMPLETE;
      if (!response.write(eventOf(textOf(value)))) await drained(response);
    }
  }

  const end = (last: string): void => {
    clearInterval(beating);
    if (response.writableEnded) return;
    response.end(last);
    setTimeout(() => response.destroy(), CLOSING_MS).unref();
  };
  send().then(end, (error: unknown) => end(refusalOf(error)));
  return {
    goAway() {
      isLeaving = true;
      subscription.close();
      end('');
    },
    giveUp(error) {
      subscription.close();
      end(refusalOf(error));
    },
  };
}

/** Resolves when the response takes more, or is closed. */
async function drained(response: ServerResponse): Promise<void> {
  const over = new AbortController();
  const { signal } = over;
  await Promise.race([
    once(response, 'drain', { signal }),
    once(response, 'close', { signal }),
  ]).finally(() => over.abort());
}

/** The protocol has no event for an error: it is the last `next`. */
const refusalOf = (error: unknown): string =>
  eventOf(JSON.stringify({ errors: [shownError(error)] })) + COMPLETE;
