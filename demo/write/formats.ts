import type { Tally } from '../faults/tally.ts';

/** A header line, then one line a record. */
export function* lines(header: string, records: Iterable<string>, tally: Tally): Generator<string> {
  yield `${header}\n`;
  for (const record of records) {
    tally.records += 1;
    yield `${record}\n`;
  }
}

/** One JSON value a line. */
export function* jsonLines(records: Iterable<unknown>, tally: Tally): Generator<string> {
  for (const record of records) {
    tally.records += 1;
    yield `${JSON.stringify(record)}\n`;
  }
}

export function* jsonArray(records: Iterable<unknown>, tally: Tally): Generator<string> {
  yield '[\n';
  for (const record of records) {
    yield `${tally.records === 0 ? '' : ',\n'}${JSON.stringify(record)}`;
    tally.records += 1;
  }
  yield '\n]\n';
}

/** A field of a comma-separated file, quoted when it must be. */
export function csvField(value: string): string {
  return /[",\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value;
}

export function commaDecimal(value: number, digits: number): string {
  return value.toFixed(digits).replace('.', ',');
}
