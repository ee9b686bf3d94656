import { once } from 'node:events';
import type postgres from 'postgres';
import { Weights } from '../../demo/random/weights.ts';
import { PERIODS } from '../../subgraphs/employers/forecast/history.ts';
import { poisson, seeded } from '../../subgraphs/employers/forecast/invented-history.fixture.ts';
import { HIRING_MONTHS } from '../hiring-months.ts';

export interface NationOptions {
  readonly establishments: number;
  readonly seed: number;
}

/** The last month of the invented hirings. */
export const LAST_MONTH = '2026-10';
const ACTIVITIES = 700;
const BANDS = ['NN', '00', '01', '02', '03', '11', '12', '21', '22', '31'];
const LOWEST = [1, 0, 1, 3, 6, 10, 20, 50, 100, 200];

/**
 * Fills the tables of employers and social-security with a nation of a size: real communes, each with establishments as it has inhabitants; these are made up and hire each at a rate of their own by the season of
 * their activity; four in ten hire at all. As tables, not as files: loading has its own bench.
 */
export async function inventNation(sql: postgres.Sql, options: NationOptions): Promise<number> {
  await sql.unsafe(`
    drop table if exists public.nation;
    create unlogged table public.nation (n bigint, commune text, department text, activity text, rome int, band text, lasting int[])`);
  await copyEstablishments(sql, options);
  await sql.unsafe(`
    insert into employers.establishments (siret, is_siret_key_valid, pes_file_id, pes_name, pes_activity_code, pes_commune_code, pes_department_code, pes_headcount_band)
    select (10000000000000 + n)::text, true, 1, 'E' || n, activity, commune, department, band from public.nation;
    analyze employers.establishments`);
  return inventHirings(sql);
}

async function copyEstablishments(
  sql: postgres.Sql,
  { establishments, seed }: NationOptions,
): Promise<void> {
  const communes = await sql<{ code: string; department: string; population: number | null }[]>`
    select code, department_code as department, population from reference.communes
    where kind = 'COMMUNE' and department_code not like '97%' and department_code not like '98%' order by code`;
  const inhabitants = new Weights(communes.map(({ population }) => population ?? 0));
  const draw = seeded(seed);
  const codes = await sql<
    { code: string }[]
  >`select code from reference.activities order by code limit ${ACTIVITIES}`;
  const stream = await sql`copy public.nation from stdin`.writable();
  for (let n = 0; n < establishments; n += 1) {
    const { code, department } = communes[inhabitants.at(draw())] ?? {
      code: '',
      department: '',
    };
    const activity = Math.floor(draw() ** 2 * codes.length);
    const size = Math.floor(draw() ** 2 * BANDS.length);
    const lasting = draw() < 0.4 ? hire(draw, activity, LOWEST[size] as number) : null;
    const line = `${n}\t${code}\t${department}\t${codes[activity]?.code}\t${activity % 90}\t${BANDS[size]}\t${lasting === null ? '\\N' : `{${lasting.join(',')}}`}\n`;
    if (!stream.write(line)) await once(stream, 'drain');
  }
  stream.end();
  await once(stream, 'finish');
}

/** Hirings of twelve half-years, newest first. */
function hire(draw: () => number, activity: number, headcount: number): number[] {
  const spread = Math.sqrt(-2 * Math.log(1 - draw())) * Math.cos(2 * Math.PI * draw());
  const rate =
    0.12 * Math.sqrt(1 + headcount) * Math.exp(1.1 * spread) * (0.5 + (activity % 7) / 4);
  const season = 1 + ((activity % 5) - 2) / 5;
  return Array.from({ length: PERIODS }, (_, period) =>
    poisson(Math.min(rate, 500) * (period % 2 === 1 ? season : 2 - season), draw),
  );
}

/** One row a hiring, in partitions by month; gives their number. */
async function inventHirings(sql: postgres.Sql): Promise<number> {
  await sql.unsafe(`
    ${HIRING_MONTHS}
    insert into social_security.hirings (siret, row_hash, line_no, file_id, hired_on, contract, naf_code, rome_code)
    select 10000000000000 + n, 0, 0, 1,
      (date '2026-11-01' - make_interval(months => 6 * period::int) + make_interval(days => (abs(hashint8(n * 31 + period * 7 + k)) % 180)))::date, 2,
      ('x' || lpad(to_hex(abs(hashtext(activity))), 8, '0'))::bit(32)::int & 33554431, 22000000 + rome
    from public.nation, unnest(lasting) with ordinality as one (hired, period), generate_series(1, hired) as k
    where lasting is not null;
    drop table public.nation;
    analyze social_security.hirings`);
  const [row] = await sql<
    { count: number }[]
  >`select count(*)::int as count from social_security.hirings`;
  return row?.count ?? 0;
}
