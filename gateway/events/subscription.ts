import type { GraphQLError } from 'graphql';
import { type HubError, hubError } from '#kernel/errors.ts';
import type { EngineAnswer } from '../engine/engine.ts';
import type { SubgraphAnswer } from '../engine/run.ts';
import type { RequestScope } from '../request-scope.ts';
import type { AcceptedSubscription } from './accept-subscription.ts';
import type { SubgraphSubscription } from './subgraph-subscription.ts';

/** A subscription of one client, running. */
export interface Subscription {
  /** The answer to the next event; done when the subgraph says that it is complete, or after `close`. Rejects with the coded error that ends it. */
  next(): Promise<IteratorResult<EngineAnswer, undefined>>;
  /** Goes on as another version of the graph has it planned. Its events are subscribed to again only where the subgraph must be asked otherwise. */
  adopt(accepted: AcceptedSubscription): void;
  /** Ends it with an error, which `next` rejects with. */
  end(error: GraphQLError): void;
  /** Ends it: the subgraph is told, whatever runs for an event is given up. */
  close(): void;
}

export interface SubscriptionOptions {
  readonly scope: RequestScope;
  /** What the answer to each event takes from the caller's quota. */
  readonly cost: number;
  /** Subscribes at the subgraph that owns the events. */
  open(accepted: AcceptedSubscription, onOverflow: () => void): SubgraphSubscription;
  /** Whether the subgraph must be asked otherwise for the second than for the first. */
  isSameSource(first: AcceptedSubscription, second: AcceptedSubscription): boolean;
  /** Told that events wait because the client does not take them, when they have waited for too long. */
  onSlowClient(): void;
  /** Told once, when it is over. */
  onOver(): void;
}

/** Events of one source, and how they are answered. */
interface Stage {
  accepted: AcceptedSubscription;
  readonly source: SubgraphSubscription;
}

/** Starts a subscription; `first` is its to leave. */
export function startSubscription(
  first: AcceptedSubscription,
  { scope, cost, open, isSameSource, onSlowClient, onOver }: SubscriptionOptions,
): Subscription {
  const abort = new AbortController();
  let isTaking = false;
  let isOver = false;
  let failure: GraphQLError | null = null;
  const stageOf = (accepted: AcceptedSubscription): Stage => ({
    accepted,
    source: open(accepted, () => {
      if (!isTaking) onSlowClient();
    }),
  });
  /** The first is read; behind it, those that take its place when it has been read to its end. */
  const stages = [stageOf(first)];

  async function answer({ accepted }: Stage, event: SubgraphAnswer): Promise<EngineAnswer> {
    const { graph, decided, variables } = accepted;
    await scope.charge(cost);
    graph.enter();
    try {
      const ofEvent: RequestScope = {
        ...scope,
        deadlineAt: performance.now() + scope.limits.executionMs,
        signal: abort.signal,
        watch: null,
        isExplained: false,
      };
      return await graph.engine.executeEvent(decided, event, variables, ofEvent);
    } finally {
      graph.leave();
    }
  }

  function close(): void {
    if (isOver) return;
    isOver = true;
    abort.abort();
    for (const { source, accepted } of stages) {
      source.close();
      accepted.graph.leave();
    }
    onOver();
  }

  /** The next event of a stage; null when it has no more and another one follows. */
  async function eventOf({ source }: Stage): Promise<IteratorResult<SubgraphAnswer> | null> {
    try {
      const event = await source.next();
      return event.done === true && stages.length > 1 ? null : event;
    } catch (error) {
      if (stages.length > 1) return null;
      throw error;
    }
  }

  async function take(): Promise<IteratorResult<EngineAnswer, undefined>> {
    for (let stage = stages[0]; stage !== undefined && !isOver; stage = stages[0]) {
      const event = await eventOf(stage);
      if (isOver) break;
      if (event === null) {
        stages.shift();
        stage.accepted.graph.leave();
      } else if (event.done === true) {
        close();
      } else {
        const value = await answer(stage, event.value);
        if (!isOver) return { done: false, value };
      }
    }
    if (failure !== null) throw failure;
    return { done: true, value: undefined };
  }

  return {
    async next() {
      isTaking = true;
      try {
        return await take();
      } catch (error) {
        close();
        throw error;
      } finally {
        isTaking = false;
      }
    },
    adopt(next) {
      const last = stages.at(-1);
      if (isOver || last === undefined) return next.graph.leave();
      if (isSameSource(last.accepted, next)) {
        last.accepted.graph.leave();
        last.accepted = next;
        return;
      }
      // The new one is there before the old ones end: an event in between comes twice rather than never.
      const before = [...stages];
      const stage = stageOf(next);
      stages.push(stage);
      void stage.source.opened.then(() => {
        for (const { source } of before) source.stop();
      });
    },
    end(error) {
      failure = error;
      close();
    },
    close,
  };
}

/** The error of a subscription that another version of the graph does not answer; `reason` is what is wrong with the document. */
export const outdated = (reason: string): HubError =>
  hubError(
    'SUBSCRIPTION_OUTDATED',
    `The graph has changed and no longer answers the subscription: ${reason}`,
  );
