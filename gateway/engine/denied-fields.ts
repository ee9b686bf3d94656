import {
  type DocumentNode,
  type FieldNode,
  type GraphQLSchema,
  Kind,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import type { Access } from '../policy/access.ts';

/** Fields that may not be read, each with the scopes for want of which. */
export type DeniedFields = ReadonlyMap<FieldNode, readonly string[]>;

/** A document as one kind of caller may have it planned. */
export interface AllowedDocument {
  readonly document: DocumentNode;
  /** The fields that were taken out, as they stand in the client's document. */
  readonly denied: DeniedFields;
}

/** Takes out the fields that may not be read, with all below them: no subgraph is asked for those. */
export function withoutDenied(
  schema: GraphQLSchema,
  document: DocumentNode,
  access: Access,
): AllowedDocument {
  const denied = new Map<FieldNode, readonly string[]>();
  const types = new TypeInfo(schema);
  const allowed = visit(
    document,
    visitWithTypeInfo(types, {
      Field(node) {
        const parent = types.getParentType();
        if (parent == null || node.name.value.startsWith('__')) return undefined;
        if (access.mayRead(parent.name, node.name.value)) return undefined;
        denied.set(node, access.missingScopes(parent.name, node.name.value));
        // A name takes its place, so that no selection becomes empty.
        return { kind: Kind.FIELD, name: { kind: Kind.NAME, value: '__typename' } };
      },
    }),
  );
  return { document: denied.size === 0 ? document : allowed, denied };
}
