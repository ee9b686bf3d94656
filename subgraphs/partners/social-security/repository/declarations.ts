import type { SQL } from 'drizzle-orm';
import type { Database } from '#kernel/database/connect.ts';
import { and, desc, getTableColumns, gte, lte, or, sql } from '#kernel/database/drizzle.ts';
import type { Page } from '#kernel/graph/page.ts';
import type { DeclarationKey } from '../declaration-id.ts';
import { type HiringRow, hirings } from '../tables.ts';
import { arrayOf } from './array-of.ts';

/** Days of a list, both included; null for no bound. */
export interface DayRange {
  readonly from: string | null;
  readonly until: string | null;
}

export interface DeclarationRepository {
  findDeclarations(keys: readonly DeclarationKey[]): Promise<HiringRow[]>;
  /** Up to `page.limit` declarations of each establishment, latest first day first; one query. */
  listOfEstablishments(
    sirets: readonly string[],
    range: DayRange,
    page: Page,
  ): Promise<HiringRow[]>;
  /** The same for persons, by pseudonym. */
  listOfPersons(pids: readonly string[], page: Page): Promise<HiringRow[]>;
}

const { rowHash: _rowHash, ...columns } = getTableColumns(hirings);

const latestFirst = [desc(hirings.hiredOn), desc(hirings.fileId), desc(hirings.lineNo)];

export function createDeclarationRepository(db: Database): DeclarationRepository {
  return {
    findDeclarations: (keys) =>
      db
        .select(columns)
        .from(hirings)
        .where(or(...keys.map(isDeclaration))),
    listOfEstablishments(sirets, { from, until }, page) {
      // The index gives each establishment's rows in order: a large employer costs no more than a small one.
      const list = db
        .select(columns)
        .from(hirings)
        .where(
          and(
            sql`${hirings.siret} = wanted.siret`,
            from === null ? undefined : gte(hirings.hiredOn, from),
            until === null ? undefined : lte(hirings.hiredOn, until),
            afterCursor(page),
          ),
        )
        .orderBy(...latestFirst)
        .limit(page.limit)
        .as('list');
      return db
        .select(list._.selectedFields)
        .from(sql`unnest(${arrayOf('bigint', sirets)}) as wanted (siret)`)
        .innerJoinLateral(list, sql`true`);
    },
    listOfPersons(pids, page) {
      // A person has few: reading all of them once is cheaper than asking every month for every person.
      const ranked = db
        .select({
          ...columns,
          rank: sql<number>`row_number() over (partition by ${hirings.pid} order by ${sql.join(latestFirst, sql`, `)})`.as(
            'rank',
          ),
        })
        .from(hirings)
        .where(and(sql`${hirings.pid} = any (${arrayOf('text', pids)})`, afterCursor(page)))
        .as('ranked');
      const { rank, ...fields } = ranked._.selectedFields;
      return db.select(fields).from(ranked).where(sql`${rank} <= ${page.limit}`).orderBy(rank);
    },
  };
}

function isDeclaration({ hiredOn, siret, fileId, lineNo }: DeclarationKey): SQL {
  const isOfEmployer =
    siret === null ? sql`${hirings.siret} is null` : sql`${hirings.siret} = ${siret}`;
  return sql`(${hirings.hiredOn} = ${hiredOn} and ${isOfEmployer} and ${hirings.fileId} = ${fileId} and ${hirings.lineNo} = ${lineNo})`;
}

const afterCursor = ({ after }: Page): SQL | undefined =>
  after === null
    ? undefined
    : sql`(${hirings.hiredOn}, ${hirings.fileId}, ${hirings.lineNo}) < (${after[0]}::date, ${after[1]}::integer, ${after[2]}::bigint)`;
