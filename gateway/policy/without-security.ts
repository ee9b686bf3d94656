import { type ConstDirectiveNode, type DocumentNode, visit } from 'graphql';
import { readLinks } from './links.ts';

const ENFORCED = new Set(
  ['authenticated', 'requiresScopes', 'policy'].map((name) => `https://specs.apollo.dev/${name}`),
);

/**
 * Takes `@authenticated`, `@requiresScopes` and `@policy` out of a supergraph, under whatever names: the schema of clients is not built, and
 * plans are not made, from one whose security features are unknown there. Unsafe on its own: whoever calls it must enforce `fieldRequirements`
 * of the document.
 */
export function unsafeWithoutSecurity(document: DocumentNode): DocumentNode {
  const links = readLinks(document).filter(({ identity }) => ENFORCED.has(identity));
  const directives = new Set(links.flatMap((link) => link.directiveNames(link.name)));
  const isTheirs = (name: string): boolean => links.some((link) => link.isOwnType(name));
  return visit(document, {
    Directive: (node) =>
      directives.has(node.name.value) ||
      links.some((link) => link.isWrittenAs(node as ConstDirectiveNode))
        ? null
        : undefined,
    DirectiveDefinition: (node) => (directives.has(node.name.value) ? null : undefined),
    ScalarTypeDefinition: (node) => (isTheirs(node.name.value) ? null : undefined),
  });
}
