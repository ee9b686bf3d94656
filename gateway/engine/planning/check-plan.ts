import type { PlanNode } from '@graphql-hive/router-query-planner';
import { parse, type SelectionSetNode } from 'graphql';
import { fieldsBySubgraph, type SubgraphFields } from './answered-fields.ts';

/** Says what is wrong with a plan; null when nothing is. */
export type CheckPlan = (plan: PlanNode) => string | null;

/** A fetch of a plan, as far as it is checked. */
interface Fetch {
  readonly serviceName: string;
  readonly operation: string;
  /** Everything that is said of what is sent. */
  readonly sent: ReadonlySet<string>;
}

const INTERNAL_ALIAS = /\b_internal_qp_alias_\d+\b/gu;

/**
 * Makes the check of what a planner promises: that no subgraph is asked for a field which it only knows of, but on a way that provides it,
 * nor for one without what it requires (which it knows of alone), and that what is asked under a name of the planner's own is used under that name. Where one of these is broken the answer would be wrong
 * and nobody would know.
 */
export function createPlanCheck(supergraphSdl: string): CheckPlan {
  const fieldsOf = supergraphSdl.includes('external: true')
    ? fieldsBySubgraph(parse(supergraphSdl, { noLocation: true }))
    : null;
  return (plan) => {
    const fetches: Fetch[] = [];
    const used = new Set<string>();
    look(plan, fetches, used);
    for (const { serviceName, operation, sent } of fetches) {
      const unused = operation.match(INTERNAL_ALIAS)?.find((alias) => !used.has(alias));
      if (unused !== undefined) return `${unused} is asked of ${serviceName} and not used`;
      const fields = fieldsOf?.(serviceName);
      const wrong = fields === undefined ? null : unanswered(operation, sent, fields);
      if (wrong !== null)
        return `${serviceName} is asked for ${wrong}, which it does not answer there`;
    }
    return null;
  };
}

/** Collects the fetches of a plan, and every text in it that is none of their operations. */
function look(value: unknown, fetches: Fetch[], used: Set<string>): void {
  if (typeof value === 'string') used.add(value);
  if (typeof value !== 'object' || value === null) return;
  if ('serviceName' in value && 'operation' in value) {
    const sent = new Set<string>();
    for (const [key, inner] of Object.entries(value))
      if (key === 'requires' || key === 'entityBatch') look(inner, [], sent);
    fetches.push({ ...(value as Fetch), sent });
  }
  for (const [key, inner] of Object.entries(value))
    if (key !== 'operation') look(inner, fetches, used);
}

/** The first field of an operation that its subgraph cannot answer: external and not provided where it stands, or without what it requires. */
function unanswered(
  operation: string,
  sent: ReadonlySet<string>,
  fields: SubgraphFields,
): string | null {
  const { definitions } = parse(operation, { noLocation: true });
  const fragments = new Map(
    definitions.flatMap((node) =>
      node.kind === 'FragmentDefinition' ? [[node.name.value, node] as const] : [],
    ),
  );
  const walk = (
    set: SelectionSetNode,
    type: string,
    provided: readonly SelectionSetNode[],
    isSent: boolean,
  ): string | null => {
    for (const node of set.selections) {
      const wrong = one(node, type, provided, isSent);
      if (wrong !== null) return wrong;
    }
    return null;
  };
  const one = (
    node: SelectionSetNode['selections'][number],
    type: string,
    provided: readonly SelectionSetNode[],
    isSent: boolean,
  ): string | null => {
    if (node.kind !== 'Field') {
      const fragment = node.kind === 'InlineFragment' ? node : fragments.get(node.name.value);
      if (fragment === undefined) return null;
      return walk(
        fragment.selectionSet,
        fragment.typeCondition?.name.value ?? type,
        provided,
        isSent,
      );
    }
    const name = node.name.value;
    const found = provided.flatMap((set) => selectedIn(set, name));
    for (const possible of fields.typesOf(type)) {
      const { isExternal = false, requires = [] } = fields.field(possible, name) ?? {};
      if (isExternal && found.length === 0) return `${possible}.${name}`;
      for (const required of requires) {
        const isThere = isSent
          ? sent.has(required)
          : provided.some((set) => selectedIn(set, required).length > 0);
        if (!isThere) return `${possible}.${name} without ${required}`;
      }
    }
    const field = fields.field(type, name);
    if (node.selectionSet === undefined) return null;
    const below = found.flatMap(({ selectionSet }) => selectionSet ?? []);
    if (field?.provides != null) below.push(field.provides);
    return walk(node.selectionSet, field?.type ?? '', below, name === '_entities');
  };
  for (const node of definitions) {
    if (node.kind !== 'OperationDefinition') continue;
    const root = { query: 'Query', mutation: 'Mutation', subscription: 'Subscription' }[
      node.operation
    ];
    const wrong = walk(node.selectionSet, root, [], false);
    if (wrong !== null) return wrong;
  }
  return null;
}

/** The fields of one name in a `@provides`, those inside of type conditions too. */
const selectedIn = (
  { selections }: SelectionSetNode,
  name: string,
): readonly { readonly selectionSet?: SelectionSetNode | undefined }[] =>
  selections.flatMap((node) => {
    if (node.kind === 'Field') return node.name.value === name ? [node] : [];
    return node.kind === 'InlineFragment' ? selectedIn(node.selectionSet, name) : [];
  });
