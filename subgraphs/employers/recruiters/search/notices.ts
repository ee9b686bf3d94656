import type { Database } from '#kernel/database/connect.ts';
import { sql } from '#kernel/database/drizzle.ts';
import { communePositions, occupationAffinities } from '../../forecast/tables.ts';
import { recruiterOverrides } from '../tables.ts';
import { texts } from './candidates-sql.ts';
import type { RecruiterQuery } from './query.ts';

interface Notice {
  readonly code: 'CODE_UNKNOWN';
  readonly argument: string;
  readonly value: string;
  readonly message: string;
}

/** What explains a poor answer: occupations that no activity is known to hire for, and places without any establishment. One query each. */
export async function recruiterNotices(
  db: Database,
  { occupationCodes, place }: RecruiterQuery,
): Promise<Notice[]> {
  const unmapped = await db.execute<{ code: string }>(sql`
    select code from unnest(${texts(occupationCodes)}) as asked (code)
    where not exists (select from ${occupationAffinities} a where a.rome_code = asked.code)
      and not exists (select from ${recruiterOverrides} o where asked.code = any (o.added))
    order by code`);
  const notices = unmapped.map(({ code }) =>
    notice(
      'filter.occupationCodes',
      code,
      `No activity is known to hire for the occupation ${code}.`,
    ),
  );
  if (place === null || place.kind === 'POINT') return notices;
  const column = { COMMUNE: 'commune_code', DEPARTMENT: 'department_code', REGION: 'region_code' };
  const [known] = await db.execute(
    sql`select from ${communePositions} where ${sql.identifier(column[place.kind])} = ${place.code} limit 1`,
  );
  if (known !== undefined) return notices;
  const argument = `filter.${{ COMMUNE: 'communeCode', DEPARTMENT: 'departmentCode', REGION: 'regionCode' }[place.kind]}`;
  return [
    ...notices,
    notice(
      argument,
      place.code,
      `No establishment lies in ${place.code}, as far as the hub knows.`,
    ),
  ];
}

const notice = (argument: string, value: string, message: string): Notice => ({
  code: 'CODE_UNKNOWN',
  argument,
  value,
  message,
});
