import { and, desc, getTableColumns, or, type SQL, sql } from 'drizzle-orm';
import type { Database } from '#kernel/database/connect.ts';
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

const latestFirst = [desc(hirings.hiredOn), desc(hirings.fileId), desc(hirings.lineNo)] as const;

export function createDeclarationRepository(db: Database): DeclarationRepository {
  /** For each key the first rows of its list: the index gives them in order, so a large employer costs no more than a small one. */
  async function firstOfEach(
    keys: readonly string[],
    type: 'bigint' | 'text',
    ofKey: SQL,
    page: Page,
  ): Promise<HiringRow[]> {
    const wanted = sql`unnest(${arrayOf(type, keys)}) as wanted (key)`;
    const list = db
      .select(columns)
      .from(hirings)
      .where(and(ofKey, afterCursor(page)))
      .orderBy(...latestFirst)
      .limit(page.limit)
      .as('list');
    return db.select(list._.selectedFields).from(wanted).innerJoinLateral(list, sql`true`);
  }

  return {
    findDeclarations: (keys) =>
      db
        .select(columns)
        .from(hirings)
        .where(or(...keys.map(isDeclaration))),
    listOfEstablishments: (sirets, { from, until }, page) =>
      firstOfEach(
        sirets,
        'bigint',
        sql`${hirings.siret} = wanted.key
          ${from === null ? sql`` : sql`and ${hirings.hiredOn} >= ${from}`}
          ${until === null ? sql`` : sql`and ${hirings.hiredOn} <= ${until}`}`,
        page,
      ),
    listOfPersons: (pids, page) =>
      firstOfEach(pids, 'text', sql`${hirings.pid} = wanted.key`, page),
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
