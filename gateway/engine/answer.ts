import {
  type FieldNode,
  type GraphQLObjectType,
  type GraphQLOutputType,
  isAbstractType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  type SelectionSetNode,
} from 'graphql';
import { hubError } from '#kernel/errors.ts';
import { leafReader } from './leaves.ts';
import { type Assembled, isObject } from './merge.ts';
import type { AnswerError } from './run.ts';
import { type Selecting, selectedFields } from './selected-fields.ts';

/** The way to a value, from its end. */
interface Way {
  readonly before: Way | null;
  readonly key: string | number;
}

/** Writes what clients get of an assembled value: what was asked, of the types that the schema says. `BROKEN` when a value that may not be null is. */
type Write = (value: unknown, way: Way | null, errors: AnswerError[]) => unknown;

const BROKEN = Symbol('a null that may not be');
const MAX_REPORTED = 20;

/** Compiles the answer of an operation whose root is `type`. It gives the data, null when a null rises to the root. */
export function compileAnswer(
  selecting: Selecting,
  type: GraphQLObjectType,
  selectionSet: SelectionSetNode,
): (assembled: Assembled, errors: AnswerError[]) => Assembled | null {
  const write = objectWriter(selecting, type, [selectionSet]);
  return (assembled, errors) => {
    const data = write(assembled, null, errors);
    return data === BROKEN ? null : (data as Assembled);
  };
}

function objectWriter(
  selecting: Selecting,
  type: GraphQLObjectType,
  selectionSets: readonly SelectionSetNode[],
): Write {
  const fields = [...selectedFields(selecting, type, selectionSets)].map(([key, nodes]) => ({
    key,
    write: fieldWriter(selecting, type, nodes),
  }));
  return (value, way, errors) => {
    const answer: Assembled = {};
    for (const { key, write } of fields) {
      const written = write((value as Assembled)[key], { before: way, key }, errors);
      if (written === BROKEN) return BROKEN;
      answer[key] = written;
    }
    return answer;
  };
}

function fieldWriter(
  selecting: Selecting,
  parent: GraphQLObjectType,
  nodes: readonly FieldNode[],
): Write {
  const name = nodes[0]?.name.value ?? '';
  if (name === '__typename') return () => parent.name;
  const field = parent.getFields()[name];
  // `__schema` and `__type` are answered by graphql-js and taken as they are.
  if (field === undefined) return (value) => value ?? null;
  const selectionSets = nodes
    .map(({ selectionSet }) => selectionSet)
    .filter((selectionSet) => selectionSet !== undefined);
  return valueWriter(selecting, field.type, selectionSets, `${parent.name}.${name}`);
}

function valueWriter(
  selecting: Selecting,
  type: GraphQLOutputType,
  selectionSets: readonly SelectionSetNode[],
  field: string,
): Write {
  if (isNonNullType(type)) {
    const write = nullableWriter(selecting, type.ofType, selectionSets, field);
    return (value, way, errors) => {
      const written = write(value, way, errors);
      if (written !== null) return written;
      // The null of a subgraph that failed has been told already.
      if (errors.length === 0) report(errors, way, `${field} may not be null, and is.`);
      return BROKEN;
    };
  }
  const write = nullableWriter(selecting, type, selectionSets, field);
  return (value, way, errors) => {
    const written = write(value, way, errors);
    return written === BROKEN ? null : written;
  };
}

function nullableWriter(
  selecting: Selecting,
  type: GraphQLOutputType,
  selectionSets: readonly SelectionSetNode[],
  field: string,
): Write {
  if (isListType(type)) {
    const write = valueWriter(selecting, type.ofType, selectionSets, field);
    return listWriter(write, field);
  }
  if (isLeafType(type)) {
    const read = leafReader(type);
    return (value, way, errors) => {
      if (value === null || value === undefined) return null;
      return read(value) ?? wrong(errors, way, field, type.name);
    };
  }
  if (isObjectType(type)) {
    const write = lazily(() => objectWriter(selecting, type, selectionSets));
    return (value, way, errors) => {
      if (value === null || value === undefined) return null;
      const isOfType = isObject(value) && (value['__typename'] ?? type.name) === type.name;
      return isOfType ? write()(value, way, errors) : wrong(errors, way, field, type.name);
    };
  }
  if (!isAbstractType(type)) throw new Error(`${field} is of no type that can be answered.`);
  const writers = new Map<string, () => Write>();
  for (const possible of selecting.schema.getPossibleTypes(type))
    writers.set(
      possible.name,
      lazily(() => objectWriter(selecting, possible, selectionSets)),
    );
  return (value, way, errors) => {
    if (value === null || value === undefined) return null;
    const write = isObject(value) ? writers.get(String(value['__typename'])) : undefined;
    return write === undefined ? wrong(errors, way, field, type.name) : write()(value, way, errors);
  };
}

function listWriter(write: Write, field: string): Write {
  return (value, way, errors) => {
    if (value === null || value === undefined) return null;
    if (!Array.isArray(value)) return wrong(errors, way, field, 'a list');
    const answer: unknown[] = new Array(value.length);
    for (let index = 0; index < value.length; index += 1) {
      const written = write(value[index], { before: way, key: index }, errors);
      if (written === BROKEN) return BROKEN;
      answer[index] = written;
    }
    return answer;
  };
}

/** Types are written when the first value of them comes: a selection may be of hundreds. */
function lazily(make: () => Write): () => Write {
  let made: Write | null = null;
  return () => {
    made ??= make();
    return made;
  };
}

function wrong(errors: AnswerError[], way: Way | null, field: string, type: string): null {
  report(errors, way, `A subgraph answered ${field} with something that is not ${type}.`);
  return null;
}

function report(errors: AnswerError[], way: Way | null, message: string): void {
  if (errors.length >= MAX_REPORTED) return;
  const { extensions } = hubError('SUBGRAPH_RESPONSE_INVALID', message);
  errors.push({ message, path: pathOf(way), extensions });
}

function pathOf(way: Way | null): (string | number)[] {
  const path: (string | number)[] = [];
  for (let step = way; step !== null; step = step.before) path.unshift(step.key);
  return path;
}
