import type { DocumentNode } from 'graphql';
import { createInterfaceBindings } from './interface-bindings.ts';
import { joinTexts } from './join-texts.ts';
import { createMarksOf } from './marks.ts';
import { personTypes } from './person-types.ts';
import { selectedBy } from './required-fields.ts';
import { distinct, NEVER, type Requirement } from './requirement.ts';
import { securityNames } from './security-names.ts';
import { type GraphField, type GraphType, pick, readTypes } from './types.ts';

/** What must hold before each protected field may be read: by type, then by field. Fields that anybody may read are not in it. */
export type FieldRequirements = ReadonlyMap<string, ReadonlyMap<string, Requirement>>;

/**
 * What a supergraph asks of whoever reads its fields (`docs/decisions/0009-callers-and-purposes.md`). Throws a `SupergraphRefused` for
 * what cannot be enforced.
 */
export function fieldRequirements(document: DocumentNode): FieldRequirements {
  const names = securityNames(document);
  const types = readTypes(document);
  const marksOf = createMarksOf(names);
  const bindings = createInterfaceBindings(types, marksOf);
  const persons = personTypes(types, marksOf, names);

  /** The marks of a type and of everything that a value of it can be. */
  const typeNeeds = memoised((type: GraphType): Requirement => {
    const objects = pick(types, type.possible);
    const own = [type, ...objects].flatMap((one) => marksOf.type(one).requirement);
    return distinct([...own, ...objects.flatMap((one) => bindings.ofType(one))]);
  });
  const returnedNeeds = (name: string): Requirement => pick(types, [name]).flatMap(typeNeeds);

  /** A field about a person must say for which purposes it may be read, by itself or by its types. */
  function undeclared(type: GraphType, { name, returns }: GraphField): Requirement {
    const own = marksOf.field(type, name);
    const given = pick(types, [
      returns,
      ...pick(types, [returns]).flatMap((one) => [...one.possible]),
    ]);
    const isPersonal = own.isPersonal || [type, ...given].some((one) => persons.has(one.name));
    const isDeclared =
      own.hasPolicy ||
      marksOf.type(type).hasPolicy ||
      pick(types, [returns]).some((one) => marksOf.type(one).hasPolicy);
    return isPersonal && !isDeclared ? [NEVER] : [];
  }

  /** What the fields ask for that a subgraph is sent before it can answer this one. */
  const sentNeeds = (type: GraphType, field: GraphField, path: readonly string[]): Requirement =>
    joinTexts(field.directives, names.joinField, 'requires')
      .flatMap((text) => selectedBy(text, type, types))
      .flatMap(([parent, required]) => needs(parent, required, path));

  function ownNeeds(type: GraphType, field: GraphField, path: readonly string[]): Requirement {
    const coordinate = `${type.name}.${field.name}`;
    if (path.includes(coordinate)) return [];
    return [
      ...marksOf.field(type, field.name).requirement,
      ...undeclared(type, field),
      ...bindings.ofField(type, field.name),
      ...typeNeeds(type),
      ...returnedNeeds(field.returns),
      ...sentNeeds(type, field, [...path, coordinate]),
    ];
  }

  /** An interface's field can be any of its objects': it needs what each of them does. */
  function needs(type: GraphType, field: GraphField, path: readonly string[] = []): Requirement {
    const objects = type.kind === 'interface' ? pick(types, type.possible) : [];
    const theirs = objects.flatMap((one) => {
      const implemented = one.fields.get(field.name);
      return implemented === undefined ? [] : ownNeeds(one, implemented, path);
    });
    return distinct([...ownNeeds(type, field, path), ...theirs]);
  }

  const found = new Map<string, ReadonlyMap<string, Requirement>>();
  for (const type of types.values()) {
    const fields = [...type.fields.values()]
      .map((field) => [field.name, needs(type, field)] as const)
      .filter(([, requirement]) => requirement.length > 0);
    if (fields.length > 0) found.set(type.name, new Map(fields));
  }
  return found;
}

function memoised<Result>(compute: (type: GraphType) => Result): (type: GraphType) => Result {
  const known = new Map<GraphType, Result>();
  return (type) => {
    const result = known.get(type) ?? compute(type);
    known.set(type, result);
    return result;
  };
}
