import type { HubError } from '#kernel/errors.ts';
import type { SubgraphAnswer } from '../engine/run.ts';
import type { RequestScope } from '../request-scope.ts';
import type { Tell } from '../telemetry/few-lines.ts';
import type { Source } from '../upstream/failure.ts';
import { readResponse } from '../upstream/read-response.ts';
import { createEventQueue } from './event-queue.ts';
import type { EventTarget } from './event-target.ts';
import type { Connection, Feed } from './feed.ts';
import { overflow, sourceFailure } from './source-failure.ts';
import { connectSse } from './sse-source.ts';
import { connectWebSocket } from './websocket-source.ts';

/** One subscription at the subgraph that owns its events. */
export interface SubgraphSubscription {
  /** Resolves when the subgraph has taken the subscription, or when it is over before; never rejects. */
  readonly opened: Promise<void>;
  /** The next event; done when the subgraph says that it is complete. Rejects with a coded error when the subscription breaks. */
  next(): Promise<IteratorResult<SubgraphAnswer, undefined>>;
  /** Ends the subscription at the subgraph; what waits can still be read. */
  stop(): void;
  /** Ends it, and drops what waits. */
  close(): void;
}

export interface SubscribeOptions {
  readonly source: Source;
  readonly target: EventTarget;
  readonly scope: RequestScope;
  /** The JSON text of the request. */
  readonly body: string;
  readonly limits: SourceLimits;
  readonly complain: Tell;
  /** Told when events have waited for too long: more came than were taken. */
  onOverflow(): void;
}

export interface SourceLimits {
  /** How long a connection may take. */
  readonly connectMs: number;
  /** How often something is sent on a connection to keep it open. */
  readonly heartbeatMs: number;
  /** How long a subgraph may be silent, heartbeats included. */
  readonly idleMs: number;
  /** The largest event. */
  readonly maxBytes: number;
  /** So many events wait, then the subgraph is read no further. */
  readonly maxWaiting: number;
  /** How long the subgraph may stay unread before the subscription is given up. */
  readonly overflowMs: number;
}

/** Subscribes at a subgraph. */
export function subscribeAt(options: SubscribeOptions): SubgraphSubscription {
  const { source, target, limits, complain, onOverflow } = options;
  const opening = Promise.withResolvers<void>();
  let overflowing: NodeJS.Timeout | undefined;
  const queue = createEventQueue<Buffer>({
    maxEvents: limits.maxWaiting,
    maxSize: limits.maxBytes,
    onFull() {
      connection.pause();
      overflowing = setTimeout(() => {
        finish(overflow());
        onOverflow();
      }, limits.overflowMs);
    },
    onRoom() {
      clearTimeout(overflowing);
      connection.resume();
    },
  });
  const finish = (error?: HubError): void => {
    clearTimeout(overflowing);
    queue.end(error);
    connection.close();
    opening.resolve();
  };
  const feed: Feed = {
    opened: opening.resolve,
    event: (text) => queue.push(text, text.byteLength),
    complete: () => finish(),
    fail: (error) => finish(sourceFailure(error, source, complain)),
  };
  const connection: Connection = target.url.protocol.startsWith('ws')
    ? connectWebSocket(options, feed)
    : connectSse(options, feed);
  return {
    opened: opening.promise,
    async next() {
      const taken = await queue.next();
      if (taken.done === true) return taken;
      const answer = { contentType: 'application/json', contentEncoding: '', body: taken.value };
      const tell = (errors: readonly object[]): void =>
        complain({ requestId: source.requestId, errors }, 'an event of a subgraph has errors');
      return { done: false, value: readResponse(answer, source, tell) };
    },
    stop: () => finish(),
    close() {
      queue.close();
      finish();
    },
  };
}

/** A subscription that cannot even begin. */
export function failedSubscription(
  error: unknown,
  source: Source,
  complain: Tell,
): SubgraphSubscription {
  const failure = sourceFailure(error, source, complain);
  return {
    opened: Promise.resolve(),
    next: () => Promise.reject(failure),
    stop: () => undefined,
    close: () => undefined,
  };
}
