import {
  type DocumentNode,
  execute,
  type FieldNode,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
} from 'graphql';
import type { Raw } from './raw.ts';

const INTROSPECTION: ReadonlySet<string> = new Set(['__schema', '__type']);

export const isIntrospection = ({ name }: FieldNode): boolean => INTROSPECTION.has(name.value);

/** Answers the introspection fields of an operation's root from the schema that clients see. */
export async function introspect(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  fields: readonly FieldNode[],
  variables: Readonly<Record<string, unknown>>,
): Promise<Raw> {
  const asked: OperationDefinitionNode = {
    ...operation,
    selectionSet: { kind: Kind.SELECTION_SET, selections: fields },
  };
  const fragments = document.definitions.filter(({ kind }) => kind === Kind.FRAGMENT_DEFINITION);
  const { data } = await execute({
    schema,
    document: { kind: Kind.DOCUMENT, definitions: [asked, ...fragments] },
    variableValues: variables,
  });
  return { ...data };
}
