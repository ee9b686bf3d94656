import { type FieldNode, Kind, type SelectionNode } from 'graphql';
import type { EntityKeys } from './entity-keys.ts';
import { type Assembled, isObject } from './merge.ts';
import type { PossibleTypes } from './possible-types.ts';
import type { Requirement } from './steps.ts';

/** The key fields that a subgraph must say again with the entities of some types, so that no entity is taken for another. */
export interface Echo {
  readonly types: ReadonlySet<string>;
  readonly fields: readonly string[];
}

/** No field of a subgraph is asked under such a name otherwise. */
const keyOf = (field: string): string => `_echo_${field}`;

/** What is asked beside the plan's own fields, for representations of `type`; null when no key of the subgraph stands in them. */
export function echoFor(
  type: string,
  requirement: Requirement,
  subgraph: string,
  { keys, possibleTypes }: { keys: EntityKeys; possibleTypes: PossibleTypes },
): { echo: Echo; selection: SelectionNode } | null {
  const sent = new Set(requirement.fields.map(({ to }) => to));
  for (const { selections } of keys(subgraph, type)) {
    const fields = selections.filter((node) => node.kind === Kind.FIELD);
    if (!fields.every(({ name }) => sent.has(name.value))) continue;
    return {
      echo: { types: possibleTypes.of(type), fields: fields.map(({ name }) => name.value) },
      selection: {
        kind: Kind.INLINE_FRAGMENT,
        typeCondition: { kind: Kind.NAMED_TYPE, name: { kind: Kind.NAME, value: type } },
        selectionSet: { kind: Kind.SELECTION_SET, selections: fields.map(aliased) },
      },
    };
  }
  return null;
}

const aliased = (field: FieldNode): FieldNode => ({
  ...field,
  alias: { kind: Kind.NAME, value: keyOf(field.name.value) },
});

/** Whether an entity is the one that its representation asked for, as far as its key says. */
export function isEchoed(
  entity: Assembled,
  representation: Assembled,
  echoes: readonly Echo[],
): boolean {
  const echo = echoes.find(({ types }) => types.has(String(representation['__typename'])));
  return (
    echo === undefined ||
    echo.fields.every((field) => isSame(entity[keyOf(field)], representation[field]))
  );
}

/** Identifiers may come as numbers or as texts. */
function isSame(said: unknown, asked: unknown): boolean {
  if (Array.isArray(asked))
    return (
      Array.isArray(said) &&
      said.length === asked.length &&
      asked.every((element, index) => isSame(said[index], element))
    );
  if (isObject(asked))
    return (
      isObject(said) &&
      Object.keys(asked).every((key) => key === '__typename' || isSame(said[key], asked[key]))
    );
  return said !== undefined && String(said) === String(asked);
}
