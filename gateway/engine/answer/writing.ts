import type { ErrorCode } from '#kernel/error-codes.ts';
import { hubError } from '#kernel/errors.ts';
import type { AnswerError } from '../run.ts';

/** One answer while its text is written. */
export interface Writing {
  /** The way to the value that is being written: its first `depth` steps; what stands behind them is of other values. */
  readonly path: (string | number)[];
  readonly errors: AnswerError[];
}

/** Writes a value as JSON text; undefined when a null that may not be stands in it. `depth` is the length of the way to it. */
export type Write = (value: unknown, writing: Writing, depth: number) => string | undefined;

export const NULL = 'null';
const MAX_REPORTED = 20;

/** Tells an error about the value that is being written. */
export function report(
  { path, errors }: Writing,
  depth: number,
  code: ErrorCode,
  message: string,
): void {
  if (errors.length >= MAX_REPORTED) return;
  const { extensions } = hubError(code, message);
  errors.push({ message, path: path.slice(0, depth), extensions });
}

/** A value that is not of its type is told, and null. */
export function wrong(writing: Writing, depth: number, field: string, type: string): string {
  const message = `A subgraph answered ${field} with something that is not ${type}.`;
  report(writing, depth, 'SUBGRAPH_RESPONSE_INVALID', message);
  return NULL;
}
