import { reject } from '#kernel/ingest/source.ts';
import type { PublishedMeasure } from '../measures.ts';
import type { Withholding } from '../withheld.ts';

/** A cell of a file: the header under which it stands and its text. */
export interface FigureField {
  readonly column: string;
  readonly value: string | null;
  /** The scale of an indicator; a number outside it is not a figure. */
  readonly scale?: readonly [lowest: number, highest: number];
}

export interface FiguresRead<Measure extends PublishedMeasure> {
  /** Decimal text as published, with a point, or null. */
  readonly values: Readonly<Record<Measure, string | null>>;
  /** Why the null ones are null, as JSON. */
  readonly withheld: string;
}

const SECRECY_MARKS = new Set(['*', '**', 's']);
const MISSING_MARKS = new Set(['-', 'na', 'nan', 'nd', 'n.d.']);
/** The files of the market score write -1 and -2 for what is not available. */
const SENTINEL = /^-[12](?:\.0+)?$/u;
const NUMBER = /^(?:\d{1,12}(?:\.\d{1,30})?|\.\d{1,30})(?:e-?\d{1,2})?$/u;
const MOST = 1e9;

/** Reads the figures of one record: numbers keep every decimal, marks become reasons. Rejects NUMBER_INVALID for anything else. */
export function readFigures<Measure extends PublishedMeasure>(
  fields: Readonly<Record<Measure, FigureField>>,
): FiguresRead<Measure> {
  const values: Partial<Record<Measure, string | null>> = {};
  const withheld: Partial<Record<Measure, Withholding>> = {};
  for (const [measure, field] of Object.entries(fields) as [Measure, FigureField][]) {
    const read = readFigure(field);
    values[measure] = 'value' in read ? read.value : null;
    if ('withholding' in read) withheld[measure] = read.withholding;
  }
  return {
    values: values as Record<Measure, string | null>,
    withheld: JSON.stringify(withheld),
  };
}

function readFigure({
  column,
  value,
  scale,
}: FigureField): { value: string } | { withholding: Withholding } {
  if (value === null) return { withholding: 'EMPTY' };
  const text = value
    .replace(/[\s\u00a0\u202f]/gu, '')
    .replace(',', '.')
    .toLowerCase();
  if (SECRECY_MARKS.has(text)) return { withholding: 'SECRECY' };
  if (MISSING_MARKS.has(text) || SENTINEL.test(text)) return { withholding: 'MARKED' };
  if (!NUMBER.test(text) || Number(text) > MOST)
    return reject({
      column,
      code: 'NUMBER_INVALID',
      reason: `Expected a number from 0 to ${MOST} with a decimal comma or point, * for secrecy, or nothing.`,
      value,
    });
  if (scale !== undefined && (Number(text) < scale[0] || Number(text) > scale[1]))
    return { withholding: 'OUT_OF_SCALE' };
  return { value: text };
}
