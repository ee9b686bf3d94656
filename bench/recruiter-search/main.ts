import { mkdir, rm } from 'node:fs/promises';
import { resolve } from 'node:path';
import { connect } from '#kernel/database/connect.ts';
import { startEmbeddedPostgres } from '#kernel/database/embedded.ts';
import { roleOf } from '#kernel/database/names.ts';
import { pseudonymsFrom } from '#kernel/pseudonym.ts';
import { ask } from '#test/support/graphql-client.ts';
import { startHub } from '#test/support/hub.ts';
import { prepare } from '../../scripts/hub/prepare.ts';
import { inventScores } from '../../subgraphs/employers/recruiters/search/invented-scores.fixture.ts';
import { createRecruiterSearchRepository } from '../../subgraphs/employers/recruiters/search/repository.ts';
import { SUBGRAPHS } from '../../subgraphs/list.ts';
import { BENCH_PSEUDONYM_KEY } from '../demo-server.ts';
import { milliseconds, printTable, quantile } from '../statistics.ts';

/** `node bench/recruiter-search/main.ts`: a page of likely recruiters among 500,000 shown establishments, beside SQL by hand with the best index. */
const SHOWN = { communes: 35_000, establishments: 500_000, occupations: 500 };
const QUESTIONS = 400;
const RADIUS_KM = 30;
const QUESTION = `query($code: ID!, $commune: ID!) {
  likelyRecruiters(filter: { occupationCodes: [$code], communeCode: $commune, radiusKm: ${RADIUS_KM} }, sort: SCORE, first: 20) {
    nodes { score stars distanceKm reasons { code } occupation { code } } pageInfo { endCursor } } }`;

const folder = resolve('.estuaire', 'bench', 'recruiters');
await rm(folder, { recursive: true, force: true });
await mkdir(folder, { recursive: true });
const server = await startEmbeddedPostgres({
  folder: `${folder}/postgres`,
  durability: 'throwaway',
});
await prepare(server.url, SUBGRAPHS, pseudonymsFrom(BENCH_PSEUDONYM_KEY), () => undefined);
const { db, sql, close } = connect({
  url: server.url,
  role: roleOf('employers'),
  maxConnections: 4,
});
process.stderr.write('inventing scores…\n');
await inventScores(sql, SHOWN);
const hub = await startHub({ databaseUrl: server.url });
const token = await hub.token('analyst');

/** The same question by whoever knows the tables: the communes of the circle, then the index by occupation and commune, then the best twenty. */
const byHand = (code: string, commune: string) => sql`
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

const repository = createRecruiterSearchRepository(db);
const ours = (code: string, commune: string) =>
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
const throughHub = (code: string, commune: string) =>
  ask(hub.url, QUESTION, { code, commune }, { authorization: `Bearer ${token}` });

const WAYS = {
  'SQL by hand': byHand,
  'the subgraph’s statement': ours,
  'through the gateway': throughHub,
};
const times: Record<string, number[]> = {};
for (let number = 0; number < QUESTIONS; number += 1) {
  const code = `A${1_000 + ((number * 37) % SHOWN.occupations)}`;
  const commune = String(10_000 + ((number * 7_919) % SHOWN.communes));
  for (const [name, way] of Object.entries(WAYS)) {
    const startedAt = performance.now();
    await way(code, commune);
    times[name] = [...(times[name] ?? []), performance.now() - startedAt];
  }
}
const [hand] = Object.keys(WAYS);
const p95 = (name: string): number => quantile((times[name] ?? []).slice(20), 0.95);
printTable(
  [
    ['way', 'p50', 'p95', '× by hand (p95)'],
    ...Object.keys(WAYS).map((name) => [
      name,
      milliseconds(quantile((times[name] ?? []).slice(20), 0.5)),
      milliseconds(p95(name)),
      (p95(name) / p95(hand ?? '')).toFixed(2),
    ]),
  ],
  (line) => void process.stdout.write(`${line}\n`),
);
await hub.close();
await close();
await server.close();
await rm(folder, { recursive: true, force: true });
