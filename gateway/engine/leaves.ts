import { type GraphQLLeafType, isEnumType } from 'graphql';

/** Gives a leaf value as its type answers it, undefined when the value is not one of the type. Scalars of the graph's own pass as they are. */
export type ReadLeaf = (value: unknown) => unknown;

const INT = 2 ** 31;

const STANDARD: Readonly<Record<string, ReadLeaf>> = {
  Int: (value) =>
    Number.isInteger(value) && (value as number) >= -INT && (value as number) < INT
      ? value
      : undefined,
  Float: (value) => (Number.isFinite(value) ? value : undefined),
  String: (value) => (typeof value === 'string' ? value : undefined),
  Boolean: (value) => (typeof value === 'boolean' ? value : undefined),
  ID: (value) =>
    typeof value === 'string' ? value : Number.isSafeInteger(value) ? String(value) : undefined,
};

/** How values of a leaf type are read. A value of an enum that clients cannot see is none of the type. */
export function leafReader(type: GraphQLLeafType): ReadLeaf {
  if (!isEnumType(type)) return STANDARD[type.name] ?? ((value) => value);
  const names = new Set(type.getValues().map(({ name }) => name));
  return (value) => (typeof value === 'string' && names.has(value) ? value : undefined);
}
