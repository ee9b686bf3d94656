import type postgres from 'postgres';
import { domainKey } from '#kernel/pseudonym.ts';
import { HIRING_MONTHS, LAST_DAY } from '../hiring-months.ts';

export interface PopulationOptions {
  readonly persons: number;
  readonly seed: number;
  /** The master key of the pseudonyms under which partners know the persons. */
  readonly pseudonymKey: string;
}

/** The last month that is declared. */
export const LAST_MONTH = '2026-10';
const PERSONS_OF_ONE_EMPLOYER = 20;

/**
 * Fills the tables of jobseekers, social-security, temp-agencies and employers with persons of whom each declares the last 1 to 12 months. Of a
 * hundred, 30 have a hiring and 10 a mission; 3 in a hundred of these declared nothing of it. One in a hundred lives in a family of four with one
 * address and telephone, five in two thousand share a telephone and no address, one in a thousand has a second file. Set-based, from one seed;
 * indexes are made afterwards.
 */
export async function inventPopulation(
  sql: postgres.Sql,
  { persons, seed, pseudonymKey }: PopulationOptions,
): Promise<void> {
  await sql.unsafe(`
    set work_mem = '256MB'; set maintenance_work_mem = '1GB';
    create or replace function public.pseudonym(text, bytea, bytea) returns text language sql immutable parallel safe as $$
      select 'p1_' || left(encode(sha256($3 || sha256($2 || convert_to('v1|' || $1, 'UTF8'))), 'hex'), 32) $$;
    create or replace function public.draw(bigint, int) returns int language sql immutable parallel safe as $$
      select (hashint8extended($1, ${seed} * 1000 + $2) & 1073741823)::int $$;
    drop table if exists public.people;
    create unlogged table public.people as
    select n, id, nir || lpad((97 - nir::bigint % 97)::text, 2, '0') as nir, sex, born, same, months, work_kind, work_month, is_hidden,
      '00000000-0000-4000-8000-' || lpad(n::text, 12, '0') as peam, lpad(n::text, 10, '0') || 'Z' as local_id
    from (
      select n, md5('${seed}/' || n)::uuid as id, same, sex, born, months, work_kind, work_month, is_hidden,
        sex || to_char(born, 'YYMM') || (10000000 + same)::text as nir
      from generate_series(1, ${persons}) n
      cross join lateral (select case when n % 1000 = 500 then n - 1 else n end as same) twin
      cross join lateral (select 1 + same % 2 as sex, date '1960-01-01' + draw(same, 1) % 16000 as born, 1 + draw(n, 2) % 12 as months,
        draw(n, 3) % 100 as work_kind, draw(n, 4) % 12 as work_month, draw(n, 5) % 100 < 3 as is_hidden) drawn
    ) drawn order by id;
    analyze public.people`);
  await withoutIndexes(sql, JOBSEEKERS, () => inventFiles(sql));
  await sql.unsafe(workOf(pseudonymKey, persons));
  await sql.unsafe(`
    drop table public.people; drop function public.pseudonym; drop function public.draw;
    analyze jobseekers.persons, jobseekers.person_records, jobseekers.external_ids, jobseekers.declarations,
      social_security.hirings, temp_agencies.missions, temp_agencies.mission_months, employers.establishments`);
}

const JOBSEEKERS = ['persons', 'person_records', 'external_ids'];

/** Runs the filling of tables without those of their indexes that are no keys. */
async function withoutIndexes(
  sql: postgres.Sql,
  tables: readonly string[],
  fill: () => Promise<void>,
): Promise<void> {
  const indexes = await sql<{ name: string; definition: string }[]>`
    select indexrelid::regclass::text as name, pg_get_indexdef(indexrelid) as definition from pg_index
    where not indisprimary and indrelid = any (${tables.map((table) => `jobseekers.${table}`)}::regclass[])`;
  for (const { name } of indexes) await sql.unsafe(`drop index ${name}`);
  await fill();
  for (const { definition } of indexes) await sql.unsafe(definition);
}

async function inventFiles(sql: postgres.Sql): Promise<void> {
  await sql.unsafe(`
    insert into jobseekers.ingest_files (source, file_name, sha256, bytes, state, publisher, dataset, licence, received, loaded, duplicate, rejected, flags, covers_until, retrieved_at, duration_ms)
    select source, 'x', source, 0, 'LOADED', 'x', 'x', 'x', 0, 0, 0, 0, '{}', '${LAST_DAY}', '2026-11-05', 0 from unnest(array['persons', 'declarations']) source;
    insert into jobseekers.person_records (scheme, value, as_of, fingerprint, last_name, first_name, sex, birth_date, nir, is_nir_key_valid, is_identity_certified,
      email, phone, street_address, postal_code, commune_code, department_code, registered_on, administrative_category, qualities, is_struck_off, file_id)
    select 'PEAM', peam, date '${LAST_DAY}', id, 'NAME' || same, 'FIRST' || same, case sex when 1 then 'MALE' else 'FEMALE' end,
      case when n % 200 = 7 then born + 700 else born end, nir, true, n % 3 = 0, 'p' || n || '@example.invalid',
      '06' || lpad((case when n % 2000 between 11 and 15 then n - n % 2000 when n % 400 < 4 then n - n % 400 else n end)::text, 8, '0'),
      (case when n % 400 < 4 then n - n % 400 else n end) || ' RUE DU CHAMP', '44000', '44109', '44', date '2025-01-02', 1, '[]'::jsonb, false, 1
    from public.people;
    insert into jobseekers.persons (id, first_file_id, record_id, department_code)
    select people.id, 1, record.id, '44' from public.people join jobseekers.person_records record on record.value = peam order by people.id;
    insert into jobseekers.external_ids (scheme, value, person_id, first_seen_on) select 'LOCAL', local_id, id, date '2025-01-02' from public.people order by n;
    insert into jobseekers.external_ids (scheme, value, person_id, first_seen_on) select 'PEAM', peam, id, date '2025-01-02' from public.people order by n;
    insert into jobseekers.declarations (local_id, month, is_in_force, declared_at, fingerprint, status, is_forced, has_worked, hours_worked, gross_pay_eur, employers, file_id)
    select local_id, (date '${LAST_MONTH}-01' - make_interval(months => back))::date, true, timestamptz '2026-11-05' - make_interval(months => back), id, 0, false,
      works, case when works then 70 else 0 end, case when works then 900 else 0 end, '[]'::jsonb, 2
    from (select * from public.people order by n) person cross join lateral generate_series(months - 1, 0, -1) back
    cross join lateral (select work_kind >= 60 and not is_hidden and back between work_month - case when work_kind < 90 then 2 else 1 end and work_month as works) month`);
}

/** SQL that announces the hirings, closes one employer in two hundred and states the missions. */
function workOf(pseudonymKey: string, persons: number): string {
  const pseudonym = (domain: string, identifier: string): string => {
    const key = domainKey(pseudonymKey, domain);
    const pad = (byte: number) =>
      Buffer.from(Uint8Array.from({ length: 64 }, (_, at) => byte ^ (key[at] ?? 0)));
    return `public.pseudonym(${identifier}, '\\x${pad(0x36).toString('hex')}', '\\x${pad(0x5c).toString('hex')}')`;
  };
  const employers = Math.max(1, Math.floor(persons / PERSONS_OF_ONE_EMPLOYER));
  const month = `(date '${LAST_MONTH}-01' - make_interval(months => work_month))::date`;
  // The last digit makes the key right, by Luhn.
  return `
    create unlogged table public.firms as
    select firm, lpad(body::text, 13, '0') || ((10 - (select sum(case when at % 2 = 1 then (digit * 2 - case when digit > 4 then 9 else 0 end) else digit end)
      from (select at, substr(lpad(body::text, 13, '0'), 14 - at, 1)::int as digit from generate_series(1, 13) at) digits) % 10) % 10)::text as siret
    from (select firm, 1000000000000 + firm as body from generate_series(0, ${employers - 1}) firm) firms;
    insert into employers.establishments (siret, is_siret_key_valid, pes_file_id, pes_name, pes_activity_code, pes_commune_code, pes_department_code, pes_headcount_band, is_closed, closed_on)
    select siret, true, 1, 'E' || firm, '8710A', '44109', '44', '11', firm % 200 = 0, case when firm % 200 = 0 then date '2024-01-31' end from public.firms order by siret;
    ${HIRING_MONTHS}
    insert into social_security.hirings (siret, row_hash, line_no, file_id, hired_on, ends_on, contract, pid)
    select siret::bigint, n, n, 1, ${month} + 2, ${month} + 82, 1, ${pseudonym('social-security', 'peam')}
    from public.people join public.firms on firm = n % ${employers} where work_kind between 60 and 89;
    drop table public.firms;
    create unlogged table public.missions as
    select 'M' || n as mission, ${pseudonym('temp-agencies', 'nir')} as pid, ${month} as month from public.people where work_kind >= 90;
    insert into temp_agencies.missions (id, agency_siret, person_pid, starts_on, ends_on, file_id)
    select mission, '99955546900025', pid, month + 2, month + 50, 1 from public.missions order by mission;
    insert into temp_agencies.mission_months (mission_id, month, agency_siret, person_pid, starts_on, ends_on, hours, gross_pay, movement, file_id)
    select mission, (missions.month + make_interval(months => later))::date, '99955546900025', pid, missions.month + 2, missions.month + 50, 70, 900, 'ENDED', 1
    from public.missions cross join generate_series(0, 1) later order by mission, later;
    drop table public.missions`;
}
