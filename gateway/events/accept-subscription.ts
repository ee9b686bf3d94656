import type { GatewayExecutionResult } from '@apollo/server-gateway-interface';
import {
  type DocumentNode,
  type FragmentDefinitionNode,
  GraphQLError,
  Kind,
  type OperationDefinitionNode,
} from 'graphql';
import { endingRequest, hubError } from '#kernel/errors.ts';
import type { VariableValues } from '../engine/engine.ts';
import { createOperations, type Operations } from '../engine/operations.ts';
import type { Decided, Prepared } from '../engine/prepared.ts';
import { requestText } from '../engine/run.ts';
import { selectedFields } from '../engine/selected-fields.ts';
import { subscriptionPlan } from '../engine/subscription-plan.ts';
import type { Graph } from '../graph/graph.ts';
import { operationKey } from '../operation-key.ts';
import { forbiddenWords } from '../policy/missing-scopes.ts';
import type { RequestScope } from '../request-scope.ts';

/** Goes with a request that can be answered by events; the subscription comes back in it. */
export interface Subscribing {
  /** Whether other operations are refused. */
  readonly isOnly: boolean;
  accepted: AcceptedSubscription | null;
}

/** A subscription that passed all that a query must pass. Whoever takes it calls `graph.leave` when it is over. */
export interface AcceptedSubscription {
  readonly graph: Graph;
  readonly decided: Decided;
  readonly variables: VariableValues;
  /** The subgraph that owns the events, and the JSON text that it is asked with. */
  readonly subgraph: string;
  readonly body: string;
}

/** What the pipeline of Apollo Server made of a request. */
export interface AskedOperation {
  readonly source: string;
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly operationName: string;
  readonly variables: VariableValues;
}

/** Planned subscriptions, apart from the operations that are executed at once. */
const planned = new WeakMap<Graph, Operations>();

/**
 * Takes the place of execution at the end of the pipeline: parse, limits, validation and every plugin are behind a subscription when it
 * comes here, as behind any query. Plans it for its caller and leaves it in `subscribing`.
 */
export async function acceptSubscription(
  graph: Graph,
  asked: AskedOperation,
  scope: RequestScope,
  subscribing: Subscribing | undefined,
): Promise<GatewayExecutionResult> {
  if (subscribing === undefined) return { errors: [notAccepted()] };
  if (asked.operation.operation !== 'subscription') return { errors: [notSubscription(asked)] };
  requireReadable(graph, asked, scope);
  const prepared = prepare(graph, asked, scope);
  const decided = await prepared.decide(asked.variables.coerced);
  const { ask } = subscriptionPlan(decided).primary;
  graph.enter();
  subscribing.accepted = {
    graph,
    decided,
    variables: asked.variables,
    subgraph: ask.subgraph,
    body: requestText(ask, '', asked.variables.sent),
  };
  return { data: null };
}

function prepare(
  graph: Graph,
  { source, document, operation, operationName }: AskedOperation,
  scope: RequestScope,
): Prepared {
  const access = graph.accessOf(scope.caller);
  const operations = planned.get(graph) ?? createOperations();
  planned.set(graph, operations);
  const key = operationKey(access, scope);
  const known = operations.get(source, operationName, key);
  if (known !== undefined) return known;
  const prepared = graph.engine.prepare(document, operation, access);
  operations.set(source, operationName, key, prepared, scope);
  return prepared;
}

/** A subscription whose one field its caller may not read would be silent for ever. */
function requireReadable(
  { schema, accessOf }: Graph,
  { document, operation, variables }: AskedOperation,
  { caller }: RequestScope,
): void {
  const root = schema.getSubscriptionType();
  if (root == null) throw new Error('A subscription was validated against a schema without any.');
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const node of document.definitions)
    if (node.kind === Kind.FRAGMENT_DEFINITION) fragments.set(node.name.value, node);
  const selecting = { schema, fragments, conditions: variables.coerced };
  const access = accessOf(caller);
  for (const [node] of selectedFields(selecting, root, [operation.selectionSet]).values()) {
    const name = node?.name.value ?? '';
    if (access.mayRead(root.name, name)) continue;
    const message = forbiddenWords(`${root.name}.${name}`, access.missingScopes(root.name, name));
    throw endingRequest(hubError('FORBIDDEN', message), node);
  }
}

const notAccepted = (): GraphQLError =>
  endingRequest(
    hubError(
      'SUBSCRIPTION_NOT_ACCEPTED',
      'expected Accept: text/event-stream, or a WebSocket, for a subscription.',
    ),
  );

const notSubscription = ({ operation }: AskedOperation): GraphQLError =>
  new GraphQLError(
    `expected a subscription on this connection, got a ${operation.operation}: send it by POST.`,
    {
      nodes: operation,
      extensions: { code: 'OPERATION_RESOLUTION_FAILURE', http: { status: 400 } },
    },
  );
