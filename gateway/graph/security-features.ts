import { type ConstDirectiveNode, type DocumentNode, Kind } from 'graphql';

/** Composition itself takes out of the clients' schema what this one marks: nothing is left to enforce. */
const ENFORCED_BY_COMPOSITION = 'https://specs.apollo.dev/inaccessible/';

/** The URLs of the features that a supergraph says must be enforced for its data to be safe (`@link(for: SECURITY)`), whatever they are renamed to. */
export function securityFeatures(document: DocumentNode): readonly string[] {
  return document.definitions
    .flatMap((node) =>
      node.kind === Kind.SCHEMA_DEFINITION || node.kind === Kind.SCHEMA_EXTENSION
        ? (node.directives ?? [])
        : [],
    )
    .filter((directive) => argumentOf(directive, 'for') === 'SECURITY')
    .map((directive) => argumentOf(directive, 'url') ?? '')
    .filter((url) => !url.startsWith(ENFORCED_BY_COMPOSITION));
}

function argumentOf({ arguments: args = [] }: ConstDirectiveNode, name: string): string | null {
  const value = args.find((argument) => argument.name.value === name)?.value;
  return value?.kind === Kind.STRING || value?.kind === Kind.ENUM ? value.value : null;
}
