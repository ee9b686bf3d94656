import {
  bigint,
  boolean,
  customType,
  date,
  index,
  integer,
  pgSchema,
  real,
  sql,
  text,
} from '#kernel/database/drizzle.ts';
import { ingestTables } from '#kernel/database/ingest-tables.ts';
import { AGE_BANDS, CONTRACTS, REGIMES } from './codes.ts';

const schema = pgSchema('social_security');

export const { files: ingestFiles, rejects: ingestRejects } = ingestTables(schema);

/** 14 digits, kept as a number: 8 bytes instead of 15 in rows and indexes of hundreds of millions. */
const siret = customType<{ data: string; driverData: string }>({
  dataType: () => 'bigint',
  toDriver: (value) => value,
  fromDriver: (value) => String(value).padStart(14, '0'),
});

/** A code of five digits and capital letters, kept as a number in base 36: half the bytes, and sorted twice as fast. */
const code = customType<{ data: string; driverData: number }>({
  dataType: () => 'integer',
  toDriver: (value) => Number.parseInt(value, 36),
  fromDriver: (value) => value.toString(36).toUpperCase().padStart(5, '0'),
});

/** A closed list kept as the number of its choice. */
const coded = <Choice extends string>(choices: Readonly<Record<number, Choice>>) =>
  customType<{ data: Choice; driverData: number }>({
    dataType: () => 'smallint',
    fromDriver: (code) => choices[code] as Choice,
  });

/**
 * One row a declared hiring, in one partition a month of `hired_on` (docs/decisions/0006-hirings-storage.md). No key and no foreign key: a
 * row is told by the file and line that brought it, equal rows are declarations of equal hirings.
 */
export const hirings = schema.table(
  'hirings',
  {
    siret: siret('siret'),
    rowHash: bigint('row_hash', { mode: 'bigint' }).notNull(),
    lineNo: bigint('line_no', { mode: 'number' }).notNull(),
    fileId: integer('file_id').notNull(),
    hiredOn: date('hired_on', { mode: 'string' }).notNull(),
    endsOn: date('ends_on', { mode: 'string' }),
    declaredOn: date('declared_on', { mode: 'string' }),
    nafCode: code('naf_code'),
    romeCode: code('rome_code'),
    communeCode: code('commune_code'),
    postalCode: code('postal_code'),
    headcount: integer('headcount'),
    weeklyHours: real('weekly_hours'),
    contract: coded(CONTRACTS)('contract').notNull(),
    regime: coded(REGIMES)('regime'),
    ageBand: coded(AGE_BANDS)('age_band'),
    isPublic: boolean('is_public'),
    pid: text('pid'),
  },
  (table) => [
    // Establishment.hirings, hiringsLast12Months and monthlyHirings; hiringDeclaration; the search for duplicates.
    index('hirings_by_siret').on(table.siret, table.hiredOn),
    // Commune.hiringsLast12Months, with an occupation or without.
    index('hirings_by_commune').on(table.communeCode, table.romeCode),
    // Jobseeker.declaredHirings.
    index('hirings_by_person').on(table.pid).where(sql`pid is not null`),
  ],
);

export type HiringRow = Omit<typeof hirings.$inferSelect, 'rowHash'>;
