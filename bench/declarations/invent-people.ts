import type postgres from 'postgres';
import { addDays, dayInParis } from '#kernel/calendar/days.ts';
import { addMonths } from '#kernel/calendar/months.ts';

/** The month that is declared: the last one, its window open today. */
export const MONTH = `${addMonths(dayInParis().slice(0, 7), -1)}-01`;
export const peamOf = (n: number): string => `bench-${String(n).padStart(10, '0')}`;

/** Registered people with their numbers, and what they declared the month before. */
export async function inventPeople(sql: postgres.Sql, people: number): Promise<void> {
  const today = dayInParis();
  await sql.unsafe(`
    create unlogged table public.people as
    select n, ('00000000-0000-4000-8000-' || lpad(to_hex(n), 12, '0'))::uuid as id, lpad(n::text, 10, '0') || 'Z' as local_id,
      'bench-' || lpad(n::text, 10, '0') as peam from generate_series(1, ${people}) n;
    insert into jobseekers.person_records (scheme, value, as_of, fingerprint, last_name, first_name, is_identity_certified, registered_on, administrative_category, qualities, is_struck_off, file_id)
    select 'LOCAL', local_id, date '${today}', id, 'X', 'Y', true, date '2025-01-02', 1, '[]'::jsonb, false, 1 from public.people order by n;
    insert into jobseekers.persons (id, first_file_id, record_id, department_code)
    select people.id, 1, record.id, '44' from public.people join jobseekers.person_records record on record.value = local_id;
    insert into jobseekers.external_ids (scheme, value, person_id, first_seen_on)
    select 'LOCAL', local_id, id, date '2025-01-02' from public.people union all select 'PEAM', peam, id, date '2025-01-02' from public.people;
    insert into jobseekers.registrations (scheme, value, registered_on, administrative_category, as_of, file_id)
    select 'LOCAL', local_id, date '2025-01-02', 1, date '${today}', 1 from public.people;
    insert into jobseekers.declarations (local_id, month, is_in_force, declared_at, fingerprint, status, is_forced, has_worked, hours_worked, employers, file_id)
    select local_id, date '${addMonths(MONTH, -1)}-01', true, now() - interval '30 days', id, 0, false, false, 0, '[]'::jsonb, 1 from public.people;
    insert into jobseekers.declaration_windows (month, opens_on, closes_on, as_of, file_id)
    values (date '${MONTH}', '${addDays(today, -10)}', '${addDays(today, 2)}', date '${today}', 1);
    drop table public.people`);
  // What filling leaves to do is done before anything is measured, not beside it.
  for (const rest of [
    'vacuum (analyze) jobseekers.persons, jobseekers.person_records, jobseekers.external_ids, jobseekers.registrations, jobseekers.declarations',
    'checkpoint',
  ])
    await sql.unsafe(rest);
}
