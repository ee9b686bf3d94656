import { dayInParis } from '#kernel/calendar/days.ts';
import type { Logger } from '#kernel/log.ts';
import type { Caller } from '../policy/caller.ts';
import { createUpstream, type Upstream } from '../upstream/data-source.ts';
import type { UpstreamSettings } from '../upstream/settings.ts';
import { createDeliveries, type Deliveries } from './deliveries.ts';
import { sendTo } from './send-delivery.ts';
import type { Outcome } from './tally.ts';

/** Counts what clients ask whose issuer says that somebody is told. */
export interface ClientUsage {
  count(caller: Caller, outcome: Outcome): void;
  /** Delivers what is left. */
  close(): Promise<void>;
}

export interface ClientUsageOptions {
  readonly everyMs: number;
  readonly upstream: UpstreamSettings;
  /** Where a subgraph answers; undefined for one that there is not. */
  urlOf(subgraph: string): string | undefined;
  readonly log: Logger;
}

interface Receiver {
  readonly deliveries: Deliveries;
  readonly upstream: Upstream;
}

/** Makes the count. Each receiver has a connection of its own, so that what clients ask and what is told of them hold up one another nowhere. */
export function createClientUsage({
  everyMs,
  upstream: settings,
  urlOf,
  log,
}: ClientUsageOptions): ClientUsage {
  /** By the names of issuers' lists, of which there are few. */
  const receivers = new Map<string, Receiver>();
  function receiverOf(name: string): Receiver {
    const known = receivers.get(name);
    if (known !== undefined) return known;
    const upstream = createUpstream({ name, url: urlOf(name) ?? '', ...settings, log });
    const deliveries = createDeliveries(sendTo(upstream, log), everyMs, log);
    const receiver = { deliveries, upstream };
    receivers.set(name, receiver);
    return receiver;
  }
  return {
    count({ usageTo, subject }, outcome) {
      if (usageTo === undefined || subject === null) return;
      receiverOf(usageTo).deliveries.add(subject, dayInParis(), outcome);
    },
    async close() {
      await Promise.all(
        [...receivers.values()].map(async ({ deliveries, upstream }) => {
          await deliveries.close();
          await upstream.close();
        }),
      );
    },
  };
}
