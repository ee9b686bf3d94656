import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runJob } from '#kernel/jobs/run-job.ts';
import { pseudonymsFrom } from '#kernel/pseudonym.ts';
import { type ServedForCallers, serveForCallers } from '#test/support/callers.ts';
import {
  createTestDatabase,
  TEST_PSEUDONYM_KEY,
  type TestDatabase,
} from '#test/support/database.ts';
import { generateDemo } from '../../demo/generate.ts';
import { KNOWN_EFFECTS } from '../../demo/store/known-effects.ts';
import { services } from '../../subgraphs/services/index.ts';

interface Answer {
  readonly storeService: {
    readonly usage: { readonly users: number; readonly pages: number; readonly month: string }[];
    readonly effects: {
      readonly estimate: { points: number; lower: number; upper: number; unmatchedPoints: number };
    }[];
  };
}

let database: TestDatabase;
let served: ServedForCallers;
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'estuaire-store-'));
  database = await createTestDatabase([services]);
  const only = ['services', 'ideas', 'idea-votes', 'usage', 'effect-strata'].map(
    (source) => `services/${source}`,
  );
  const { files } = await generateDemo({ profile: 'departement', outDir: folder, only });
  for (const { source, path } of files) {
    const { refusal, received, loaded, duplicate, rejected } = await database.load(
      services,
      source,
      path,
    );
    expect([source, refusal, received]).toEqual([source, null, loaded + duplicate + rejected]);
  }
  served = await serveForCallers(services, database.url);
}, 120_000);
afterAll(async () => {
  await served.close();
  await database.close();
  await rm(folder, { recursive: true, force: true });
});

const serviceCalled = async (id: string): Promise<Answer['storeService']> => {
  const { data } = await served.asCaller({})<Answer>(
    `{ storeService(id: "${id}") { usage { month users pages } effects { estimate { points lower upper unmatchedPoints } } } }`,
  );
  if (data === null) throw new Error('no data');
  return data.storeService;
};

describe('the demo of the store', () => {
  test('is used as the services really were: 65,858 people and 673,638 pages in a month', async () => {
    const { usage } = await serviceCalled('la-bonne-formation');
    expect(usage[0]).toEqual({ month: '2026-10-01', users: 65_858, pages: 673_638 });
    expect(usage).toHaveLength(2);
    expect((await serviceCalled('la-bonne-boite')).usage[0]?.users).toBe(31_827);
  });

  test('has effects that the job finds, where a plain comparison finds others', async () => {
    const job = services.jobs?.find(({ name }) => name === 'service-effect');
    if (job === undefined) throw new Error('no job');
    const receipt = await runJob({
      sql: database.connectAs(services).sql,
      subgraph: 'services',
      job,
      graph: { ask: () => Promise.reject(new Error('nobody asks')) },
      pseudonyms: pseudonymsFrom(TEST_PSEUDONYM_KEY),
    });
    expect(receipt).toMatchObject({ outcome: 'DONE', period: '2026-10' });
    for (const [id, points] of Object.entries(KNOWN_EFFECTS)) {
      const [found] = (await serviceCalled(id)).effects;
      const { lower = 0, upper = 0, unmatchedPoints = 0 } = found?.estimate ?? {};
      expect([id, lower <= points && points <= upper]).toEqual([id, true]);
      expect(unmatchedPoints).toBeGreaterThan(upper);
    }
  });
});
