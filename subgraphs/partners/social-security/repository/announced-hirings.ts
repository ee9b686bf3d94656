import type { Database } from '#kernel/database/connect.ts';
import { desc, sql } from '#kernel/database/drizzle.ts';
import { manyTexts } from '#kernel/database/text-array.ts';
import type { MonthRange } from '#kernel/graph/arguments.ts';
import { type HiringRow, hirings } from '../tables.ts';

export type AnnouncedHiringRow = Pick<
  HiringRow,
  'pid' | 'siret' | 'hiredOn' | 'endsOn' | 'fileId' | 'lineNo' | 'contract'
>;

export interface AnnouncedHiringsRepository {
  /** Hirings of some persons whose contract may touch some months, latest first day first, 100 each at most; one query. */
  listHiringsOfMonths(pids: readonly string[], months: MonthRange): Promise<AnnouncedHiringRow[]>;
}

const MOST_HIRINGS = 100;
/** No contract with an end lasts longer: apprenticeships take three years. Older months need not be looked into. */
const LONGEST_YEARS = 3;

const columns = {
  pid: hirings.pid,
  siret: hirings.siret,
  hiredOn: hirings.hiredOn,
  endsOn: hirings.endsOn,
  fileId: hirings.fileId,
  lineNo: hirings.lineNo,
  contract: hirings.contract,
};
const latestFirst = [desc(hirings.hiredOn), desc(hirings.fileId), desc(hirings.lineNo)];

export const createAnnouncedHiringsRepository = (db: Database): AnnouncedHiringsRepository => ({
  listHiringsOfMonths(pids, { from, until }) {
    const ranked = db
      .select({
        ...columns,
        rank: sql<number>`row_number() over (partition by ${hirings.pid} order by ${sql.join(latestFirst, sql`, `)})`.as(
          'rank',
        ),
      })
      .from(hirings)
      .where(
        sql`${hirings.pid} = any (${manyTexts(pids)}) and (${hirings.endsOn} is null or ${hirings.endsOn} >= ${from}::date)
          and ${hirings.hiredOn} >= ${from}::date - make_interval(years => ${LONGEST_YEARS}::int)
          and ${hirings.hiredOn} < ${until}::date + interval '1 month'`,
      )
      .as('ranked');
    const { rank, ...fields } = ranked._.selectedFields;
    return db.select(fields).from(ranked).where(sql`${rank} <= ${MOST_HIRINGS}`).orderBy(rank);
  },
});
