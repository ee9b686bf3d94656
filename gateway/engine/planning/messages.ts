import type { PlanNode } from '@graphql-hive/router-query-planner';

/** What the process that plans begins with. */
export interface PlannerData {
  readonly supergraphSdl: string;
  /** Processor time that one planning may take, in milliseconds. */
  readonly deadlineMs: number;
}

/** An operation to plan. */
export interface PlanRequest {
  readonly kind: 'plan';
  readonly id: number;
  readonly query: string;
  readonly operationName: string | null;
  /** Milliseconds since the epoch after which nobody needs the plan any more. */
  readonly until: number;
}

/** What the process that plans is told: once what it plans over, then what to plan. */
export type PlannerAsked = ({ readonly kind: 'begin' } & PlannerData) | PlanRequest;

/** What the process says: first that it can plan or why it cannot, then one answer a request. */
export type PlannerMessage =
  | { readonly kind: 'ready' }
  | { readonly kind: 'unusable'; readonly message: string }
  | { readonly kind: 'planned'; readonly id: number; readonly node: PlanNode | null }
  | { readonly kind: 'failed'; readonly id: number; readonly message: string }
  | { readonly kind: 'late'; readonly id: number };

/** What the thread that reads a supergraph says, once. */
export type ReaderMessage =
  | { readonly kind: 'read'; readonly pieces: readonly string[]; readonly types: string }
  | { readonly kind: 'unreadable'; readonly message: string };
