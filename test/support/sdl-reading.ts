import {
  type DocumentNode,
  type FieldDefinitionNode,
  Kind,
  type NamedTypeNode,
  type ObjectTypeDefinitionNode,
  type ObjectTypeExtensionNode,
  print,
  type TypeNode,
} from 'graphql';

type ObjectNode = ObjectTypeDefinitionNode | ObjectTypeExtensionNode;

const isObject = (node: DocumentNode['definitions'][number]): node is ObjectNode =>
  node.kind === Kind.OBJECT_TYPE_DEFINITION || node.kind === Kind.OBJECT_TYPE_EXTENSION;

const isFederationName = (name: string): boolean =>
  /^(?:_|federation__|link__)|^(?:FieldSet|Query|Mutation)$/u.test(name);

const namedType = (type: TypeNode): NamedTypeNode =>
  type.kind === Kind.NAMED_TYPE ? type : namedType(type.type);

/** Coordinates (`Type.field(argument:)`) without a description. A type without one is another subgraph's entity: its keys and `@external` fields need none. */
export function missingDescriptions(document: DocumentNode): string[] {
  const missing: string[] = [];
  for (const node of document.definitions) {
    if (!('name' in node) || node.name === undefined || node.kind === Kind.DIRECTIVE_DEFINITION)
      continue;
    const name = node.name.value;
    if (/^(?:_|federation__|link__)/u.test(name) || name === 'FieldSet') continue;
    if (isObject(node)) missing.push(...missingInObject(node));
    else if ('description' in node && node.description === undefined) missing.push(name);
    if (node.kind === Kind.ENUM_TYPE_DEFINITION) {
      missing.push(
        ...(node.values ?? [])
          .filter((value) => value.description === undefined)
          .map((value) => `${name}.${value.name.value}`),
      );
    }
    if (node.kind === Kind.INPUT_OBJECT_TYPE_DEFINITION) {
      missing.push(
        ...(node.fields ?? [])
          .filter((field) => field.description === undefined)
          .map((field) => `${name}.${field.name.value}`),
      );
    }
  }
  return missing;
}

function missingInObject(node: ObjectNode): string[] {
  const name = node.name.value;
  const isStub = !('description' in node) || node.description === undefined;
  const isEntity = (node.directives ?? []).some((directive) => directive.name.value === 'key');
  const keys = keyFieldsOf(node);
  // Also a value type of which this schema only says what it requires.
  const isRequired = (node.fields ?? []).every((field) => hasDirective(field, 'external'));
  const missing = isStub && !isEntity && !isRequired && !isFederationName(name) ? [name] : [];
  for (const field of node.fields ?? []) {
    if (field.name.value.startsWith('_')) continue;
    const isOthers = isStub && (keys.has(field.name.value) || hasDirective(field, 'external'));
    if (!isOthers && field.description === undefined) missing.push(`${name}.${field.name.value}`);
    const unexplained = (field.arguments ?? []).filter(
      (argument) => argument.description === undefined,
    );
    missing.push(
      ...unexplained.map((argument) => `${name}.${field.name.value}(${argument.name.value}:)`),
    );
  }
  return missing;
}

/** A selection of every field of `typename` that needs no argument, two levels deep. */
export function leafSelection(document: DocumentNode, typename: string, depth = 2): string {
  const types = new Map<string, FieldDefinitionNode[]>();
  for (const node of document.definitions.filter(isObject)) {
    types.set(node.name.value, [...(types.get(node.name.value) ?? []), ...(node.fields ?? [])]);
  }
  const selected = (types.get(typename) ?? [])
    .filter((field) =>
      (field.arguments ?? []).every(
        ({ type, defaultValue }) => type.kind !== Kind.NON_NULL_TYPE || defaultValue !== undefined,
      ),
    )
    .filter((field) => !hasDirective(field, 'external'))
    .map((field) => {
      const inner = namedType(field.type).name.value;
      if (!types.has(inner)) return isComposite(document, inner) ? '' : field.name.value;
      const below = depth === 0 ? '' : leafSelection(document, inner, depth - 1);
      return `${field.name.value} { ${below === '' ? '__typename' : below} }`;
    });
  return selected.filter((text) => text !== '').join(' ') || '__typename';
}

/**
 * The SDL of an imagined owner of the fields that this schema marks `@external`, without which it cannot be composed, with the keys of the
 * entities that they lead to; null when there are none.
 */
export function ownerDouble(document: DocumentNode): string | null {
  const objects = document.definitions.filter(isObject);
  const externalOf = (node: ObjectNode) =>
    (node.fields ?? []).filter((field) => hasDirective(field, 'external'));
  const named = new Set(objects.flatMap(externalOf).map(({ type }) => namedType(type).name.value));
  const types = objects.flatMap((node) => {
    const external = externalOf(node);
    if (external.length === 0 && !named.has(node.name.value)) return [];
    const keys = [...keyFieldsOf(node)].filter((key) => key !== '');
    const fields = (node.fields ?? [])
      .filter((field) => keys.includes(field.name.value) || external.includes(field))
      .map((field) => `${field.name.value}: ${print(field.type)}`);
    const key = keys.length === 0 ? '' : `@key(fields: "${keys.join(' ')}")`;
    return [`type ${node.name.value} ${key} { ${fields.join(' ')} }`];
  });
  if (types.length === 0) return null;
  const link =
    'extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key"])';
  const scalars = document.definitions.flatMap((node) =>
    node.kind === Kind.SCALAR_TYPE_DEFINITION && named.has(node.name.value)
      ? [`scalar ${node.name.value}`]
      : [],
  );
  return [link, 'type Query { ownerDouble: Boolean }', ...scalars, ...types].join('\n');
}

const isComposite = (document: DocumentNode, name: string): boolean =>
  document.definitions.some(
    (node) =>
      (node.kind === Kind.UNION_TYPE_DEFINITION || node.kind === Kind.INTERFACE_TYPE_DEFINITION) &&
      node.name.value === name,
  );

const hasDirective = (field: FieldDefinitionNode, name: string): boolean =>
  (field.directives ?? []).some((directive) => directive.name.value === name);

function keyFieldsOf(node: ObjectNode): Set<string> {
  const keys = (node.directives ?? []).filter((directive) => directive.name.value === 'key');
  const texts = keys.flatMap((directive) =>
    (directive.arguments ?? []).map(({ value }) => (value.kind === Kind.STRING ? value.value : '')),
  );
  return new Set(texts.join(' ').split(/[\s{}]+/u));
}
