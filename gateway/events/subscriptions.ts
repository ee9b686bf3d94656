import type { GraphQLError } from 'graphql';
import type { Logger } from '#kernel/log.ts';
import type { Graphs } from '../graph/graphs.ts';
import type { RequestScope } from '../request-scope.ts';
import { fewLines, type Tell } from '../telemetry/few-lines.ts';
import type { Metrics } from '../telemetry/metrics.ts';
import type { UpstreamSettings } from '../upstream/settings.ts';
import type { AcceptedSubscription } from './accept-subscription.ts';
import { type EventAnswer, eventAnswer } from './event-answer.ts';
import { type EventTarget, eventTarget } from './event-target.ts';
import type { EventSettings } from './event-variables.ts';
import type { Answered, Pipeline } from './pipeline.ts';
import {
  failedSubscription,
  type SubgraphSubscription,
  subscribeAt,
} from './subgraph-subscription.ts';
import { outdated, type Subscription, startSubscription } from './subscription.ts';

/** A running subscription, as the place that sends its events to a client has it. */
export interface ClientSubscription {
  next(): Promise<IteratorResult<EventAnswer, undefined>>;
  end(error: GraphQLError): void;
  close(): void;
}

/** The subscriptions of all clients. */
export interface Subscriptions {
  /**
   * Starts what a client asks for, or answers when that is no subscription. `onSlowClient` is told that events have waited too long for the
   * client to take them.
   */
  start(
    request: unknown,
    scope: RequestScope,
    options: { readonly isOnly: boolean; readonly onSlowClient: () => void },
  ): Promise<ClientSubscription | Answered>;
  /** Ends them all. */
  close(): void;
}

export interface SubscriptionsOptions {
  readonly graphs: Graphs;
  readonly pipeline: Pipeline;
  readonly settings: EventSettings;
  readonly upstream: UpstreamSettings;
  /** The URL where a subgraph answers, when not where the supergraph says. */
  readonly subgraphUrls: Readonly<Record<string, string>>;
  readonly metrics: Pick<Metrics, 'subscribed' | 'notified'>;
  readonly log: Logger;
}

interface Running {
  readonly subscription: Subscription;
  /** Sends the request through the pipeline again, over the graph that is there now. */
  again(): Promise<AcceptedSubscription | Answered>;
}

export function createSubscriptions(options: SubscriptionsOptions): Subscriptions {
  const { graphs, pipeline, settings, upstream, subgraphUrls, metrics, log } = options;
  const running = new Set<Running>();
  const targets = new Map<string, EventTarget>();
  const complaints = new Map<string, Tell>();
  const report = (cause: unknown): void => log.error({ err: cause }, 'an event failed');
  const limits = { ...settings, connectMs: upstream.connectMs };

  const urlOf = ({ subgraph, graph }: AcceptedSubscription): string =>
    settings.urls[subgraph] ??
    subgraphUrls[subgraph] ??
    graph.supergraph.subgraphs.get(subgraph) ??
    '';

  function targetOf(accepted: AcceptedSubscription): EventTarget {
    const url = urlOf(accepted);
    const key = `${accepted.subgraph} ${url}`;
    const target = targets.get(key) ?? eventTarget(accepted.subgraph, url, upstream);
    targets.set(key, target);
    return target;
  }

  function open(
    accepted: AcceptedSubscription,
    scope: RequestScope,
    onOverflow: () => void,
  ): SubgraphSubscription {
    const { subgraph, body } = accepted;
    const complain = complaints.get(subgraph) ?? fewLines(log, { subgraph });
    complaints.set(subgraph, complain);
    const isPartner = upstream.partners.includes(subgraph);
    const source = { subgraph, requestId: scope.id, isPartner };
    try {
      const target = targetOf(accepted);
      return subscribeAt({ source, target, scope, body, limits, complain, onOverflow });
    } catch (error) {
      return failedSubscription(error, source, complain);
    }
  }

  let isClosed = false;
  const stopListening = graphs.onTake((graph) => {
    // The graph is taken by all when everybody has been told.
    setImmediate(() => {
      if (graphs.current() === graph) move([...running]);
    });
  });

  let moving = Promise.resolve();
  /** One after the other: planning a thousand at once would hold everything up. */
  const move = (entries: readonly Running[]): void => {
    for (const entry of entries) moving = moving.then(() => moveOne(entry)).catch(report);
  };

  async function moveOne(entry: Running): Promise<void> {
    if (isClosed || !running.has(entry)) return;
    const next = await entry.again();
    if ('graph' in next) entry.subscription.adopt(next);
    else entry.subscription.end(outdated(next.answer.errors?.[0]?.message ?? 'it is refused.'));
  }

  return {
    async start(request, scope, { isOnly, onSlowClient }) {
      const outcome = await pipeline(request, scope, isOnly);
      if (outcome.kind === 'answered') return outcome;
      const { accepted, cost } = outcome;
      const subscription = startSubscription(accepted, {
        scope,
        cost,
        open: (one, onOverflow) => open(one, scope, onOverflow),
        isSameSource: (first, second) =>
          first.subgraph === second.subgraph &&
          first.body === second.body &&
          urlOf(first) === urlOf(second),
        onSlowClient,
        onOver() {
          running.delete(entry);
          metrics.subscribed(-1);
        },
      });
      const entry: Running = {
        subscription,
        async again() {
          const next = await pipeline(request, unchargedNow(scope), true);
          return next.kind === 'accepted' ? next.accepted : next;
        },
      };
      running.add(entry);
      metrics.subscribed(1);
      if (graphs.current() !== accepted.graph) move([entry]);
      return {
        async next() {
          const taken = await subscription.next();
          if (taken.done === true) return taken;
          metrics.notified();
          return { done: false, value: eventAnswer(taken.value, scope.limits, report) };
        },
        end: subscription.end,
        close: subscription.close,
      };
    },
    close() {
      isClosed = true;
      stopListening();
      for (const { subscription } of [...running]) subscription.close();
    },
  };
}

/** The scope for planning again what was paid for: that a graph is reloaded is nothing that a client does. */
const unchargedNow = (scope: RequestScope): RequestScope => ({
  ...scope,
  deadlineAt: performance.now() + scope.limits.executionMs,
  charge: async () => undefined,
});
