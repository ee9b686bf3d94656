import type { GraphQLObjectType, SelectionSetNode } from 'graphql';
import type { DeniedFields } from '../denied-fields.ts';
import type { Position } from '../positions.ts';
import type { PossibleTypes } from '../possible-types.ts';
import type { Selecting } from '../selected-fields.ts';
import type { Write } from './writing.ts';

/** Everything that the answer of an operation is compiled from. */
export interface Answering extends Selecting {
  readonly possibleTypes: PossibleTypes;
  /** The fields of the document that this kind of caller may not read. */
  readonly denied: DeniedFields;
}

/** Compiles how objects of a type at a position are written. */
export type CompileObject = (
  type: GraphQLObjectType,
  selectionSets: readonly SelectionSetNode[],
  position: Position,
) => Write;
