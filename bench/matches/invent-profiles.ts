import type postgres from 'postgres';
import { pseudonymsFrom } from '#kernel/pseudonym.ts';
import { SOFT_SKILL_WORDS } from '../../subgraphs/offers/matching/soft-skills.ts';
import { BENCH_PSEUDONYM_KEY } from '../demo-server.ts';
import { CODES, TOWNS } from './country.ts';

const QUALITIES = Object.keys(SOFT_SKILL_WORDS);

export const peamOf = (n: number): string => `bench-${n}`;
const pidOf = pseudonymsFrom(BENCH_PSEUDONYM_KEY)('offers');

/**
 * Profiles of waiting jobseekers around the towns, three occupations and four of the fourteen qualities each, mornings or afternoons of four days,
 * ready to go 10 to 40 km. The first `subscribers` have a PEAM identifier (`peamOf`).
 */
export async function inventProfiles(
  sql: postgres.Sql,
  people: number,
  subscribers: number,
): Promise<void> {
  const pids = Array.from({ length: subscribers }, (_, n) => pidOf(peamOf(n)));
  await sql.begin(async (tx) => {
    await tx`select setseed(0.42)`;
    await tx`
      insert into offers.profiles (person_pid, qualities, occupation_codes, slots, available_from, latitude, longitude, mobility_km, consented_at)
      select coalesce((${pids}::text[])[n], 'nobody-' || n),
        (select array_agg(quality) from (select quality from unnest(${QUALITIES}::text[]) quality order by random() + 0 * n limit 4) four),
        (select array_agg(distinct code) from (select (${CODES}::text[])[1 + floor(random() * ${CODES.length} + 0 * n)::int] as code from generate_series(1, 3)) three),
        case when random() < 0.5 then x'1111'::int else x'2222'::int end, current_date,
        (${TOWNS.map(([latitude]) => latitude)}::float8[])[town] + (random() - 0.5) * 0.4,
        (${TOWNS.map(([, longitude]) => longitude)}::float8[])[town] + (random() - 0.5) * 0.6,
        10 + floor(random() * 31), now()
      from (select n, 1 + floor(random() * ${TOWNS.length})::int as town from generate_series(1, ${people}) n) as people`;
  });
  await sql`vacuum (analyze) offers.profiles`;
}
