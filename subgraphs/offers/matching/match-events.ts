import type { Watch } from '#kernel/events/wakeups.ts';
import { readCursor, writeCursor } from '#kernel/graph/cursor.ts';
import type { MatchRow, Side } from './repository.ts';
import { EVENTS_A_LOOK } from './rules.ts';

/** What a subscription to matches needs. */
export interface MatchFeed {
  readonly side: Side;
  /** The last event that the subscriber has; 0 for none. */
  readonly after: number;
  /** Watched from before the first look, so that nothing that comes meanwhile is slept over. */
  readonly watch: Watch;
  readonly signal: AbortSignal;
  list(after: number): Promise<readonly MatchRow[]>;
  /** Whether the subscriber may still be told. */
  isAllowed(): Promise<boolean>;
}

const scopeOf = (side: Side): string => `match-events-of-${side}`;

export const eventCursor = (side: Side, { number }: MatchRow): string =>
  writeCursor(scopeOf(side), [number]);

/** The number that a cursor stands for; 0, before all, for none. Throws CURSOR_INVALID. */
export const numberAfter = (side: Side, cursor: string | null | undefined): number =>
  cursor == null ? 0 : Number(readCursor(scopeOf(side), cursor)[0]);

/**
 * Gives each event after a number, in order, until nobody listens or the subscriber may not be told any more. It reads the table and trusts no
 * message: being woken only makes it look earlier.
 */
export async function* followMatches(feed: MatchFeed): AsyncGenerator<MatchRow, void> {
  const { watch, signal, list, isAllowed } = feed;
  let after = feed.after;
  try {
    while (!signal.aborted && (await isAllowed())) {
      const events = await list(after);
      for (const event of events) {
        if (signal.aborted) return;
        yield event;
        after = event.number;
      }
      if (events.length < EVENTS_A_LOOK) await watch.next(signal);
    }
  } finally {
    watch.close();
  }
}
