import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLSchema,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  isRequiredArgument,
  isRequiredInputField,
} from 'graphql';

/** A document that asks for one field, and the fields above it. */
export interface Way {
  readonly document: string;
  readonly above: readonly string[];
}

/** For each field of the objects of a schema, the shortest ways from `Query` or `Mutation` to it that lead in by different root fields, the shortest first. */
export function waysToFields(schema: GraphQLSchema): ReadonlyMap<string, readonly Way[]> {
  const found = new Map<string, Way[]>();
  const roots = [
    ['Query', '', schema.getQueryType()],
    ['Mutation', 'mutation ', schema.getMutationType()],
  ] as const;
  const begins = roots.flatMap(([rootType, operation, type]) =>
    Object.values(type?.getFields() ?? {}).map((root) => ({ rootType, operation, root })),
  );
  for (const { rootType, operation, root } of begins) {
    const wrapRoot = (selection: string): string => `${operation}{ ${selection} }`;
    note(found, rootType, root, [], wrapRoot);
    const seen = new Set<string>();
    let layer = [
      {
        field: root,
        parent: rootType as string,
        above: [] as string[],
        wrap: wrapRoot,
      },
    ];
    while (layer.length > 0) {
      const next: typeof layer = [];
      for (const { field, parent, above, wrap } of layer) {
        const type = getNamedType(field.type);
        if (!isObjectType(type) || seen.has(type.name)) continue;
        seen.add(type.name);
        const here = [...above, `${parent}.${field.name}`];
        const inside = (text: string): string => wrap(`${called(field)} { ${text} }`);
        for (const child of Object.values(type.getFields())) {
          note(found, type.name, child, here, inside);
          next.push({ field: child, parent: type.name, above: here, wrap: inside });
        }
      }
      layer = next;
    }
  }
  for (const ways of found.values())
    ways.sort((one, other) => one.above.length - other.above.length);
  return found;
}

function note(
  found: Map<string, Way[]>,
  parent: string,
  field: GraphQLField<unknown, unknown>,
  above: readonly string[],
  wrap: (selection: string) => string,
): void {
  const type = getNamedType(field.type);
  const selection = isLeafType(type) ? called(field) : `${called(field)} { __typename }`;
  const coordinate = `${parent}.${field.name}`;
  found.set(coordinate, [...(found.get(coordinate) ?? []), { document: wrap(selection), above }]);
}

/** The field with the arguments that it must have. */
function called({ name, args }: GraphQLField<unknown, unknown>): string {
  const required = args
    .filter(isRequiredArgument)
    .map((one: GraphQLArgument) => `${one.name}: ${literal(one.type)}`);
  return required.length === 0 ? name : `${name}(${required.join(', ')})`;
}

function literal(type: GraphQLInputType): string {
  if (isNonNullType(type)) return literal(type.ofType);
  if (isListType(type)) return `[${literal(type.ofType)}]`;
  if (isEnumType(type)) return type.getValues()[0]?.name ?? '';
  if (isInputObjectType(type)) {
    const fields = Object.values(type.getFields()).filter(isRequiredInputField);
    return `{ ${fields.map((field) => `${field.name}: ${literal(field.type)}`).join(', ')} }`;
  }
  return { Int: '1', Float: '1.5', Boolean: 'true', Date: '"2026-01-01"' }[type.name] ?? '"x"';
}
