import type {
  BatchFetchNode,
  EntityBatchAlias,
  FetchNode,
  FetchRewrite,
  FlattenNodePathSegment,
  PlanNode,
} from '@graphql-hive/router-query-planner';
import type { SelectionNode } from 'graphql';
import { identifier } from './alike.ts';
import { answerChecker, type Echo, echoFor } from './echo.ts';
import type { EntityKeys } from './entity-keys.ts';
import { fieldNames } from './join-directives.ts';
import { newPosition, type Position, provide } from './positions.ts';
import type { PossibleTypes } from './possible-types.ts';
import { anyFieldReader, putter, typenameReader } from './readers.ts';
import { representer } from './represent.ts';
import { requireBrought, requirementsOf, typenameSetters } from './requirements.ts';
import { entitiesIn, sentDocument, withSelections } from './sent-document.ts';
import { narrowed, type Renaming, rename, type Shape, shapeOf } from './shape.ts';
import type { Ask, EntityBatch, EntityWay, PathSegment, Step } from './steps.ts';

/** What compiling looks up in the supergraph. */
export interface SupergraphFacts {
  readonly possibleTypes: PossibleTypes;
  readonly keys: EntityKeys;
}

/** A plan to run, and where the answer that it brings together has its fields from. */
export interface CompiledPlan {
  readonly step: Step;
  readonly root: Position;
}

/** Compiles the planner's tree: every query parsed, every path and type condition looked up, once. */
export function compilePlan(node: PlanNode, supergraph: SupergraphFacts): CompiledPlan {
  const root = newPosition();
  const ends: WayEnd[] = [];
  const step = compileNode(node, { ...supergraph, root, ends });
  for (const { way, position } of ends) {
    // A fetch that was compiled later may bring a part of the same objects.
    if (position.isJoined) way.identify = null;
    position.isShared ||= way.identify !== null;
  }
  return { step, root };
}

/** A way with the position at its end. */
interface WayEnd {
  readonly way: EntityWay;
  readonly position: Position;
}

interface Compiling extends SupergraphFacts {
  readonly root: Position;
  readonly ends: WayEnd[];
}

function compileNode(node: PlanNode, compiling: Compiling): Step {
  const compile = (child: PlanNode): Step => compileNode(child, compiling);
  switch (node.kind) {
    case 'Sequence':
      return { kind: 'sequence', steps: node.nodes.map(compile) };
    case 'Parallel':
      return { kind: 'parallel', steps: node.nodes.map(compile) };
    case 'Fetch':
      return rootStep(node, compiling);
    case 'Subscription':
      // `subscription-plan.ts` cuts it off: its answers are the events.
      return rootStep(node.primary, compiling);
    case 'Flatten':
      if (node.node.kind !== 'Fetch') throw new Error(`The plan flattens a ${node.node.kind}.`);
      return entitiesStep(node.node, [onlyBatch(node.node, node.path)], compiling);
    case 'BatchFetch':
      return entitiesStep(node, node.entityBatch.aliases, compiling);
    default:
      throw new Error(`The plan has a step of a kind that is not executed: ${node.kind}.`);
  }
}

const askOf = (
  { serviceName, variableUsages }: FetchNode | BatchFetchNode,
  query: string,
  types: PossibleTypes,
  rewrites: readonly FetchRewrite[] = [],
): Ask => ({
  subgraph: serviceName,
  head: `{"query":${JSON.stringify(query)}`,
  variables: variableUsages ?? [],
  shape: shapeOf(sentDocument(query, types)),
  aliases: new Map(rewrites.flatMap(aliasIn)),
});

function aliasIn(rewrite: FetchRewrite): [string, string][] {
  if (!('KeyRenamer' in rewrite)) return [];
  const { path, renameKeyTo } = rewrite.KeyRenamer;
  const last = path.at(-1);
  return last !== undefined && 'Key' in last ? [[last.Key, renameKeyTo]] : [];
}

function rootStep(node: FetchNode, { possibleTypes, root }: Compiling): Step {
  const source = Symbol(node.serviceName);
  const document = sentDocument(node.operation, possibleTypes);
  const joints = provide(root, renamed(shapeOf(document), node.outputRewrites), source);
  return {
    kind: 'root',
    ask: askOf(node, node.operation, possibleTypes, node.outputRewrites),
    source,
    joints,
  };
}

function onlyBatch(node: FetchNode, path: readonly FlattenNodePathSegment[]): EntityBatchAlias {
  return {
    alias: '_entities',
    representationsVariableName: 'representations',
    paths: [[...path]],
    requires: node.requires ?? [],
    ...(node.inputRewrites === undefined ? {} : { inputRewrites: node.inputRewrites }),
    ...(node.outputRewrites === undefined ? {} : { outputRewrites: node.outputRewrites }),
  };
}

function entitiesStep(
  node: FetchNode | BatchFetchNode,
  aliases: readonly EntityBatchAlias[],
  compiling: Compiling,
): Step {
  const document = sentDocument(node.operation, compiling.possibleTypes);
  const added = new Map<string, readonly SelectionNode[]>();
  const batches = aliases.map((one): EntityBatch => {
    const echoes = echoesOf(one, node.serviceName, compiling);
    added.set(
      one.alias,
      echoes.map(({ selection }) => selection),
    );
    const shape = renamed(shapeOf(document, entitiesIn(document, one.alias)), one.outputRewrites);
    const source = Symbol(node.serviceName);
    const keyFields = keyFieldsOf(one, node.serviceName, compiling);
    const brought = { shape, source, echoes, keyFields };
    return {
      alias: one.alias,
      variable: one.representationsVariableName,
      source,
      ways: one.paths.map((path) => wayOf(path, one, brought, compiling)),
    };
  });
  return {
    kind: 'entities',
    ask: askOf(
      node,
      withSelections(document, added),
      compiling.possibleTypes,
      aliases.flatMap(({ outputRewrites = [] }) => outputRewrites),
    ),
    batches,
  };
}

interface Brought {
  readonly shape: Shape;
  readonly source: symbol;
  readonly echoes: readonly Echo[];
  readonly keyFields: ReadonlySet<string>;
}

function wayOf(
  path: readonly FlattenNodePathSegment[],
  { requires, inputRewrites }: EntityBatchAlias,
  { shape, source, echoes, keyFields }: Brought,
  { possibleTypes: types, root, ends }: Compiling,
): EntityWay {
  const { position, segments } = follow(path, root, types);
  const setters = typenameSetters(inputRewrites, types);
  const requirements = requirementsOf(requires, types);
  requireBrought(position, requirements);
  const represent = representer(position, requirements, types, setters, keyFields);
  const sentTypename = (typename: string): string =>
    setters.find((setter) => setter.types.has(typename))?.typename ?? typename;
  const isAnswer = answerChecker(position, echoes, sentTypename, types);
  const identify = isPutBack(segments) ? identifier(position) : null;
  // What the objects are asked by was there before; what the entities bring is provided from here on.
  const joints = provide(position, narrowed(shape, askedTypes(requires, types)), source);
  const place = JSON.stringify(path);
  const way: EntityWay = { path: segments, place, identify, represent, isAnswer, joints };
  ends.push({ way, position });
  return way;
}

/** The types of the objects that are asked for; null: all. */
function askedTypes(
  requires: EntityBatchAlias['requires'],
  types: PossibleTypes,
): ReadonlySet<string> | null {
  const conditions = requires.map((one) =>
    one.kind === 'InlineFragment' ? one.typeCondition : null,
  );
  return conditions.includes(null)
    ? null
    : new Set(conditions.flatMap((condition) => [...types.of(condition ?? '')]));
}

/** Whether what stands at the end of a path can be replaced: each step of it is brought by one fetch. */
const isPutBack = (path: readonly PathSegment[]): boolean =>
  path.length > 0 && path.every((segment) => segment.kind !== 'key' || segment.put !== null);

/** The keys that come back with the entities, for each type that is asked. */
const echoesOf = (
  { requires }: EntityBatchAlias,
  subgraph: string,
  { possibleTypes, keys }: SupergraphFacts,
): Echo[] =>
  requires
    .filter((selection) => selection.kind === 'InlineFragment')
    .map(({ typeCondition, selections }) => {
      const [requirement] = requirementsOf(selections, possibleTypes);
      return requirement === undefined
        ? null
        : echoFor(typeCondition, requirement, subgraph, { possibleTypes, keys });
    })
    .filter((echo) => echo !== null);

/** The fields by which a subgraph knows the types that it is asked for. */
const keyFieldsOf = (
  { requires }: EntityBatchAlias,
  subgraph: string,
  { keys }: SupergraphFacts,
): ReadonlySet<string> =>
  new Set(
    requires
      .flatMap((one) => (one.kind === 'InlineFragment' ? keys(subgraph, one.typeCondition) : []))
      .flatMap(fieldNames),
  );

/** Follows a path from the root: its segments, and the position at its end. */
function follow(
  path: readonly FlattenNodePathSegment[],
  root: Position,
  types: PossibleTypes,
): { readonly position: Position; readonly segments: readonly PathSegment[] } {
  let position = root;
  // Planners forget that a list may be one of lists: the elements of a list are always gone through, to the last one.
  const steps = path.filter((segment) => segment !== '@');
  const segments = steps.map((segment): PathSegment => {
    const typename = typenameReader(position, types);
    if ('Field' in segment) {
      const key = segment.Field;
      const read = anyFieldReader(position, key, typename);
      const field = position.fields.get(key);
      if (field === undefined || field.position === null)
        throw new Error(`The plan goes through ${key}, which nothing brings.`);
      position = field.position;
      return { kind: 'key', key, read, put: putter(field.providers) };
    }
    const conditions = segment.TypeCondition.flatMap((type) => [...types.of(type)]);
    return { kind: 'types', types: new Set(conditions), typename };
  });
  return { position, segments };
}

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
