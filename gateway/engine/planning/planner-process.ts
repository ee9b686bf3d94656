import { fork } from 'node:child_process';
import type { PlanNode } from '@graphql-hive/router-query-planner';
import type { GraphQLError } from 'graphql';
import { endingRequest, hubError } from '#kernel/errors.ts';
import { notPlanned } from '../not-planned.ts';
import type { PlannerData, PlannerMessage, PlanRequest } from './messages.ts';

/** One process that plans: the planner is native code, and some operations that it does not understand end the process that it runs in. */
export interface PlannerProcess {
  /** Resolves when it can plan; rejects with the sentence that says why the supergraph cannot be planned over. */
  readonly ready: Promise<void>;
  /** Whether it plans, or will: it ends when it takes memory that it may not have, does not answer, or dies of an operation. */
  isAlive(): boolean;
  /** Rejects with `Deadly` when it died of the operation, with `PlannerEnded` when it ended for another reason. */
  plan(query: string, operationName: string | null): Promise<PlanNode | null>;
  close(): Promise<void>;
}

/** The process ended before it came to an operation, which another one may plan. */
export class PlannerEnded extends Error {}

/** The process died while it planned an operation. */
export class Deadly extends Error {}

/** Plannings wait their turn for so many deadlines at most. */
const TURNS = 20;
/** The planner gives up some milliseconds after its deadline; one that does not is stuck. */
const STUCK_AFTER_MS = 10_000;
const HEAP_MB = 1_024;

interface Waiting {
  resolve(node: PlanNode | null): void;
  reject(error: Error): void;
}

export function startPlannerProcess(data: PlannerData): PlannerProcess {
  const child = fork(new URL('./plan-child.ts', import.meta.url), {
    serialization: 'advanced',
    execArgv: [`--max-old-space-size=${HEAP_MB}`],
    env: {},
    // What it says as it dies is about native code.
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
  /** In the order in which they are planned. */
  const waiting = new Map<number, Waiting>();
  const started = Promise.withResolvers<void>();
  started.promise.catch(() => undefined);
  const exited = new Promise<void>((resolve) => void child.once('exit', () => resolve()));
  let isAlive = true;
  let isReady = false;
  let asked = 0;
  let stuck: NodeJS.Timeout | undefined;

  /** Once it is ready it keeps nobody alive: a process that has nothing else to do ends. */
  const unref = (): void => {
    child.unref();
    child.channel?.unref();
  };
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
      child.kill('SIGKILL');
    }, STUCK_AFTER_MS).unref();
  };
  const die = (): void => {
    const [first] = waiting;
    if (isReady && first !== undefined) {
      waiting.delete(first[0]);
      first[1].reject(new Deadly());
    }
    end(isReady ? new PlannerEnded() : new Error('The planner cannot read the supergraph.'));
  };
  child.on('message', (message: PlannerMessage) => {
    if (message.kind === 'ready') {
      isReady = true;
      unref();
      started.resolve();
      return watch();
    }
    if (message.kind === 'unusable') return end(new Error(message.message));
    const request = waiting.get(message.id);
    waiting.delete(message.id);
    watch();
    if (message.kind === 'planned') request?.resolve(message.node);
    else request?.reject(message.kind === 'late' ? tooLong() : notPlanned(message.message));
  });
  child.on('error', end);
  child.on('exit', die);
  child.send({ kind: 'begin', ...data });

  return {
    ready: started.promise,
    isAlive: () => isAlive,
    plan(query, operationName) {
      const until = Date.now() + TURNS * data.deadlineMs;
      const request: PlanRequest = { kind: 'plan', id: ++asked, query, operationName, until };
      return new Promise((resolve, reject) => {
        waiting.set(request.id, { resolve, reject });
        child.send(request);
        if (waiting.size === 1) watch();
      });
    },
    async close() {
      end(tooLong());
      child.ref();
      child.kill('SIGKILL');
      await exited;
    },
  };
}

const tooLong = (): GraphQLError =>
  endingRequest(hubError('PLANNING_TIMEOUT', 'The operation takes too long to plan.'));
