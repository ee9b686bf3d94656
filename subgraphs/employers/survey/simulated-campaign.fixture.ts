import type { Connection } from '#kernel/database/connect.ts';
import type { AnswerLine } from './answer-faults.ts';
import { estimateCells } from './estimate.ts';
import { inventCampaign, inventEstablishments } from './invented-campaign.fixture.ts';
import type { SizeClass } from './size-classes.ts';
import { type Answer, storeAnswers } from './store-answers.ts';
import { weighAnswers } from './weigh.ts';

/** Fewer are asked than in the real survey, so that there is something to estimate. */
const RATES: readonly SizeClass[] = [
  { name: '0', from: 0, rate: 0.3 },
  { name: '1-9', from: 1, rate: 0.3 },
  { name: '10-49', from: 10, rate: 0.6 },
  { name: '50-199', from: 50, rate: 1 },
  { name: '200+', from: 200, rate: 1 },
];

/** A digest of texts as a number from 0 to 1, in SQL. */
const chance = (...parts: string[]): string =>
  `(('x' || substr(md5(${parts.join(" || ':' || ")}), 1, 7))::bit(28)::int / 268435456.0)`;

/** What establishments need, known to the simulation alone: half of them nothing, the others one or two occupations of their questionnaire, more in large ones. */
const NEEDS = `
  create table truth as
  select e.siret, o.fap_code, planned.projects, floor(planned.projects * ${chance('e.siret', "'difficult'", 'o.fap_code')})::int as difficult,
    floor(planned.projects * ${chance('e.siret', "'seasonal'", 'o.fap_code')} * 0.5)::int as seasonal
  from employers.establishments e
  join (values ('1071C', 'S0X42'), ('1071C', 'L2X61'), ('4120A', 'B2X40'), ('4120A', 'L2X61'), ('5610A', 'S1X40'), ('5610A', 'S0X42'), ('8610Z', 'S1X40'), ('8610Z', 'L2X61'))
    as o (activity, fap_code) on o.activity = e.activity_code
  join (values ('01', 1.2), ('02', 2), ('11', 4), ('21', 9), ('31', 20)) as b (band, mean) on b.band = e.headcount_band
  cross join lateral (select ceil(-b.mean * ln(1 - 0.999 * ${chance('e.siret', "'projects'", 'o.fap_code')}))::int as projects) as planned
  where ${chance('e.siret', "'hires'", 'o.fap_code')} < 0.3 and planned.projects > 0`;

/** Who answers depends on activity and size, as in life: large establishments and bakeries more often. */
const ANSWERS = (year: number): string => `
  select p.siret, coalesce(json_agg(json_build_object('fapCode', t.fap_code, 'projects', t.projects, 'difficult', t.difficult, 'seasonal', t.seasonal)
    order by t.fap_code) filter (where t.siret is not null), '[]')::text as lines
  from employers.survey_sample p join employers.survey_strata s on s.year = p.year and s.id = p.stratum_id
  left join truth t on t.siret = p.siret
  where p.year = ${year} and ${chance(`'${year}'`, "'answers'", 'p.siret')} < case s.size_class when '1-9' then 0.35 when '10-49' then 0.55 else 0.75 end
    + case s.section when 'C' then 0.15 when 'F' then -0.1 else 0 end
  group by p.siret order by p.siret`;

export interface Simulation {
  /** Runs the campaign of a year from the sample to the estimates; the year is the seed. */
  run(year: number): Promise<SimulatedCell[]>;
}

/** A cell of the lattice with its estimate and what is true. */
export interface SimulatedCell {
  readonly place: string;
  readonly occupation: string;
  readonly measure: string;
  readonly value: number;
  readonly margin: number;
  readonly truth: number;
  readonly enterprises: number;
}

/** Invents a country of `count` establishments with their needs. */
export async function simulate(
  { sql, db }: Connection,
  admin: Connection['sql'],
  count: number,
): Promise<Simulation> {
  await inventEstablishments(sql, count);
  await admin.unsafe(`${NEEDS}; create index on truth (siret); grant select on truth to public`);
  return {
    async run(year) {
      await inventCampaign(sql, year, RATES);
      const rows = await admin.unsafe<{ siret: string; lines: string }[]>(ANSWERS(year));
      const answers: Answer[] = rows.map(({ siret, lines }) => ({
        siret,
        lines: JSON.parse(lines) as AnswerLine[],
      }));
      const refusals = await storeAnswers(db, { year, day: `${year - 1}-10-01` }, answers);
      const refused = refusals.find((refusal) => refusal !== null);
      if (refused !== undefined) throw new Error(refused.message);
      await sql.begin(async (tx) => {
        await weighAnswers(tx, 'employers', year);
        await estimateCells(tx, 'employers', year);
      });
      return admin.unsafe<SimulatedCell[]>(CELLS(year));
    },
  };
}

/** The estimates of three levels of places and occupations beside what is true. */
const CELLS = (year: number): string => `
  with field as (
    select t.*, coalesce(c.basin_code, '') || '-' || coalesce(c.department_code, '') as area, o.family_code
    from truth t join employers.establishments e on e.siret = t.siret
    left join employers.survey_communes c on c.commune_code = e.commune_code
    join employers.survey_occupations o on o.year = ${year} and o.fap_code = t.fap_code),
  known as (
    select place, occupation, measure, sum(planned)::int as truth
    from field cross join lateral (values ('B' || area), ('N')) as p (place)
    cross join lateral (values (fap_code), (family_code), ('ALL')) as o (occupation)
    cross join lateral (values ('PROJECTS', projects), ('DIFFICULT', difficult), ('SEASONAL', seasonal)) as m (measure, planned)
    group by 1, 2, 3)
  select place, occupation, k.measure, coalesce(e.value, 0) as value, 1.96 * sqrt(coalesce(e.variance, 0)) as margin, k.truth, coalesce(e.enterprises, 0) as enterprises
  from known k left join employers.survey_estimates e
    on e.year = ${year} and e.place_code = k.place and e.occupation_code = k.occupation and e.measure = k.measure
  order by 1, 2, 3`;
