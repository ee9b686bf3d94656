import { type DefinitionNode, type DocumentNode, Kind } from 'graphql';

/** A supergraph's types without their fields, and the names of its subgraphs: a fraction of it, which says what is what and by which keys. */
export function typesAlone({ definitions }: DocumentNode): DocumentNode {
  return { kind: Kind.DOCUMENT, definitions: definitions.flatMap(outlineOf) };
}

function outlineOf(node: DefinitionNode): DefinitionNode[] {
  switch (node.kind) {
    case Kind.OBJECT_TYPE_DEFINITION:
    case Kind.INTERFACE_TYPE_DEFINITION: {
      const { kind, name, interfaces = [], directives = [] } = node;
      return [{ kind, name, interfaces, directives }];
    }
    case Kind.UNION_TYPE_DEFINITION:
      return [{ kind: node.kind, name: node.name, types: node.types ?? [] }];
    case Kind.ENUM_TYPE_DEFINITION:
      return node.name.value === 'join__Graph' ? [node] : [];
    default:
      return [];
  }
}
