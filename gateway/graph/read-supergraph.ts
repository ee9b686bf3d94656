import { hash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { type DirectiveNode, type DocumentNode, Kind, parse, print, visit } from 'graphql';

const VERSION_CHARACTERS = 16;

export interface Supergraph {
  /** Names this text and no other. */
  readonly version: string;
  /** The supergraph without the security features, which the gateway enforces from `policied`. */
  readonly sdl: string;
  /** The subgraphs by name, each with the URL that the supergraph says. */
  readonly subgraphs: ReadonlyMap<string, string>;
  /** `Type.field` of every field that carries `@policy`. */
  readonly policied: ReadonlySet<string>;
}

/** Reads the composed supergraph. Throws a sentence when the file is missing or not a supergraph. */
export async function readSupergraph(file: string): Promise<Supergraph> {
  const text = await readFile(file, 'utf8').catch(() => {
    throw new Error(
      `There is no supergraph at ${file}. Run npm run schema, or set SUPERGRAPH to the file that holds it.`,
    );
  });
  return parseSupergraph(text);
}

/** Reads the text of a composed supergraph. Throws when it is none. */
export function parseSupergraph(text: string): Supergraph {
  const document = parse(text);
  return {
    version: hash('sha256', text, 'hex').slice(0, VERSION_CHARACTERS),
    sdl: print(unsafeWithoutPolicies(document)),
    subgraphs: subgraphsOf(document),
    policied: policiedFields(document),
  };
}

/** The values of `join__Graph`, each with `@join__graph(name:, url:)`. */
function subgraphsOf(document: DocumentNode): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const type of document.definitions) {
    if (type.kind !== Kind.ENUM_TYPE_DEFINITION || type.name.value !== 'join__Graph') continue;
    for (const { directives = [] } of type.values ?? [])
      found.set(textArgument(directives, 'name'), textArgument(directives, 'url'));
  }
  return found;
}

const textArgument = (directives: readonly DirectiveNode[], name: string): string => {
  const argument = directives[0]?.arguments?.find((one) => one.name.value === name);
  return argument?.value.kind === Kind.STRING ? argument.value.value : '';
};

/**
 * Takes `@policy` out of a supergraph: the schema of clients is not built from one whose security features nobody enforces.
 * Unsafe on its own: whoever calls it must enforce the policies (`policy/`), from the fields that `policiedFields` lists.
 */
function unsafeWithoutPolicies(document: DocumentNode): DocumentNode {
  return visit(document, {
    Directive: (node) => (isPolicy(node) || isPolicyLink(node) ? null : undefined),
    DirectiveDefinition: (node) => (node.name.value === 'policy' ? null : undefined),
    ScalarTypeDefinition: (node) => (node.name.value === 'policy__Policy' ? null : undefined),
  });
}

export function policiedFields(document: DocumentNode): ReadonlySet<string> {
  const fields = new Set<string>();
  for (const type of document.definitions) {
    if (type.kind !== Kind.OBJECT_TYPE_DEFINITION && type.kind !== Kind.INTERFACE_TYPE_DEFINITION)
      continue;
    for (const field of type.fields ?? []) {
      if ((field.directives ?? []).some(isPolicy))
        fields.add(`${type.name.value}.${field.name.value}`);
    }
  }
  return fields;
}

const isPolicy = (node: DirectiveNode): boolean => node.name.value === 'policy';

const isPolicyLink = (node: DirectiveNode): boolean =>
  node.name.value === 'link' &&
  (node.arguments ?? []).some(
    ({ name, value }) =>
      name.value === 'url' &&
      value.kind === Kind.STRING &&
      value.value.startsWith('https://specs.apollo.dev/policy/'),
  );
