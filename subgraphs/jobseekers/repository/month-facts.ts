import type { SQL } from 'drizzle-orm';
import { sql } from '#kernel/database/drizzle.ts';
import { declarations, externalIds, registrations } from '../tables.ts';

/** `registration`: the newest registration of the person `personId` that touches the days `from` to `until`, both included; for a lateral join. */
export const registrationBetween = (personId: SQL, from: SQL, until: SQL): SQL => sql`(
  select told.registered_on, told.ended_on, told.administrative_category
  from ${externalIds} own join ${registrations} told using (scheme, value)
  where own.person_id = ${personId}
    and told.registered_on <= ${until} and (told.ended_on is null or told.ended_on >= ${from})
  order by told.registered_on desc, told.as_of desc, array_position(array['NATIONAL', 'PEAM', 'LOCAL'], told.scheme), told.value
  limit 1
) registration`;

/** `declaration`: the person's declaration in force of the month whose first day is given, or of the last one declared where it is null; for a lateral join. */
export const declarationOf = (personId: SQL, month: string | null): SQL => sql`(
  select told.month, told.has_worked, told.hours_worked
  from ${externalIds} own join ${declarations} told on own.scheme = 'LOCAL' and told.local_id = own.value
  where own.person_id = ${personId} and told.is_in_force and (${month}::date is null or told.month = ${month}::date)
  order by told.month desc, told.declared_at desc, told.local_id limit 1
) declaration`;
