import type { StagingColumns } from '#kernel/ingest/source.ts';

/**
 * What a declaration means, in the order in which it is packed. `row_hash` is made of the columns before it: two lines with the same
 * meaning have the same hash, however their dates, accents and blanks were written.
 */
export const hiringColumns = {
  siret: 'bigint',
  hired_on: 'date',
  contract: 'smallint',
  ends_on: 'date',
  declared_on: 'date',
  regime: 'smallint',
  naf_code: 'text',
  rome_code: 'text',
  commune_code: 'text',
  postal_code: 'text',
  headcount: 'integer',
  is_public: 'boolean',
  weekly_hours: 'real',
  age_band: 'smallint',
  pid: 'text',
  row_hash: 'bigint',
} as const satisfies StagingColumns;

/** The regime's number in the tables. */
export const REGIME = { general: 1, agricultural: 2 } as const;
