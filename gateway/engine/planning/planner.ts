import type { PlanNode } from '@graphql-hive/router-query-planner';
import type { DocumentNode, GraphQLSchema } from 'graphql';
import { LRUCache } from 'lru-cache';
import { notPlanned } from '../not-planned.ts';
import {
  Deadly,
  PlannerEnded,
  type PlannerProcess,
  startPlannerProcess,
} from './planner-process.ts';
import { readInThread } from './reader-thread.ts';

/** Plans over one supergraph, in a process of its own. */
export interface Planner {
  /** The schema that clients see. */
  readonly apiSchema: GraphQLSchema;
  /** The types of the supergraph without their fields, with what `@join__type` says of each. */
  readonly types: DocumentNode;
  /**
   * The plan of an operation; null when no subgraph is asked. Identical plannings share one. Rejects with PLANNING_TIMEOUT when it takes
   * too long, alone or in the queue, and with OPERATION_NOT_PLANNED when there is no plan.
   */
  plan(query: string, operationName: string | null): Promise<PlanNode | null>;
  /** Ends the process; what is being planned is rejected. */
  close(): Promise<void>;
}

export interface PlannerOptions {
  /** Processor time that one planning may take, in milliseconds. */
  readonly deadlineMs: number;
}

/** What may be asked of any client; a plan takes a millisecond or two. */
const DEADLINE_MS = 100;
/** Operations kept that ended a process. */
const MAX_DEADLY = 1_000;

/** Reads a supergraph and makes ready to plan over it. Rejects with a sentence when it cannot be read or planned over. */
export async function createPlanner(
  supergraphSdl: string,
  { deadlineMs }: PlannerOptions = { deadlineMs: DEADLINE_MS },
): Promise<Planner> {
  const start = (): PlannerProcess => startPlannerProcess({ supergraphSdl, deadlineMs });
  let running = start();
  const deadly = new LRUCache<string, true>({ max: MAX_DEADLY });
  const inFlight = new Map<string, Promise<PlanNode | null>>();

  const planned = async (
    key: string,
    query: string,
    operationName: string | null,
  ): Promise<PlanNode | null> => {
    // What a process died of is not given to the next one.
    if (deadly.has(key)) throw notPlanned('The planner died of the operation.');
    // One that ended is followed by another; who asks meanwhile waits until it has read the supergraph.
    if (!running.isAlive()) running = start();
    try {
      return await running.plan(query, operationName);
    } catch (error) {
      if (error instanceof Deadly) deadly.set(key, true);
      else if (!(error instanceof PlannerEnded)) throw error;
      return planned(key, query, operationName);
    }
  };
  try {
    const [{ apiSchema, types }] = await Promise.all([readInThread(supergraphSdl), running.ready]);
    return {
      apiSchema,
      types,
      plan(query, operationName) {
        const key = `${operationName ?? ''} ${query}`;
        const known = inFlight.get(key);
        if (known !== undefined) return known;
        const planning = planned(key, query, operationName).finally(() => inFlight.delete(key));
        inFlight.set(key, planning);
        return planning;
      },
      close: () => running.close(),
    };
  } catch (error) {
    await running.close();
    throw error;
  }
}
