import { hash } from 'node:crypto';
import {
  type ASTNode,
  type DefinitionNode,
  type DirectiveDefinitionNode,
  Kind,
  parse,
  print,
  visit,
} from 'graphql';

/** What implementations of the federation specification add to a subgraph's schema when they print it, or leave out. */
const MACHINERY =
  /^(?:_Any|_Entity|_Service|_FieldSet|FieldSet|_entities|_service)$|^(?:link|federation)__/u;
const LISTS = ['fields', 'arguments', 'directives', 'values', 'types', 'interfaces'] as const;

/**
 * Names what a subgraph's schema says, in lowercase hexadecimal (SHA-256): two texts have one fingerprint when they differ only in order, descriptions,
 * layout, in what is written as an extension, or in what federation adds by itself. Throws where the text is no schema.
 */
export function fingerprintOf(sdl: string): string {
  const definitions = parse(sdl, { noLocation: true }).definitions.filter(
    (one) => !isMachinery(one) && !isFederationDirective(one),
  );
  const parts = new Map<string, string[]>();
  for (const definition of definitions) {
    const { head, members } = flattened(definition);
    parts.set(head, [...(parts.get(head) ?? []), ...members]);
  }
  const lines = [...parts]
    .filter(([head, members]) => members.length > 0 || !/^(?:ObjectType|Schema) /u.test(head))
    .map(([head, members]) => [head, ...members.sort()].join('\n'));
  return hash('sha256', lines.sort().join('\n\n'));
}

/** A definition or an extension as the kind and name that both share, and a line for each of its members. */
function flattened(definition: DefinitionNode): {
  readonly head: string;
  readonly members: string[];
} {
  const plain = visit(definition, {
    enter: (node) => {
      if (isMachinery(node)) return null;
      return 'description' in node ? { ...node, description: undefined } : undefined;
    },
    leave: inOrder,
  }) as DefinitionNode & Partial<Record<(typeof LISTS)[number] | 'operationTypes', ASTNode[]>>;
  const kind = plain.kind.replace(/(?:Definition|Extension)$/u, '');
  if (plain.kind === Kind.DIRECTIVE_DEFINITION) return { head: print(plain), members: [] };
  const lists = [...LISTS, 'operationTypes'] as const;
  return {
    head: `${kind} ${nameOf(plain)}`,
    members: lists.flatMap((list) => (plain[list] ?? []).map((one) => `${list} ${print(one)}`)),
  };
}

/** The node with its lists in one order, whatever order they were written in. */
function inOrder(node: ASTNode): ASTNode | undefined {
  const lists = node as unknown as Record<string, ASTNode[] | undefined>;
  const sorted: Record<string, ASTNode[]> = {};
  for (const list of LISTS) {
    const nodes = lists[list];
    if (!Array.isArray(nodes) || nodes.length < 2) continue;
    sorted[list] = nodes
      .map((one) => ({ one, text: print(one) }))
      .sort((a, b) => (a.text < b.text ? -1 : 1))
      .map(({ one }) => one);
  }
  return Object.keys(sorted).length === 0 ? undefined : ({ ...node, ...sorted } as ASTNode);
}

/** Directives of federation are what the `@link` says they are; whether they are written out means nothing. */
const FEDERATION_DIRECTIVES = new Set(
  'link key requires provides external shareable override inaccessible tag extends interfaceObject composeDirective authenticated requiresScopes policy cost listSize context fromContext cacheTag'.split(
    ' ',
  ),
);

const isFederationDirective = (node: ASTNode): node is DirectiveDefinitionNode =>
  node.kind === Kind.DIRECTIVE_DEFINITION && FEDERATION_DIRECTIVES.has(node.name.value);

/** Roots under their usual names go without saying, and so does the specification of `@link` itself. */
const isUnderstood = (node: ASTNode): boolean =>
  (node.kind === Kind.OPERATION_TYPE_DEFINITION &&
    node.type.name.value.toLowerCase() === node.operation) ||
  (node.kind === Kind.DIRECTIVE &&
    node.name.value === 'link' &&
    print(node).includes('"https://specs.apollo.dev/link/'));

const isMachinery = (node: ASTNode): boolean =>
  isUnderstood(node) ||
  ((node.kind.endsWith('TypeDefinition') ||
    node.kind === Kind.FIELD_DEFINITION ||
    node.kind === Kind.DIRECTIVE_DEFINITION) &&
    MACHINERY.test(nameOf(node)));

const nameOf = (node: ASTNode): string =>
  'name' in node && node.name?.kind === Kind.NAME ? node.name.value : '';
