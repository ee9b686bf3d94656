import { type ConstDirectiveNode, valueFromASTUntyped } from 'graphql';
import {
  type AnyOf,
  AUTHENTICATED,
  policyAtom,
  type Requirement,
  scopeAtom,
} from './requirement.ts';
import type { SecurityNames } from './security-names.ts';
import { SupergraphRefused } from './supergraph-refused.ts';
import type { GraphField, GraphType } from './types.ts';

/** What one element of the schema is marked with. */
export interface Marks {
  /** All of it must hold. */
  readonly requirement: Requirement;
  readonly hasPolicy: boolean;
  readonly isPersonal: boolean;
}

/** The marks of a supergraph's types and fields, each read once. */
export interface MarksOf {
  type(type: GraphType): Marks;
  /** A field that the type lacks has no marks. */
  field(type: GraphType, name: string): Marks;
}

const UNMARKED: Marks = { requirement: [], hasPolicy: false, isPersonal: false };

/** Reads marks by the names that `names` lists. Its functions throw when a mark cannot be enforced. */
export function createMarksOf(names: SecurityNames): MarksOf {
  const known = new WeakMap<GraphType | GraphField, Marks>();
  const read = (element: GraphType | GraphField, coordinate: string): Marks => {
    const marks = known.get(element) ?? readMarks(element.directives, names, coordinate);
    known.set(element, marks);
    return marks;
  };
  return {
    type: (type) => read(type, type.name),
    field(type, name) {
      const field = type.fields.get(name);
      return field === undefined ? UNMARKED : read(field, `${type.name}.${name}`);
    },
  };
}

function readMarks(
  directives: readonly ConstDirectiveNode[],
  names: SecurityNames,
  coordinate: string,
): Marks {
  const requirement: AnyOf[] = [];
  let hasPolicy = false;
  let isPersonal = false;
  for (const node of directives) {
    const name = node.name.value;
    if (names.authenticated.has(name)) requirement.push([[AUTHENTICATED]]);
    if (names.requiresScopes.has(name))
      requirement.push(listsOf(node, 'scopes', coordinate).map((all) => all.map(scopeAtom)));
    if (names.policy.has(name)) {
      hasPolicy = true;
      requirement.push(listsOf(node, 'policies', coordinate).map((all) => all.map(policyAtom)));
    }
    isPersonal ||= names.personal.has(name);
  }
  return { requirement, hasPolicy, isPersonal };
}

/** The lists of an argument; an empty one asks for nothing, which nobody means, and never holds. */
function listsOf(
  { arguments: args = [], name }: ConstDirectiveNode,
  argument: string,
  coordinate: string,
): readonly (readonly string[])[] {
  const node = args.find((one) => one.name.value === argument);
  const value: unknown = node === undefined ? undefined : valueFromASTUntyped(node.value);
  if (!Array.isArray(value) || !value.every(isTexts))
    throw new SupergraphRefused(
      `@${name.value}(${argument}:) of ${coordinate} is not a list of lists of texts.`,
    );
  return value.filter((all) => all.length > 0);
}

const isTexts = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((one) => typeof one === 'string');
