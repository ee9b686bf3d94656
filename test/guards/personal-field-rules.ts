import {
  type ConstDirectiveNode,
  type DocumentNode,
  type FieldDefinitionNode,
  Kind,
  type ObjectTypeDefinitionNode,
  type ObjectTypeExtensionNode,
  type TypeNode,
  valueFromASTUntyped,
} from 'graphql';

/** What a field may be marked with, as `docs/graph.md` lists it. */
export interface Vocabulary {
  readonly categories: ReadonlySet<string>;
  readonly purposes: ReadonlySet<string>;
}

interface Field {
  readonly coordinate: string;
  readonly parent: string;
  readonly returns: string;
  readonly isKey: boolean;
  readonly isExternal: boolean;
  readonly node: FieldDefinitionNode;
}

const ROOTS = new Set(['Query', 'Mutation', 'Subscription']);

/** The types that only a person's record leads to: `declared`, and every type that all fields giving it are a person's or marked as personal. */
export function personTypes(
  documents: readonly DocumentNode[],
  declared: readonly string[],
): Set<string> {
  const fields = documents.flatMap(fieldsOf);
  const candidates = new Set(fields.map(({ parent }) => parent).filter((name) => !ROOTS.has(name)));
  const found = new Set(declared);
  for (let before = -1; before < found.size; ) {
    before = found.size;
    for (const name of candidates) {
      const ways = fields.filter(({ returns, parent }) => returns === name && parent !== name);
      const isPersonal = ({ parent, node }: Field): boolean =>
        found.has(parent) || directiveOf(node, 'personal') !== undefined;
      if (ways.length > 0 && ways.every(isPersonal)) found.add(name);
    }
  }
  return found;
}

/** Sentences about the fields that break the rules of personal fields; see `docs/decisions/0005-personal-fields.md`. */
export function personalFieldFaults(
  documents: readonly DocumentNode[],
  declared: readonly string[],
  vocabulary: Vocabulary,
): string[] {
  const types = personTypes(documents, declared);
  const faults = documents
    .flatMap(fieldsOf)
    .filter(({ isExternal }) => !isExternal)
    .flatMap((field) => faultsOf(field, types.has(field.parent) && !field.isKey, vocabulary));
  return [...faults, ...documents.flatMap(lostMarks)];
}

/** Composition drops a directive of ours without a word unless the subgraph asks to keep it. */
function lostMarks(document: DocumentNode): string[] {
  const first = fieldsOf(document).find(({ node }) => directiveOf(node, 'personal') !== undefined);
  const isComposed = document.definitions.some(
    (node) =>
      (node.kind === Kind.SCHEMA_EXTENSION || node.kind === Kind.SCHEMA_DEFINITION) &&
      node.directives?.some(
        (candidate) =>
          candidate.name.value === 'composeDirective' &&
          argumentOf(candidate, 'name') === '@personal',
      ),
  );
  return first === undefined || isComposed
    ? []
    : [`${first.coordinate} loses @personal: its schema lacks @composeDirective`];
}

function faultsOf(field: Field, mustBeMarked: boolean, vocabulary: Vocabulary): string[] {
  const category = argumentOf(directiveOf(field.node, 'personal'), 'category');
  const policies = argumentOf(directiveOf(field.node, 'policy'), 'policies');
  const isPurposeList = Array.isArray(policies) && policies.length > 0;
  const unknown = (isPurposeList ? policies.flat() : []).filter(
    (purpose) => !vocabulary.purposes.has(String(purpose)),
  );
  const isMarked = category !== undefined || policies !== undefined;
  const faults: string[] = [];
  if ((mustBeMarked || isMarked) && category === undefined) faults.push('has no @personal');
  if ((mustBeMarked || isMarked) && !isPurposeList) faults.push('has no @policy');
  if (category !== undefined && !vocabulary.categories.has(String(category)))
    faults.push(`has the unknown category ${String(category)}`);
  for (const purpose of unknown) faults.push(`has the unknown purpose ${String(purpose)}`);
  if (/Pid$/u.test(field.node.name.value) && directiveOf(field.node, 'inaccessible') === undefined)
    faults.push('is a pseudonym for a partner and not @inaccessible');
  return faults.map((fault) => `${field.coordinate} ${fault}`);
}

/** Reads the two lists of the section "Personal fields". */
export function readVocabulary(graphPage: string): Vocabulary {
  const section = graphPage.split('## Personal fields')[1] ?? '';
  const [, categories = ''] = /one of ([A-Z, ]+)\./u.exec(section) ?? [];
  return {
    categories: new Set(categories.split(', ')),
    purposes: new Set(section.match(/purpose:[a-z-]+/gu) ?? []),
  };
}

type ObjectNode = ObjectTypeDefinitionNode | ObjectTypeExtensionNode;

/** Every field of the object types of a schema. */
export function fieldsOf(document: DocumentNode): Field[] {
  return document.definitions
    .filter(
      (node): node is ObjectNode =>
        node.kind === Kind.OBJECT_TYPE_DEFINITION || node.kind === Kind.OBJECT_TYPE_EXTENSION,
    )
    .flatMap((type) => {
      const keys = keyFields(type);
      return (type.fields ?? []).map((node) => ({
        coordinate: `${type.name.value}.${node.name.value}`,
        parent: type.name.value,
        returns: namedType(node.type),
        isKey: keys.has(node.name.value),
        isExternal: directiveOf(node, 'external') !== undefined,
        node,
      }));
    });
}

function keyFields(type: ObjectNode): Set<string> {
  const selections = (type.directives ?? [])
    .filter(({ name }) => name.value === 'key')
    .map((key) => String(argumentOf(key, 'fields') ?? ''));
  return new Set(selections.flatMap((selection) => selection.split(/[\s{}]+/u)));
}

const namedType = (type: TypeNode): string =>
  type.kind === Kind.NAMED_TYPE ? type.name.value : namedType(type.type);

/** The application of a directive on a field. */
export const directiveOf = (
  node: FieldDefinitionNode,
  wanted: string,
): ConstDirectiveNode | undefined => node.directives?.find(({ name }) => name.value === wanted);

/** The value of a directive's argument. */
export function argumentOf(node: ConstDirectiveNode | undefined, wanted: string): unknown {
  const found = node?.arguments?.find(({ name }) => name.value === wanted);
  return found === undefined ? undefined : valueFromASTUntyped(found.value);
}
