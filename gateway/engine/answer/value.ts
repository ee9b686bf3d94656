import {
  type GraphQLAbstractType,
  type GraphQLNullableType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  isAbstractType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  type SelectionSetNode,
} from 'graphql';
import type { Position } from '../positions.ts';
import { isObject } from '../raw.ts';
import { typenameReader } from '../readers.ts';
import { isIncluded } from '../selected-fields.ts';
import type { Answering, CompileObject } from './answering.ts';
import { leafWriter } from './leaves.ts';
import { NULL, report, type Write, wrong } from './writing.ts';

/** Compiles how values of a field are written: what was asked of them, of the types that the schema says. */
export function valueWriter(
  answering: Answering,
  type: GraphQLOutputType,
  selectionSets: readonly SelectionSetNode[],
  position: Position,
  field: string,
  compile: CompileObject,
): Write {
  if (!isNonNullType(type)) {
    const write = nullableWriter(answering, type, selectionSets, position, field, compile);
    return (value, writing, depth) =>
      value === null || value === undefined ? NULL : (write(value, writing, depth) ?? NULL);
  }
  const write = nullableWriter(answering, type.ofType, selectionSets, position, field, compile);
  return (value, writing, depth) => {
    if (value !== null && value !== undefined) {
      const written = write(value, writing, depth);
      if (written !== NULL) return written;
    }
    // The null of a subgraph that failed has been told already.
    if (writing.errors.length === 0)
      report(writing, depth, 'SUBGRAPH_RESPONSE_INVALID', `${field} may not be null, and is.`);
    return undefined;
  };
}

/** Of values that are there. */
function nullableWriter(
  answering: Answering,
  type: GraphQLNullableType & GraphQLOutputType,
  selectionSets: readonly SelectionSetNode[],
  position: Position,
  field: string,
  compile: CompileObject,
): Write {
  if (isListType(type))
    return listWriter(
      valueWriter(answering, type.ofType, selectionSets, position, field, compile),
      field,
    );
  if (isLeafType(type)) {
    const write = leafWriter(type);
    return (value, writing, depth) => write(value) ?? wrong(writing, depth, field, type.name);
  }
  const typename = typenameReader(position, answering.possibleTypes);
  const writerOf = (object: GraphQLObjectType): (() => Write) =>
    lazily(() => compile(object, selectionSets, position));
  if (isObjectType(type)) {
    const write = writerOf(type);
    return (value, writing, depth) => {
      const isOfType = isObject(value) && isTypename(typename(value), type.name);
      return isOfType ? write()(value, writing, depth) : wrong(writing, depth, field, type.name);
    };
  }
  if (!isAbstractType(type)) throw new Error(`${field} is of no type that can be answered.`);
  const writers = new Map<string, () => Write>();
  for (const possible of answering.schema.getPossibleTypes(type))
    writers.set(possible.name, writerOf(possible));
  // Where the plan asks for no name, all possible types are asked the same.
  const isNamed = position.fields.has('__typename');
  const [first] = writers.values();
  // A subgraph that knows an interface as an object has no other name for it: it does where all are asked the same.
  if (first !== undefined && asksTheSame(answering, type, selectionSets))
    for (const name of interfacesWithin(answering, type)) writers.set(name, first);
  return (value, writing, depth) => {
    const known = isNamed && isObject(value) ? writers.get(typename(value)) : first;
    const write = isObject(value) ? known : undefined;
    return write === undefined
      ? wrong(writing, depth, field, type.name)
      : write()(value, writing, depth);
  };
}

/** Whether the selections ask the same of each type that a value may be of: no name, and nothing on a condition about the type. */
function asksTheSame(
  { schema, fragments, conditions }: Answering,
  type: GraphQLAbstractType,
  selectionSets: readonly SelectionSetNode[],
): boolean {
  const holds = (condition: string | undefined): boolean => {
    const named = condition === undefined ? type : schema.getType(condition);
    return named === type || (isAbstractType(named) && isWider(schema, named, type));
  };
  const isAlike = ({ selections }: SelectionSetNode): boolean =>
    selections.every((node) => {
      if (!isIncluded(node, conditions)) return true;
      if (node.kind === Kind.FIELD) return node.name.value !== '__typename';
      const fragment = node.kind === Kind.INLINE_FRAGMENT ? node : fragments.get(node.name.value);
      if (fragment === undefined) return false;
      return holds(fragment.typeCondition?.name.value) && isAlike(fragment.selectionSet);
    });
  return selectionSets.every(isAlike);
}

const isWider = (
  schema: GraphQLSchema,
  wide: GraphQLAbstractType,
  narrow: GraphQLAbstractType,
): boolean => {
  const all = schema.getPossibleTypes(wide);
  return schema.getPossibleTypes(narrow).every((possible) => all.includes(possible));
};

/** The interfaces whose objects may all stand where `type` does. */
function interfacesWithin({ schema }: Answering, type: GraphQLAbstractType): readonly string[] {
  const all = new Set(
    schema.getPossibleTypes(type).flatMap((possible) => possible.getInterfaces()),
  );
  return [...all].filter((one) => isWider(schema, type, one)).map(({ name }) => name);
}

/** An object whose type nobody asked for is of the only one that it may be. */
const isTypename = (said: string, name: string): boolean => said === name || said === '';

function listWriter(write: Write, field: string): Write {
  return (value, writing, depth) => {
    if (!Array.isArray(value)) return wrong(writing, depth, field, 'a list');
    let text = '';
    for (let index = 0; index < value.length; index += 1) {
      writing.path[depth] = index;
      const written = write(value[index], writing, depth + 1);
      if (written === undefined) return undefined;
      text = index === 0 ? written : `${text},${written}`;
    }
    return `[${text}]`;
  };
}

/** Types are compiled when the first value of them comes: a selection may be of hundreds. */
function lazily(make: () => Write): () => Write {
  let made: Write | null = null;
  return () => {
    made ??= make();
    return made;
  };
}
