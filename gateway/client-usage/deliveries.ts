import { randomUUID } from 'node:crypto';
import type { Logger } from '#kernel/log.ts';
import { createTally, type Outcome, type UsageLine } from './tally.ts';

/** Clients and days that are counted at once; a delivery takes a tenth of them. */
const MOST_LINES = 10_000;
const LINES_OF_A_DELIVERY = 1_000;

/** Lines under an identifier, by which whoever records them knows them again. */
export interface Delivery {
  readonly deliveryId: string;
  readonly lines: readonly UsageLine[];
}

/** Brings a delivery to where it is recorded. Rejects when it may not have come; then it is brought again. */
export type Send = (delivery: Delivery) => Promise<void>;

/** What is counted for one receiver, and delivered every so often. */
export interface Deliveries {
  add(clientId: string, day: string, outcome: Outcome): void;
  /** Delivers what is left, and says in the log what could not be delivered. */
  close(): Promise<void>;
}

/**
 * Counts, and every `everyMs` sends what was counted since. A delivery that was not acknowledged is sent again as it was, under the same
 * identifier, before anything newer: it may have been recorded. A process that is killed loses what it has not delivered.
 */
export function createDeliveries(send: Send, everyMs: number, log: Logger): Deliveries {
  const tally = createTally(MOST_LINES);
  let pending: Delivery | null = null;
  let running: Promise<void> | null = null;

  function next(): Delivery | null {
    const lines = tally.take(LINES_OF_A_DELIVERY);
    return lines.length === 0 ? null : { deliveryId: randomUUID(), lines };
  }
  async function deliverAll(): Promise<void> {
    pending ??= next();
    while (pending !== null) {
      await send(pending);
      pending = next();
    }
  }
  function deliver(): Promise<void> {
    running ??= deliverAll()
      .catch((error: unknown) => log.warn({ err: error }, "clients' usage is delivered later"))
      .finally(() => {
        running = null;
        const uncounted = tally.takeUncounted();
        if (uncounted > 0) log.error({ uncounted }, 'requests of too many clients to count them');
      });
    return running;
  }
  const timer = setInterval(() => void deliver(), everyMs).unref();

  return {
    add: tally.add,
    async close() {
      clearInterval(timer);
      await running;
      await deliver();
      const left = [...(pending?.lines ?? []), ...tally.take(MOST_LINES)];
      const requests = left.reduce((sum, line) => sum + line.requests, 0);
      if (requests > 0) log.error({ requests }, "clients' usage could not be delivered");
    },
  };
}
