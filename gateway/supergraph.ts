import { readFile } from 'node:fs/promises';
import { type DirectiveNode, type DocumentNode, Kind, parse, print, visit } from 'graphql';

export interface Supergraph {
  /** What `@apollo/gateway` is given: without the security features, which it refuses to read. */
  readonly sdl: string;
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
  const document = parse(text);
  return { sdl: print(unsafeWithoutPolicies(document)), policied: policiedFields(document) };
}

/**
 * Takes `@policy` out of a supergraph: `@apollo/gateway` refuses to start on a security feature that it does not enforce.
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
