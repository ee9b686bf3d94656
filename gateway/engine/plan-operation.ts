import { type DocumentNode, Kind, type OperationDefinitionNode, print, visit } from 'graphql';
import { type CompiledPlan, compilePlan, type SupergraphFacts } from './compile-plan.ts';
import { isIntrospection } from './introspection.ts';
import { notPlanned } from './not-planned.ts';
import type { Planner } from './planning/planner.ts';

/** Plans an operation of a document and compiles the plan; null when it asks no subgraph. Rejects as the planner does; with OPERATION_NOT_PLANNED when its plan cannot be followed. */
export async function planOperation(
  planner: Pick<Planner, 'plan'>,
  facts: SupergraphFacts,
  document: DocumentNode,
  operation: OperationDefinitionNode,
): Promise<CompiledPlan | null> {
  const asked = withoutOwnFields(document, operation);
  if (asked === null) return null;
  const node = await planner.plan(print(asked), operation.name?.value ?? null);
  if (node === null) return null;
  try {
    return compilePlan(node, facts);
  } catch (error) {
    throw notPlanned((error as Error).message);
  }
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
  // A name takes the place of introspection, so that no selection becomes empty. Names themselves are written from the types of objects, which
  // must be known whatever the client calls them.
  return visit(
    { kind: Kind.DOCUMENT, definitions },
    {
      Field: (node) =>
        isIntrospection(node) || node.name.value === '__typename'
          ? { kind: Kind.FIELD, name: { kind: Kind.NAME, value: '__typename' } }
          : undefined,
    },
  );
}
