import type { GraphQLObjectType, SelectionSetNode } from 'graphql';
import type { Position } from '../positions.ts';
import type { Raw } from '../raw.ts';
import type { AnswerError } from '../run.ts';
import type { Answering } from './answering.ts';
import { objectWriter } from './object.ts';
import { NULL } from './writing.ts';

/** Writes the data of an answer as JSON text; `null` when a null rises to the root. What is wrong is added to `errors`. */
export type WriteAnswer = (root: Raw, errors: AnswerError[]) => string;

/** Compiles the answer of an operation whose root is `type`. */
export function compileAnswer(
  answering: Answering,
  type: GraphQLObjectType,
  selectionSet: SelectionSetNode,
  root: Position,
): WriteAnswer {
  const write = objectWriter(answering, type, [selectionSet], root);
  return (object, errors) => write(object, { path: [], errors }, 0) ?? NULL;
}
