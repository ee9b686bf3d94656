import type {
  BatchFetchNode,
  EntityBatchAlias,
  FetchNode,
  FetchRewrite,
  FlattenNodePathSegment,
  PlanNode,
} from '@graphql-hive/router-query-planner';
import { echoFor } from './echo.ts';
import type { EntityKeys } from './entity-keys.ts';
import type { PossibleTypes } from './possible-types.ts';
import { requirementsOf, typenameSetters } from './requirements.ts';
import { entitiesIn, sentDocument, withSelections } from './sent-document.ts';
import { type Renaming, rename, type Shape, shapeOf } from './shape.ts';
import type { Ask, EntityBatch, PathSegment, Step } from './steps.ts';

/** What compiling looks up in the supergraph. */
export interface SupergraphFacts {
  readonly possibleTypes: PossibleTypes;
  readonly keys: EntityKeys;
}

/** Compiles a node of the planner's tree: every query parsed, every path and type condition looked up, once. */
export function compilePlan(node: PlanNode, supergraph: SupergraphFacts): Step {
  const compile = (child: PlanNode): Step => compilePlan(child, supergraph);
  const { possibleTypes: types } = supergraph;
  switch (node.kind) {
    case 'Sequence':
      return { kind: 'sequence', steps: node.nodes.map(compile) };
    case 'Parallel':
      return { kind: 'parallel', steps: node.nodes.map(compile) };
    case 'Condition':
      return {
        kind: 'condition',
        variable: node.condition,
        whenTrue: node.ifClause === undefined ? null : compile(node.ifClause),
        whenFalse: node.elseClause === undefined ? null : compile(node.elseClause),
      };
    case 'Fetch':
      return {
        kind: 'root',
        ask: askOf(node),
        shape: renamed(shapeOf(sentDocument(node.operation, types)), node.outputRewrites),
      };
    case 'Flatten':
      if (node.node.kind !== 'Fetch') throw new Error(`The plan flattens a ${node.node.kind}.`);
      return entityStep(node.node, node.path, supergraph);
    case 'BatchFetch':
      return batchStep(node, supergraph);
    default:
      throw new Error(`The plan has a step of a kind that is not executed: ${node.kind}.`);
  }
}

const askOf = ({ serviceName, operation, variableUsages }: FetchNode | BatchFetchNode): Ask => ({
  subgraph: serviceName,
  query: operation,
  variables: variableUsages ?? [],
});

function entityStep(
  node: FetchNode,
  path: readonly FlattenNodePathSegment[],
  supergraph: SupergraphFacts,
): Step {
  const only = {
    alias: '_entities',
    representationsVariableName: 'representations',
    paths: [[...path]],
    requires: node.requires ?? [],
    ...(node.inputRewrites === undefined ? {} : { inputRewrites: node.inputRewrites }),
    ...(node.outputRewrites === undefined ? {} : { outputRewrites: node.outputRewrites }),
  };
  return entitiesStep(node, [only], supergraph);
}

const batchStep = (node: BatchFetchNode, supergraph: SupergraphFacts): Step =>
  entitiesStep(node, node.entityBatch.aliases, supergraph);

function entitiesStep(
  node: FetchNode | BatchFetchNode,
  aliases: readonly EntityBatchAlias[],
  supergraph: SupergraphFacts,
): Step {
  const { possibleTypes: types } = supergraph;
  const document = sentDocument(node.operation, types);
  const echoing = aliases.map((one) => echoesOf(one, node.serviceName, supergraph));
  const batches = aliases.map(
    (one, index): EntityBatch => ({
      alias: one.alias,
      variable: one.representationsVariableName,
      paths: one.paths.map((path) => pathOf(path, types)),
      representations: requirementsOf(one.requires, types),
      typenames: typenameSetters(one.inputRewrites, types),
      echoes: echoing[index]?.map(({ echo }) => echo) ?? [],
      shape: renamed(shapeOf(document, entitiesIn(document, one.alias)), one.outputRewrites),
    }),
  );
  const selections = new Map(
    aliases.map(({ alias }, index) => [
      alias,
      echoing[index]?.map(({ selection }) => selection) ?? [],
    ]),
  );
  const ask = { ...askOf(node), query: withSelections(document, selections) };
  return { kind: 'entities', ask, batches };
}

/** The keys that come back with the entities, for each type that is asked. */
const echoesOf = (
  { requires }: EntityBatchAlias,
  subgraph: string,
  { possibleTypes, keys }: SupergraphFacts,
) =>
  requires
    .filter((selection) => selection.kind === 'InlineFragment')
    .map(({ typeCondition, selections }) => {
      const [requirement] = requirementsOf(selections, possibleTypes);
      return requirement === undefined
        ? null
        : echoFor(typeCondition, requirement, subgraph, { possibleTypes, keys });
    })
    .filter((echo) => echo !== null);

const pathOf = (path: readonly FlattenNodePathSegment[], types: PossibleTypes): PathSegment[] =>
  path.map((segment): PathSegment => {
    if (segment === '@') return { kind: 'elements' };
    if ('Field' in segment) return { kind: 'key', key: segment.Field };
    const conditions = segment.TypeCondition.flatMap((type) => [...types.of(type)]);
    return { kind: 'types', types: new Set(conditions) };
  });

function renamed(shape: Shape, rewrites: readonly FetchRewrite[] | undefined): Shape {
  for (const rewrite of rewrites ?? []) {
    if (!('KeyRenamer' in rewrite))
      throw new Error('The plan rewrites an answer in a way that is not executed.');
    const { path, renameKeyTo } = rewrite.KeyRenamer;
    const renaming: Renaming = {
      path: path.map((segment) =>
        'Key' in segment ? { key: segment.Key } : { types: segment.TypenameEquals },
      ),
      to: renameKeyTo,
    };
    rename(shape, renaming);
  }
  return shape;
}
