import type {
  FetchRewrite,
  RequiresSelection,
  ValueSetter,
} from '@graphql-hive/router-query-planner';
import type { Position } from './positions.ts';
import type { PossibleTypes } from './possible-types.ts';

/** Fields of a representation, for objects of some types. */
export interface Requirement {
  readonly types: ReadonlySet<string> | null;
  readonly fields: readonly RequiredField[];
}

export interface RequiredField {
  /** The key in the answer so far, and the one in the representation. */
  readonly from: string;
  readonly to: string;
  readonly sub: readonly Requirement[] | null;
}

/** Gives representations of these types another `__typename`: that of an interface object. */
export interface TypenameSetter {
  readonly types: ReadonlySet<string>;
  readonly typename: string;
}

/** Fields that stand beside each other and each type condition become one requirement. */
export function requirementsOf(
  selections: readonly RequiresSelection[],
  types: PossibleTypes,
): Requirement[] {
  const requirements: Requirement[] = [];
  const fields: RequiredField[] = [];
  for (const selection of selections) {
    if (selection.kind === 'Field') {
      const sub =
        selection.selections === undefined || selection.selections.length === 0
          ? null
          : requirementsOf(selection.selections, types);
      fields.push({ from: selection.name, to: selection.alias ?? selection.name, sub });
    } else if (selection.kind === 'InlineFragment') {
      const only = types.of(selection.typeCondition);
      for (const inner of requirementsOf(selection.selections, types))
        requirements.push({
          types: inner.types === null ? only : only.intersection(inner.types),
          fields: inner.fields,
        });
    } else {
      throw new Error('The plan requires a fragment by name.');
    }
  }
  return fields.length === 0 ? requirements : [{ types: null, fields }, ...requirements];
}

/** Throws when something is to be sent of the objects of a position that no fetch brings: nothing would be asked about them, and nobody told. */
export function requireBrought(position: Position, requirements: readonly Requirement[]): void {
  for (const { from, sub } of requirements.flatMap(({ fields }) => fields)) {
    const field = position.fields.get(from);
    if (field === undefined && from !== '__typename')
      throw new Error(`The plan sends ${from}, which nothing brings.`);
    if (sub !== null && field?.position != null) requireBrought(field.position, sub);
  }
}

/** Which names the types of representations get in the subgraph that is asked. */
export function typenameSetters(
  rewrites: readonly FetchRewrite[] | undefined,
  types: PossibleTypes,
): TypenameSetter[] {
  return (rewrites ?? []).map((rewrite) => {
    const setter = setterIn(rewrite);
    const [first, last] = setter?.path ?? [];
    const isTypename = last !== undefined && 'Key' in last && last.Key === '__typename';
    if (setter === null || first === undefined || !('TypenameEquals' in first) || !isTypename)
      throw new Error('The plan rewrites a representation in a way that is not executed.');
    const conditions = first.TypenameEquals.flatMap((type) => [...types.of(type)]);
    return { types: new Set(conditions), typename: setter.setValueTo };
  });
}

function setterIn(rewrite: FetchRewrite): ValueSetter | null {
  if ('ValueSetter' in rewrite) return rewrite.ValueSetter;
  return 'setValueTo' in rewrite ? rewrite : null;
}
