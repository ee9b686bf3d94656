import { inventScores } from '../../subgraphs/employers/recruiters/search/invented-scores.fixture.ts';
import { createRecruiterSearchRepository } from '../../subgraphs/employers/recruiters/search/repository.ts';
import { compare, openSearchBench } from '../search-bench.ts';

/** `node bench/recruiter-search/main.ts`: a page of likely recruiters among 500,000 shown establishments, beside SQL by hand with the best index. */
const SHOWN = { communes: 35_000, establishments: 500_000, occupations: 500 };
const QUESTIONS = 400;
const RADIUS_KM = 30;
const QUESTION = `query($code: ID!, $commune: ID!) {
  likelyRecruiters(filter: { occupationCodes: [$code], communeCode: $commune, radiusKm: ${RADIUS_KM} }, sort: SCORE, first: 20) {
    nodes { score stars distanceKm reasons { code } occupation { code } } pageInfo { endCursor } } }`;

interface Question {
  readonly code: string;
  readonly commune: string;
}

const bench = await openSearchBench('employers', (sql) => inventScores(sql, SHOWN));
const { sql } = bench;

/** The same question by whoever knows the tables: the communes of the circle, then the index by occupation and commune, then the best twenty. */
const byHand = ({ code, commune }: Question) => sql`
  with center as (select latitude, longitude from employers.commune_positions where commune_code = ${commune}),
  near as (
    select p.commune_code, 6371 * 2 * asin(sqrt(sin(radians(p.latitude - c.latitude) / 2) ^ 2
      + cos(radians(c.latitude)) * cos(radians(p.latitude)) * sin(radians(p.longitude - c.longitude) / 2) ^ 2)) as km
    from employers.commune_positions p, center c
    where p.latitude between c.latitude - 0.28 and c.latitude + 0.28 and p.longitude between c.longitude - 0.5 and c.longitude + 0.5)
  select s.siret, s.score, near.km from near
  join employers.occupation_scores_1 s on s.rome_code = ${code} and s.kind = 'LASTING' and s.commune_code = near.commune_code and s.run_id = 1
  where near.km <= ${RADIUS_KM} and not s.is_hidden
  order by s.score desc, s.siret limit 21`;

const repository = createRecruiterSearchRepository(bench.db);
const ours = ({ code, commune }: Question) =>
  repository.listRecruiters(
    {
      occupationCodes: [code],
      place: { kind: 'COMMUNE', code: commune, radiusKm: RADIUS_KM },
      headcount: null,
      activityCodes: null,
      contract: 'LASTING',
    },
    'SCORE',
    '2026-11-25',
    { size: 20, limit: 21, after: null, scope: '' },
  );

await compare<Question>({
  title: 'one occupation, 30 km around a commune, 20 by score',
  questions: Array.from({ length: QUESTIONS }, (_, number) => ({
    code: `A${1_000 + ((number * 37) % SHOWN.occupations)}`,
    commune: String(10_000 + ((number * 7_919) % SHOWN.communes)),
  })),
  ways: {
    'SQL by hand': byHand,
    'the subgraph’s statement': ours,
    'through the gateway': (question) => bench.throughHub(QUESTION, { ...question }),
  },
});
await bench.close();
