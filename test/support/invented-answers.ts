import {
  defaultFieldResolver,
  type GraphQLFieldResolver,
  type GraphQLOutputType,
  type GraphQLSchema,
  isAbstractType,
  isEnumType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';

const SCALARS: Readonly<Record<string, unknown>> = {
  Int: 1,
  Float: 1.5,
  Boolean: true,
  Date: '2026-01-01',
  DateTime: '2026-01-01T00:00:00Z',
};

/** Answers any field of any schema with something of its type, where nothing was given: one element a list, objects as far as they are asked. */
export const inventAnswer: GraphQLFieldResolver<unknown, unknown> = (
  source,
  args,
  context,
  info,
) => {
  const given = defaultFieldResolver(source, args, context, info);
  return given === undefined ? invent(info.returnType, info.schema) : given;
};

function invent(type: GraphQLOutputType, schema: GraphQLSchema): unknown {
  if (isNonNullType(type)) return invent(type.ofType, schema);
  if (isListType(type)) return [invent(type.ofType, schema)];
  if (isAbstractType(type)) return { __typename: schema.getPossibleTypes(type)[0]?.name };
  if (isObjectType(type)) return {};
  if (isEnumType(type)) return type.getValues()[0]?.value;
  return SCALARS[type.name] ?? 'x';
}
