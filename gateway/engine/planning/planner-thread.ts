import { Worker } from 'node:worker_threads';
import type { PlanNode } from '@graphql-hive/router-query-planner';
import type { GraphQLError } from 'graphql';
import { endingRequest, hubError } from '#kernel/errors.ts';
import type { PlannerData, PlannerMessage, PlanRequest } from './messages.ts';

/** One thread that plans. */
export interface PlannerThread {
  /** Resolves when it can plan; rejects with the sentence that says why the supergraph cannot be planned over. */
  readonly ready: Promise<void>;
  /** Whether it plans, or will: it ends when it takes memory that it may not have, or does not answer. */
  isAlive(): boolean;
  plan(query: string, operationName: string | null): Promise<PlanNode | null>;
  close(): Promise<void>;
}

/** Plannings wait their turn for so many deadlines at most. */
const TURNS = 20;
/** The planner gives up some milliseconds after its deadline; one that does not is stuck. */
const STUCK_AFTER_MS = 10_000;
const HEAP_MB = 1_024;

interface Waiting {
  resolve(node: PlanNode | null): void;
  reject(error: Error): void;
}

export function startPlannerThread(data: PlannerData): PlannerThread {
  const worker = new Worker(new URL('./plan-worker.ts', import.meta.url), {
    workerData: data,
    resourceLimits: { maxOldGenerationSizeMb: HEAP_MB },
  });
  // A process that has nothing else to do ends.
  worker.unref();
  const waiting = new Map<number, Waiting>();
  const started = Promise.withResolvers<void>();
  started.promise.catch(() => undefined);
  let isAlive = true;
  let isReady = false;
  let asked = 0;
  let stuck: NodeJS.Timeout | undefined;

  const end = (error: Error): void => {
    isAlive = false;
    clearTimeout(stuck);
    started.reject(error);
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
  };
  const watch = (): void => {
    clearTimeout(stuck);
    if (!isReady || waiting.size === 0) return;
    stuck = setTimeout(() => {
      end(tooLong());
      void worker.terminate();
    }, STUCK_AFTER_MS).unref();
  };
  worker.on('message', (message: PlannerMessage) => {
    if (message.kind === 'ready') {
      isReady = true;
      started.resolve();
      return watch();
    }
    if (message.kind === 'unusable') return end(new Error(message.message));
    const request = waiting.get(message.id);
    waiting.delete(message.id);
    watch();
    if (message.kind === 'planned') request?.resolve(message.node);
    else request?.reject(message.kind === 'late' ? tooLong() : new Error(message.message));
  });
  worker.on('error', end);
  worker.on('exit', () => end(tooLong()));

  return {
    ready: started.promise,
    isAlive: () => isAlive,
    plan(query, operationName) {
      const until = Date.now() + TURNS * data.deadlineMs;
      const request: PlanRequest = { id: ++asked, query, operationName, until };
      return new Promise((resolve, reject) => {
        waiting.set(request.id, { resolve, reject });
        worker.postMessage(request);
        if (waiting.size === 1) watch();
      });
    },
    async close() {
      end(tooLong());
      await worker.terminate();
    },
  };
}

const tooLong = (): GraphQLError =>
  endingRequest(hubError('PLANNING_TIMEOUT', 'The operation takes too long to plan.'));
