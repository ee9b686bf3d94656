import { type DocumentNode, Kind, parse } from 'graphql';

/** The entities that an SDL owns (it describes them) and those of other subgraphs to which it adds fields. */
export function entitiesOf(sdl: string): { owned: string[]; extended: string[] } {
  const owned: string[] = [];
  const extended: string[] = [];
  for (const node of entityNodes(parse(sdl))) {
    const isResolvable = !(node.directives ?? []).some((directive) =>
      (directive.arguments ?? []).some(
        ({ name, value }) =>
          name.value === 'resolvable' && value.kind === Kind.BOOLEAN && !value.value,
      ),
    );
    if (node.description !== undefined) owned.push(node.name.value);
    else if (isResolvable) extended.push(node.name.value);
  }
  return { owned: owned.sort(), extended: extended.sort() };
}

const entityNodes = (document: DocumentNode) =>
  document.definitions
    .filter((node) => node.kind === Kind.OBJECT_TYPE_DEFINITION)
    .filter((node) => (node.directives ?? []).some(({ name }) => name.value === 'key'));
