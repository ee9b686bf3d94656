import { hubError } from '#kernel/errors.ts';
import type { ReferenceContext } from '../context.ts';

/** The row that a lookup found; throws CODE_UNKNOWN naming the argument when there is none. */
export function known<Row>(argument: string, value: string, thing: string, row: Row | null): Row {
  if (row !== null) return row;
  throw hubError('CODE_UNKNOWN', `${argument}: no ${thing} has ${JSON.stringify(value)}.`, {
    argument,
    value,
  });
}

/** Where a record comes from, by the file that brought it. */
export const provenanceOf = (
  { fileId }: { readonly fileId: number },
  _args: object,
  { provenance }: ReferenceContext,
) => provenance.load(fileId);
