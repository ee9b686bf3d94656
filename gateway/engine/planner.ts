import { QueryPlanner } from '@graphql-hive/router-query-planner';
import { type DocumentNode, Kind, type OperationDefinitionNode, print, visit } from 'graphql';
import { compilePlan, type SupergraphFacts } from './compile-plan.ts';
import { isIntrospection } from './introspection.ts';
import type { Step } from './steps.ts';

/** Plans an operation; null when it asks no subgraph. */
export type Plan = (document: DocumentNode, operation: OperationDefinitionNode) => Step | null;

const NO_LABELS: Set<string> = new Set();

/** Plans over a supergraph (decision 8 says why by this planner). */
export function createPlanner(supergraphSdl: string, facts: SupergraphFacts): Plan {
  const planner = new QueryPlanner(supergraphSdl);
  return (document, operation) => {
    const asked = withoutOwnFields(document, operation);
    if (asked === null) return null;
    const { node } = planner.plan(print(asked), operation.name?.value ?? null, NO_LABELS, 0);
    return node === undefined ? null : compilePlan(node, facts);
  };
}

/** The operation and its fragments without what the gateway answers itself; null when nothing else is left at the root. */
function withoutOwnFields(
  document: DocumentNode,
  operation: OperationDefinitionNode,
): DocumentNode | null {
  const { selections } = operation.selectionSet;
  if (selections.every((node) => node.kind === Kind.FIELD && node.name.value.startsWith('__')))
    return null;
  const definitions = document.definitions.filter(
    (definition) => definition === operation || definition.kind === Kind.FRAGMENT_DEFINITION,
  );
  // A name takes the place of introspection, so that no selection becomes empty.
  return visit(
    { kind: Kind.DOCUMENT, definitions },
    {
      Field: (node) =>
        isIntrospection(node)
          ? { kind: Kind.FIELD, name: { kind: Kind.NAME, value: '__typename' } }
          : undefined,
    },
  );
}
