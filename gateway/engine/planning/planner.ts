import type { PlanNode } from '@graphql-hive/router-query-planner';
import type { DocumentNode, GraphQLSchema } from 'graphql';
import { type PlannerThread, startPlannerThread } from './planner-thread.ts';
import { readInThread } from './reader-thread.ts';

/** Plans over one supergraph, beside the event loop. */
export interface Planner {
  /** The schema that clients see. */
  readonly apiSchema: GraphQLSchema;
  /** The types of the supergraph without their fields, with what `@join__type` says of each. */
  readonly types: DocumentNode;
  /**
   * The plan of an operation; null when no subgraph is asked. Identical plannings share one. Rejects with PLANNING_TIMEOUT when it takes
   * too long, alone or in the queue, and with the planner's own words when there is no plan.
   */
  plan(query: string, operationName: string | null): Promise<PlanNode | null>;
  /** Ends the threads; what is being planned is rejected. */
  close(): Promise<void>;
}

export interface PlannerOptions {
  /** Processor time that one planning may take, in milliseconds. */
  readonly deadlineMs: number;
}

/** What may be asked of any client; a plan takes a millisecond or two. */
const DEADLINE_MS = 100;

/** Reads a supergraph and makes ready to plan over it. Rejects with a sentence when it cannot be read or planned over. */
export async function createPlanner(
  supergraphSdl: string,
  { deadlineMs }: PlannerOptions = { deadlineMs: DEADLINE_MS },
): Promise<Planner> {
  const start = (): PlannerThread => startPlannerThread({ supergraphSdl, deadlineMs });
  let thread = start();
  const inFlight = new Map<string, Promise<PlanNode | null>>();

  const planned = (query: string, operationName: string | null): Promise<PlanNode | null> => {
    // One that ended is followed by another; who asks meanwhile waits until it has read the supergraph.
    if (!thread.isAlive()) thread = start();
    return thread.plan(query, operationName);
  };
  try {
    const [{ apiSchema, types }] = await Promise.all([readInThread(supergraphSdl), thread.ready]);
    return {
      apiSchema,
      types,
      plan(query, operationName) {
        const key = `${operationName ?? ''} ${query}`;
        const known = inFlight.get(key);
        if (known !== undefined) return known;
        const planning = planned(query, operationName).finally(() => inFlight.delete(key));
        inFlight.set(key, planning);
        return planning;
      },
      close: () => thread.close(),
    };
  } catch (error) {
    await thread.close();
    throw error;
  }
}
