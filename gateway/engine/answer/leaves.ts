import { type GraphQLLeafType, isEnumType } from 'graphql';
import { exactText } from '../exact.ts';
import { textOf } from '../json-text.ts';

/** Writes a leaf value as JSON; undefined when the value is not one of the type. Scalars of the graph's own pass as they are, or not at all. */
export type WriteLeaf = (value: unknown) => string | undefined;

const INT = 2 ** 31;

const STANDARD: Readonly<Record<string, WriteLeaf>> = {
  Int: (value) =>
    Number.isInteger(value) && (value as number) >= -INT && (value as number) < INT
      ? `${value as number}`
      : undefined,
  Float: (value) => (Number.isFinite(value) ? `${value as number}` : undefined),
  String: (value) => (typeof value === 'string' ? textOf(value) : undefined),
  Boolean: (value) => (typeof value === 'boolean' ? `${value}` : undefined),
  ID: (value) => {
    if (typeof value === 'string') return textOf(value);
    return Number.isSafeInteger(value) ? `"${value as number}"` : undefined;
  },
};

/** How values of a leaf type are written. A value of an enum that clients cannot see is none of the type. */
export function leafWriter(type: GraphQLLeafType): WriteLeaf {
  if (!isEnumType(type)) return STANDARD[type.name] ?? exactText;
  const texts = new Map(type.getValues().map(({ name }) => [name, JSON.stringify(name)]));
  return (value) => (typeof value === 'string' ? texts.get(value) : undefined);
}
