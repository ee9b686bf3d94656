import type { SQL } from 'drizzle-orm';
import type { PgColumn } from 'drizzle-orm/pg-core';
import type { Database } from '#kernel/database/connect.ts';
import { and, isNotNull, sql } from '#kernel/database/drizzle.ts';
import { offers } from '../tables.ts';
import { type Criteria, conditionsOf, FACETS, type Facet, ownCondition } from './criteria.ts';

export type Part = Facet | 'total';

export interface PartCount {
  readonly part: Part;
  /** Null for the total. */
  readonly code: string | null;
  readonly label: string | null;
  readonly count: number;
}

const COLUMNS: Readonly<Record<Facet, PgColumn>> = {
  contractKind: offers.contractKind,
  occupation: offers.romeCode,
  experience: offers.experience,
  department: offers.departmentCode,
};

/**
 * The total and the facets of a search that are asked for, in one statement: those that no filter of their own sets apart share one pass.
 * Labels are given for occupations only.
 */
export async function countOffers(
  db: Database,
  criteria: Criteria,
  parts: readonly Part[],
): Promise<PartCount[]> {
  const facets = FACETS.filter((facet) => parts.includes(facet));
  const apart = facets.filter((facet) => ownCondition(facet, criteria) !== undefined);
  const shared = facets.filter((facet) => !apart.includes(facet));
  const branches = [
    ...(shared.length > 0 || parts.includes('total') ? [countTogether(criteria, shared)] : []),
    ...apart.map((facet) => countApart(criteria, facet)),
  ];
  // Materialized, so that small counts do not wait for parallel workers to start.
  const named = branches.map(
    (branch, index) => sql`${partName(index)} as materialized (${branch})`,
  );
  const counted = sql.join(
    branches.map((_branch, index) => sql`select * from ${partName(index)}`),
    sql` union all `,
  );
  const rows = await db.execute<{
    part: Part;
    code: string | null;
    label: string | null;
    count: string;
  }>(sql`
    with ${sql.join(named, sql`, `)}
    select counted.part, counted.code, seen.label, counted.count
    from (${counted}) counted
      left join offers.seen_codes seen on counted.part = 'occupation' and seen.system = 'OCCUPATION' and seen.code = counted.code
    order by counted.count desc, counted.code`);
  return rows.map((row) => ({ ...row, count: Number(row.count) }));
}

const partName = (index: number): SQL => sql.raw(`part_${index}`);

/** One pass, grouped by each value in turn; the group by nothing is the total. */
function countTogether(criteria: Criteria, facets: readonly Facet[]): SQL {
  if (facets.length === 0) {
    return sql`select 'total' as part, null as code, count(*) as count from ${offers} where ${and(...conditionsOf(criteria))}`;
  }
  const columns = facets.map((facet) => COLUMNS[facet]);
  const list = sql.join(columns, sql`, `);
  const sets = sql.join(
    columns.map((column) => sql`(${column})`),
    sql`, `,
  );
  const whichOf = sql.join(
    facets.map((facet) => sql`when grouping(${COLUMNS[facet]}) = 0 then ${sql.raw(`'${facet}'`)}`),
    sql` `,
  );
  return sql`
    select case ${whichOf} else 'total' end as part, coalesce(${list}) as code, count(*) as count
    from ${offers} where ${and(...conditionsOf(criteria))}
    group by grouping sets ((), ${sets})
    having grouping(${list}) = ${sql.raw(String(2 ** facets.length - 1))} or coalesce(${list}) is not null`;
}

const countApart = (criteria: Criteria, facet: Facet): SQL => sql`
  select ${sql.raw(`'${facet}'`)} as part, ${COLUMNS[facet]} as code, count(*) as count
  from ${offers} where ${and(...conditionsOf(criteria, facet), isNotNull(COLUMNS[facet]))}
  group by ${COLUMNS[facet]}`;
