import { type FieldNode, Kind, type SelectionNode } from 'graphql';
import type { EntityKeys } from './entity-keys.ts';
import type { Position } from './positions.ts';
import type { PossibleTypes } from './possible-types.ts';
import { isObject, type Raw } from './raw.ts';
import { typenameReader } from './readers.ts';
import { sentValue } from './represent.ts';
import type { RequiredField, Requirement } from './requirements.ts';

/** The key fields that a subgraph must say again with the entities of some types, so that no entity is taken for another. */
export interface Echo {
  /** The types of the objects that ask. */
  readonly types: ReadonlySet<string>;
  readonly fields: readonly EchoedField[];
  /** What is asked beside the plan's own fields. */
  readonly selection: SelectionNode;
}

interface EchoedField {
  /** The key in the entity. */
  readonly key: string;
  /** The field as it was sent. */
  readonly sent: RequiredField;
}

/** No field of a subgraph is asked under such a name otherwise. */
const keyOf = (field: string): string => `_echo_${field}`;

/** The echo of representations of `type`; null when no key of the subgraph stands in them. */
export function echoFor(
  type: string,
  { fields: sent }: Requirement,
  subgraph: string,
  { keys, possibleTypes }: { keys: EntityKeys; possibleTypes: PossibleTypes },
): Echo | null {
  for (const { selections } of keys(subgraph, type)) {
    const fields = selections.filter((node) => node.kind === Kind.FIELD);
    const echoed = fields.flatMap(({ name }): EchoedField[] => {
      const one = sent.find(({ to }) => to === name.value);
      return one === undefined ? [] : [{ key: keyOf(name.value), sent: one }];
    });
    if (echoed.length < fields.length) continue;
    return {
      types: possibleTypes.of(type),
      fields: echoed,
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

/** Compiles the check that an entity is the one that an object of the position asked for, as far as its type and its key say. */
export function answerChecker(
  position: Position,
  echoes: readonly Echo[],
  sentTypename: (typename: string) => string,
  types: PossibleTypes,
): (entity: Raw, object: Raw) => boolean {
  const typenameOf = typenameReader(position, types);
  const compiled = echoes.map(({ types: only, fields }) => ({
    types: only,
    fields: fields.map(({ key, sent }) => ({ key, read: sentValue(position, sent, types) })),
  }));
  return (entity, object) => {
    const asked = typenameOf(object);
    const { __typename: said } = entity;
    if (said !== undefined && said !== asked) {
      if (typeof said !== 'string' || !types.of(sentTypename(asked)).has(said)) return false;
    }
    const echo = compiled.find(({ types: only }) => only.has(asked));
    return echo?.fields.every(({ key, read }) => isSame(entity[key], read(object))) ?? true;
  };
}

/** Identifiers may come as numbers or as texts. */
function isSame(said: unknown, asked: unknown): boolean {
  if (said === asked) return true;
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
