import {
  type GraphQLNullableType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  isAbstractType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  type SelectionSetNode,
} from 'graphql';
import type { Position } from '../positions.ts';
import { isObject } from '../raw.ts';
import { typenameReader } from '../readers.ts';
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
  return (value, writing, depth) => {
    const known = isNamed && isObject(value) ? writers.get(typename(value)) : first;
    const write = isObject(value) ? known : undefined;
    return write === undefined
      ? wrong(writing, depth, field, type.name)
      : write()(value, writing, depth);
  };
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
