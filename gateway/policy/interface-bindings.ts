import type { Marks, MarksOf } from './marks.ts';
import { type AnyOf, distinct, implies, type Requirement } from './requirement.ts';
import { type GraphType, type GraphTypes, pick } from './types.ts';

/** What the interfaces of an object ask for on their own account. */
export interface InterfaceBindings {
  /** For anything of the object. */
  ofType(object: GraphType): Requirement;
  /** For the object's field of this name. */
  ofField(object: GraphType, field: string): Requirement;
}

/**
 * Composition marks an interface with what its objects ask for together, which must not bind each of them to what the others ask. What an
 * interface asks for beyond that was written on itself (or on an interface object), and binds every one: else a fragment on the object would be
 * a way around it.
 */
export function createInterfaceBindings(types: GraphTypes, marksOf: MarksOf): InterfaceBindings {
  const known = new Map<string, Requirement>();
  const beyond = (one: GraphType, key: string, marks: (type: GraphType) => Marks): Requirement => {
    const before = known.get(key);
    if (before !== undefined) return before;
    const objects = pick(types, one.possible);
    const together = distinct(objects.flatMap((object) => marks(object).requirement));
    const found = marks(one).requirement.filter((anyOf: AnyOf) => !implies(together, anyOf));
    known.set(key, found);
    return found;
  };
  return {
    ofType: (object) =>
      pick(types, object.interfaces).flatMap((one) => beyond(one, one.name, marksOf.type)),
    ofField: (object, field) =>
      pick(types, object.interfaces).flatMap((one) =>
        beyond(one, `${one.name}.${field}`, (type) => marksOf.field(type, field)),
      ),
  };
}
