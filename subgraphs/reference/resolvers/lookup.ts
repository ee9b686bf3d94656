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

/** Reads a code of a form that only this subgraph knows. Throws CODE_MALFORMED. */
export function readOwnCode(
  argument: string,
  value: string,
  normalise: (text: string) => string | null,
  form: string,
): string {
  const code = normalise(value);
  if (code !== null) return code;
  const shown = value.slice(0, 40);
  throw hubError('CODE_MALFORMED', `${argument}: expected ${form}, got ${JSON.stringify(shown)}.`, {
    argument,
    value: shown,
    expected: form,
  });
}

/** Where a record comes from, by the file that brought it. */
export const provenanceOf = (
  { fileId }: { readonly fileId: number },
  _args: object,
  { provenance }: ReferenceContext,
) => provenance.load(fileId);
