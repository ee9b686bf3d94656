import type { SQL } from 'drizzle-orm';
import { and, sql } from '#kernel/database/drizzle.ts';
import type { OwnRule, OwnRules } from '../own-rows.ts';
import { assignments, externalIds, persons } from '../tables.ts';

/** The row rules as a condition on `persons.id` of the query itself, so that a foreign person is one that is not found; undefined when all are readable. */
export const readablePersons = (rules: OwnRules): SQL | undefined =>
  rules === null ? sql`false` : and(...rules.map(condition));

function condition(own: OwnRule): SQL {
  if (own.rule === 'OWN_FILE')
    return sql`${persons.id} in (
      select own.person_id from ${externalIds} own where own.scheme = 'PEAM' and own.value = ${own.peamId})`;
  return sql`${persons.id} in (
    select own.person_id from ${assignments} assigned join ${externalIds} own using (scheme, value)
    where assigned.counsellor_id = ${own.counsellorId} and assigned.started_on <= ${TODAY}
      and (assigned.ended_on is null or assigned.ended_on >= ${TODAY}))`;
}

/** A right lasts through its last day in Paris, whatever zone the database lives in. */
const TODAY = sql`(now() at time zone 'Europe/Paris')::date`;
