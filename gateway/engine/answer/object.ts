import {
  type FieldNode,
  type GraphQLObjectType,
  getNullableType,
  isLeafType,
  type SelectionSetNode,
} from 'graphql';
import type { ErrorCode } from '#kernel/error-codes.ts';
import { forbiddenWords } from '../../policy/missing-scopes.ts';
import { newPosition, type Position } from '../positions.ts';
import type { Raw } from '../raw.ts';
import { fieldReader, type Read } from '../readers.ts';
import { selectedFields } from '../selected-fields.ts';
import type { Answering } from './answering.ts';
import { leafWriter, type WriteLeaf } from './leaves.ts';
import { kept, type Member, together, type WriteMembers } from './members.ts';
import { valueWriter } from './value.ts';
import { NULL, report, type Write } from './writing.ts';

/** Compiles how objects of `type` at a position are written: what the selections ask of them. */
export function objectWriter(
  answering: Answering,
  type: GraphQLObjectType,
  selectionSets: readonly SelectionSetNode[],
  position: Position,
): Write {
  const fields = [...selectedFields(answering, type, selectionSets)];
  const members = together(
    fields.map(([key, nodes]) => memberOf(answering, type, key, nodes, position)),
  );
  const write = position.isShared ? kept(members) : members;
  return (value, writing, depth) => {
    const text = write(value as Raw, writing, depth);
    return text === undefined ? undefined : `{${text}}`;
  };
}

function memberOf(
  answering: Answering,
  parent: GraphQLObjectType,
  key: string,
  nodes: readonly FieldNode[],
  position: Position,
): Member {
  const name = nodes[0]?.name.value ?? '';
  const label = `${JSON.stringify(key)}:`;
  if (name === '__typename') {
    const text = label + JSON.stringify(parent.name);
    return own(() => text);
  }
  const field = parent.getFields()[name];
  // `__schema` and `__type` are answered by graphql-js and taken as they are.
  if (field === undefined) return own((object) => label + (JSON.stringify(object[key]) ?? NULL));
  const coordinate = `${parent.name}.${name}`;
  const selectionSets = nodes
    .map(({ selectionSet }) => selectionSet)
    .filter((selectionSet) => selectionSet !== undefined);
  const provided = position.fields.get(key);
  const below = provided?.position ?? newPosition();
  const write = valueWriter(answering, field.type, selectionSets, below, coordinate, (...object) =>
    objectWriter(answering, ...object),
  );
  if (nodes.every((node) => answering.denied.has(node)))
    return own(
      refused(
        key,
        label,
        write,
        'FORBIDDEN',
        forbiddenWords(coordinate, (nodes[0] && answering.denied.get(nodes[0])) ?? []),
      ),
    );
  const reader = fieldReader(provided, parent.name);
  // Planners forget fields now and then, where fragments and conditions meet. Null would be an answer, and a wrong one.
  if (reader === null)
    return own(
      refused(key, label, write, 'OPERATION_NOT_PLANNED', `${coordinate} cannot be brought here.`),
    );
  const { source, read } = reader;
  const writeAny: WriteMembers = (object, writing, depth) => {
    writing.path[depth] = key;
    const written = write(read(object), writing, depth + 1);
    return written === undefined ? undefined : label + written;
  };
  const leaf = getNullableType(field.type);
  return {
    source,
    isNested: selectionSets.length > 0,
    write: isLeafType(leaf) ? quickly(label, read, leafWriter(leaf), writeAny) : writeAny,
  };
}

/** Leaves are most of an answer, and nearly all are what they should be: only the others need their place. */
const quickly =
  (label: string, read: Read, write: WriteLeaf, otherwise: WriteMembers): WriteMembers =>
  (object, writing, depth) => {
    const value = read(object);
    const text = value === null || value === undefined ? undefined : write(value);
    return text === undefined ? otherwise(object, writing, depth) : label + text;
  };

const own = (write: WriteMembers): Member => ({ source: null, isNested: false, write });

/** Tells at each place why a field is null. */
function refused(
  key: string,
  label: string,
  write: Write,
  code: ErrorCode,
  message: string,
): WriteMembers {
  return (_object, writing, depth) => {
    writing.path[depth] = key;
    report(writing, depth + 1, code, message);
    const written = write(null, writing, depth + 1);
    return written === undefined ? undefined : label + written;
  };
}
