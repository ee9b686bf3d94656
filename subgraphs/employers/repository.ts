import type { SQL } from 'drizzle-orm';
import type { Database } from '#kernel/database/connect.ts';
import { and, asc, eq, gt, inArray, sql } from '#kernel/database/drizzle.ts';
import { textArray } from '#kernel/database/text-array.ts';
import type { Page } from '#kernel/graph/page.ts';
import type { EstablishmentQuery } from './establishment-filter.ts';
import { communeWithDistricts } from './municipal-districts.ts';
import { type EstablishmentRow, establishments, servedColumns } from './tables.ts';

export interface CodeAsked {
  readonly kind: 'activity' | 'commune' | 'department';
  readonly code: string;
}

export interface Repository {
  findEstablishments(sirets: readonly string[]): Promise<EstablishmentRow[]>;
  /** Establishments by SIRET, up to `page.limit`; one query. */
  listEstablishments(query: EstablishmentQuery, page: Page): Promise<EstablishmentRow[]>;
  /** Open establishments of some communes by SIRET, `page.limit` or more of each, with the commune asked for; one query. */
  listByCommune(
    communeCodes: readonly string[],
    activityCodes: readonly string[] | null,
    page: Page,
  ): Promise<(EstablishmentRow & { readonly asked: string })[]>;
  /** Those codes that no establishment bears; one query. */
  findUnknownCodes(codes: readonly CodeAsked[]): Promise<CodeAsked[]>;
}

/** Made by hand in the first migration: the words of both names, for the index `establishments_by_name`. */
const NAME_WORDS = sql`${establishments}.name_words`;

export function createRepository(db: Database): Repository {
  return {
    findEstablishments: (sirets) =>
      db
        .select(servedColumns)
        .from(establishments)
        .where(sql`${establishments.siret} = any (${textArray(sirets)})`),
    listEstablishments: (query, page) =>
      db
        .select(servedColumns)
        .from(establishments)
        .where(and(...conditions(query), after(page)))
        .orderBy(asc(establishments.siret))
        .limit(page.limit),
    async listByCommune(communeCodes, activityCodes, page) {
      const pairs = communeCodes.flatMap((asked) =>
        communeWithDistricts(asked).map((stored) => ({ asked, stored })),
      );
      const found = db
        .select(servedColumns)
        .from(establishments)
        .where(
          and(
            eq(establishments.communeCode, sql`pair.stored`),
            eq(establishments.isOpen, true),
            isIn(establishments.activityCode, activityCodes),
            after(page),
          ),
        )
        .orderBy(asc(establishments.siret))
        .limit(page.limit)
        .as('found');
      return db
        .select({ asked: sql<string>`pair.asked`, ...found._.selectedFields })
        .from(
          sql`json_to_recordset(${JSON.stringify(pairs)}::text::json) as pair(asked text, stored text)`,
        )
        .crossJoinLateral(found)
        .orderBy(asc(found.siret));
    },
    async findUnknownCodes(codes) {
      return codes.length === 0
        ? []
        : db.execute<CodeAsked & Record<string, unknown>>(unknownCodes(codes));
    },
  };
}

const after = ({ after: keys }: Page): SQL | undefined =>
  keys === null ? undefined : gt(establishments.siret, String(keys[0]));

function conditions(query: EstablishmentQuery): (SQL | undefined)[] {
  return [
    query.text === null
      ? undefined
      : sql`${NAME_WORDS} @@ websearch_to_tsquery('employers.names', ${query.text})`,
    isIn(establishments.communeCode, query.communeCodes),
    query.departmentCode === null
      ? undefined
      : eq(establishments.departmentCode, query.departmentCode),
    isIn(establishments.activityCode, query.activityCodes),
    isIn(establishments.headcountBand, query.headcountBands),
    query.isOpen === null ? undefined : eq(establishments.isOpen, query.isOpen),
  ];
}

type CodeColumn =
  | typeof establishments.communeCode
  | typeof establishments.activityCode
  | typeof establishments.headcountBand;

function isIn(column: CodeColumn, codes: readonly string[] | null): SQL | undefined {
  if (codes === null) return undefined;
  const [only] = codes;
  return codes.length === 1 && only !== undefined ? eq(column, only) : inArray(column, [...codes]);
}

function unknownCodes(codes: readonly CodeAsked[]): SQL {
  const asked = codes.flatMap(({ kind, code }) => {
    const stored = kind === 'commune' ? communeWithDistricts(code) : [code];
    return stored.map((one) => ({ kind, code, stored: one }));
  });
  // The first row in the order of its index: a bare `exists` may be planned as a scan of the whole table.
  const first = (column: string): SQL =>
    sql`(select siret from ${establishments} where ${sql.identifier(column)} = stored order by siret limit 1)`;
  return sql`
    select kind, code
    from json_to_recordset(${JSON.stringify(asked)}::text::json) as asked(kind text, code text, stored text)
    group by kind, code
    having bool_and(case kind
      when 'activity' then ${first('activity_code')}
      when 'commune' then ${first('commune_code')}
      else ${first('department_code')} end is null)
    order by kind, code`;
}
