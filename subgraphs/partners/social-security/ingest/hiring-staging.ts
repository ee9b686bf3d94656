import type { StagingColumns } from '#kernel/ingest/source.ts';

/**
 * A declaration in the order in which it is packed. `row_hash` is made of the columns before it, which are its meaning: two lines with
 * the same meaning have the same hash, however their dates, accents and blanks were written. Codes of five characters are numbers in
 * base 36, as in tables.ts.
 */
export const hiringColumns = {
  siret: 'bigint',
  hired_on: 'date',
  contract: 'smallint',
  ends_on: 'date',
  declared_on: 'date',
  regime: 'smallint',
  naf_code: 'integer',
  rome_code: 'integer',
  commune_code: 'integer',
  postal_code: 'integer',
  headcount: 'integer',
  is_public: 'boolean',
  weekly_hours: 'real',
  age_band: 'smallint',
  pid: 'text',
  row_hash: 'bigint',
  file_id: 'integer',
} as const satisfies StagingColumns;

/** The regime's number in the tables. */
export const REGIME = { general: 1, agricultural: 2 } as const;
