import type { Sql } from 'postgres';
import { schemaOf } from '../database/names.ts';
import type { Logger } from '../log.ts';
import { postgresChannel } from './postgres-channel.ts';
import { createSweep, type ReadNews } from './sweep.ts';
import { valkeyChannel } from './valkey-channel.ts';

/** Where it is told that something happened, from process to process. It carries topics alone: what happened stands in tables. */
export interface Channel {
  /** Tells each topic to every process that listens. */
  tell(topics: readonly string[]): Promise<void>;
  /** Begins to listen. `onGap` is told whenever something may have been missed: at each connection. */
  listen(onTopic: (topic: string) => void, onGap: () => void): Promise<void>;
  close(): Promise<void>;
}

/** Wakes those who wait for something to stand in a table. A wake-up that is lost costs time, no event: the table is looked at anyway, for all who wait at once where the subgraph can tell its news. */
export interface Wakeups {
  /** Wakes whoever watches any of the topics, in every process. To be called after the commit; never rejects. */
  wake(topics: readonly string[]): Promise<void>;
  /** Watches topics from now on. */
  watch(topics: readonly string[]): Watch;
  close(): Promise<void>;
}

export interface Watch {
  /** Resolves when one of the topics was told since it last resolved, when it is time to look anyway, or when `signal` is aborted. */
  next(signal: AbortSignal): Promise<void>;
  close(): void;
}

export interface WakeupOptions {
  readonly sql: Sql;
  /** Names the channel: what one subgraph tells is its own affair. */
  readonly subgraph: string;
  /** `valkey://…` or `redis://…`; without it PostgreSQL carries the wake-ups. */
  readonly url?: string | undefined;
  readonly log: Logger;
  /** What was stored since; without it each watch looks for itself, as often. */
  readonly news?: ReadNews | undefined;
  /** How often it is looked without anybody having been woken. @default 5 s */
  readonly lookMs?: number;
}

const LOOK_MS = 5_000;
/** Where news are asked for all, a watch looks for itself so many times more seldom: what no news tell, such as a consent that ended, must be seen too. */
const SELDOM = 60;

/** The channel of a subgraph, for a transaction that tells by NOTIFY itself. */
export const channelOf = (subgraph: string): string => `estuaire_events_${schemaOf(subgraph)}`;

/** Opens nothing before the first watch or wake-up. */
export function openWakeups({
  sql,
  subgraph,
  url,
  log,
  news,
  lookMs = LOOK_MS,
}: WakeupOptions): Wakeups {
  const name = channelOf(subgraph);
  const channel = url === undefined ? postgresChannel(sql, name) : valkeyChannel(url, name);
  const watches = new Map<string, Set<() => void>>();
  let isListening = false;

  const complain = (error: unknown): void =>
    log.warn({ err: error, subgraph }, 'wake-ups are not carried; who waits looks by itself');
  const ring = (topic: string): void => {
    for (const bell of watches.get(topic) ?? []) bell();
  };
  const ringAll = (): void => {
    for (const topic of watches.keys()) ring(topic);
  };
  const sweep =
    news === undefined
      ? null
      : createSweep({
          news: (after) => {
            // A channel that could not be opened may be there by now.
            listen();
            return news(after);
          },
          everyMs: lookMs,
          ring,
          ringAll,
          complain,
        });
  // Not all at once: those who came together would ask together for ever.
  const ownLookMs = (): number =>
    sweep === null ? lookMs : lookMs * SELDOM * (0.5 + Math.random());
  const listen = (): void => {
    if (isListening) return;
    isListening = true;
    channel
      .listen(ring, sweep === null ? ringAll : () => void sweep.now())
      .catch((error: unknown) => {
        isListening = false;
        complain(error);
      });
  };

  return {
    async wake(topics) {
      if (topics.length > 0) await channel.tell([...new Set(topics)]).catch(complain);
    },
    watch(topics) {
      let isRung = false;
      let answer: (() => void) | null = null;
      const bell = (): void => {
        isRung = true;
        answer?.();
      };
      for (const topic of topics)
        watches.set(topic, (watches.get(topic) ?? new Set<() => void>()).add(bell));
      listen();
      sweep?.start();
      return {
        async next(signal) {
          if (!isRung && !signal.aborted) {
            const { promise, resolve } = Promise.withResolvers<void>();
            const timer = setTimeout(resolve, ownLookMs());
            answer = resolve;
            signal.addEventListener('abort', answer, { once: true });
            await promise;
            clearTimeout(timer);
            signal.removeEventListener('abort', answer);
            answer = null;
            // A channel that could not be opened may be there by now.
            listen();
          }
          isRung = false;
        },
        close() {
          for (const topic of topics) {
            const bells = watches.get(topic);
            bells?.delete(bell);
            if (bells?.size === 0) watches.delete(topic);
          }
          if (watches.size === 0) sweep?.stop();
        },
      };
    },
    close() {
      sweep?.stop();
      return channel.close();
    },
  };
}
