import type { SQL } from 'drizzle-orm';
import type { Database } from '#kernel/database/connect.ts';
import { sql } from '#kernel/database/drizzle.ts';
import type { CubeMeasure } from '../measures.ts';
import {
  type CountedFrom,
  publishedCells,
  publishedCodes,
  publishedSeries,
  publishedSnapshots,
} from '../tables.ts';

/** What stands beside all figures of a month. */
export interface SnapshotRow {
  readonly measure: CubeMeasure;
  /** First day. */
  readonly month: string;
  readonly madeAt: Date;
  readonly policyHash: string;
  readonly countedFrom: CountedFrom;
}

/** One cell of a published month; its status is null where it is hidden. */
export interface FigureRow extends SnapshotRow {
  readonly place: string;
  readonly occupation: string;
  readonly category: string;
  readonly status: number | null;
  readonly value: number | null;
}

interface RawRow extends Record<string, unknown>, Omit<FigureRow, 'madeAt' | 'countedFrom'> {
  readonly madeAt: string;
  readonly countedFrom: string;
}

/** Where a figure stands in the lattice. */
export interface CellName {
  readonly measure: CubeMeasure;
  /** As in the tables: `D44`, `B5201-44`. */
  readonly place: string;
  readonly occupation: string;
  readonly category: string;
}

const code = (alias: string, axis: string): SQL =>
  sql`join ${publishedCodes} ${sql.raw(alias)} on ${sql.raw(alias)}.series_id = snapshot.series_id and ${sql.raw(alias)}.axis = ${sql.raw(`'${axis}'`)}`;

/** All cells of the lattice of all months, with what was published of them: nodes by code, and the cell by the key of its table. */
const CELLS = sql`${publishedSnapshots} snapshot
  join ${publishedSeries} series on series.id = snapshot.series_id
  ${code('place', 'PLACE')} ${code('occupation', 'OCCUPATION')} ${code('category', 'CATEGORY')}
  left join ${publishedCells} cell on cell.snapshot_id = snapshot.id and cell.place = place.node
    and cell.occupation = occupation.node and cell.category = category.node`;

const COLUMNS = sql`snapshot.measure, snapshot.month::text as month, place.code as place, occupation.code as occupation,
  category.code as category, cell.status, cell.value, snapshot.made_at::text as "madeAt", series.policy_hash as "policyHash",
  snapshot.counted_from::text as "countedFrom"`;

const figures = async (db: Database, rest: SQL): Promise<FigureRow[]> => {
  const rows = await db.execute<RawRow>(sql`select ${COLUMNS} from ${CELLS} ${rest}`);
  return rows.map((row) => ({
    ...row,
    madeAt: new Date(row.madeAt),
    countedFrom: JSON.parse(row.countedFrom) as CountedFrom,
  }));
};

/** Months of one cell, the newest first, before `before` (first day, or null) and no earlier than `from`; one query. */
export const listMonths = (
  db: Database,
  { measure, place, occupation, category }: CellName,
  { before, limit }: { readonly before: string | null; readonly limit: number },
): Promise<FigureRow[]> =>
  figures(
    db,
    sql`where snapshot.measure = ${measure} and place.code = ${place} and occupation.code = ${occupation} and category.code = ${category}
      and (${before}::date is null or snapshot.month < ${before}::date)
    order by snapshot.month desc limit ${limit}`,
  );

/** The same cell in each part of a place, by the parts' codes after `after`; of the month, or of the newest where it is null; one query. */
export const listParts = (
  db: Database,
  { measure, place, occupation, category }: CellName,
  month: string | null,
  { after, limit }: { readonly after: string | null; readonly limit: number },
): Promise<FigureRow[]> =>
  figures(
    db,
    sql`join ${publishedCodes} whole on whole.series_id = snapshot.series_id and whole.axis = 'PLACE' and whole.node = place.parent
    where snapshot.measure = ${measure} and whole.code = ${place} and occupation.code = ${occupation} and category.code = ${category}
      and snapshot.month = ${month === null ? newestMonthOf(measure) : sql`${month}::date`} and (${after}::text is null or place.code > ${after})
    order by place.code limit ${limit}`,
  );

/** Cells by name and month; one query. */
export const findCells = (
  db: Database,
  asked: readonly (CellName & { readonly month: string })[],
): Promise<FigureRow[]> =>
  figures(
    db,
    sql`join json_to_recordset(${JSON.stringify(asked)}::text::json) as asked(measure text, month date, place text, occupation text, category text)
      on asked.measure = snapshot.measure and asked.month = snapshot.month and asked.place = place.code
      and asked.occupation = occupation.code and asked.category = category.code`,
  );

const newestMonthOf = (measure: CubeMeasure): SQL =>
  sql`(select max(month) from ${publishedSnapshots} where measure = ${measure})`;

/** Which of some codes any published list holds; one query. */
export async function knownCodes(db: Database, codes: readonly string[]): Promise<Set<string>> {
  const rows = await db.execute<{ code: string }>(sql`
    select distinct code from ${publishedCodes} where code in (select json_array_elements_text(${JSON.stringify(codes)}::text::json))`);
  return new Set(rows.map((row) => row.code));
}

/** The places under which a basin counts, one for each of its départements, in order; one query. */
export async function partsOfBasin(db: Database, basin: string): Promise<string[]> {
  const rows = await db.execute<{ code: string }>(sql`
    select distinct code from ${publishedCodes} where axis = 'PLACE' and code like ${`${basin}-%`} order by 1`);
  return rows.map((row) => row.code);
}
