import { joinTexts } from './join-texts.ts';
import type { MarksOf } from './marks.ts';
import type { SecurityNames } from './security-names.ts';
import type { GraphType, GraphTypes } from './types.ts';

/**
 * The types about persons: those whose own key is personal data, and every type that only fields of such types, or fields marked as
 * personal, lead to. The first kind stays a person's whatever an unmarked field elsewhere gives.
 */
export function personTypes(
  types: GraphTypes,
  marksOf: MarksOf,
  names: SecurityNames,
): ReadonlySet<string> {
  const isPersonal = (type: GraphType, field: string): boolean =>
    marksOf.field(type, field).isPersonal;
  const found = new Set<string>();
  for (const type of types.values())
    if (keyFields(type, names).some((field) => isPersonal(type, field))) found.add(type.name);
  const ways = waysInto(types);
  for (let before = -1; before < found.size; ) {
    before = found.size;
    for (const [name, into] of ways) {
      const fromElsewhere = into.filter(({ parent }) => parent.name !== name);
      const isOnlyWay = ({ parent, field }: Way) =>
        found.has(parent.name) || isPersonal(parent, field);
      if (fromElsewhere.length > 0 && fromElsewhere.every(isOnlyWay)) found.add(name);
    }
  }
  return found;
}

interface Way {
  readonly parent: GraphType;
  readonly field: string;
}

/** For each type with fields, the fields whose value can be of it. */
function waysInto(types: GraphTypes): ReadonlyMap<string, readonly Way[]> {
  const ways = new Map<string, Way[]>();
  for (const type of types.values()) if (type.fields.size > 0) ways.set(type.name, []);
  for (const parent of types.values()) {
    for (const { name: field, returns } of parent.fields.values()) {
      for (const name of new Set([returns, ...(types.get(returns)?.possible ?? [])]))
        ways.get(name)?.push({ parent, field });
    }
  }
  return ways;
}

/** The outermost fields of a type's keys. */
const keyFields = (type: GraphType, names: SecurityNames): readonly string[] =>
  joinTexts(type.directives, names.joinType, 'key').flatMap((key) =>
    key.replaceAll(/\{[^{}]*\}/gu, ' ').split(/[\s{},]+/u),
  );
