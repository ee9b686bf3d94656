import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addDays, dayInParis } from '#kernel/calendar/days.ts';
import { runJob } from '#kernel/jobs/run-job.ts';
import { pseudonymsFrom } from '#kernel/pseudonym.ts';
import { TEST_PSEUDONYM_KEY } from '#test/support/database.ts';
import { services } from '../index.ts';
import { serviceEffectJob } from '../jobs/service-effect.ts';
import { createStoreWorld, MODERATOR, type StoreWorld, somebody } from '../store.fixture.ts';

const TODAY = dayInParis();
let world: StoreWorld;
beforeAll(async () => {
  world = await createStoreWorld();
});
afterAll(() => world.close());

const run = (period: string | null = null) =>
  runJob({
    sql: world.owner.sql,
    subgraph: 'services',
    job: serviceEffectJob,
    graph: { ask: () => Promise.reject(new Error('nobody asks')) },
    pseudonyms: pseudonymsFrom(TEST_PSEUDONYM_KEY),
    period,
    isAgain: true,
  });
const ESTIMATE =
  'estimate { treated matched compared strata matchedStrata points lower upper unmatchedPoints warnings { code } }';

describe('the job service-effect', () => {
  test('does not run without counts', async () => {
    expect(await run()).toMatchObject({ outcome: 'REFUSED', refusal: { code: 'NO_STRATA' } });
  });

  test('estimates from strata that it can match, and tells no figure over a few people', async () => {
    const receipt = await world.database.load(
      services,
      'effect-strata',
      fileURLToPath(new URL('../ingest/effet_202610.input.csv', import.meta.url)),
    );
    expect(receipt).toMatchObject({ received: 13, loaded: 8, duplicate: 1, rejected: 4 });
    expect(await run()).toMatchObject({
      outcome: 'DONE',
      period: '2026-10',
      counts: { services: 3, told: 1, strata: 5 },
    });
    const { data } = await world.served.asCaller({})(
      `{ la: storeService(id: "la-bonne-boite") { effects { period ${ESTIMATE} } } bob: storeService(id: "bob-emploi") { effects { ${ESTIMATE} } } }`,
    );
    expect(data).toMatchObject({
      la: {
        effects: [
          {
            period: '2026-10-01',
            estimate: {
              treated: 250,
              matched: 200,
              compared: 400,
              strata: 3,
              matchedStrata: 2,
              points: 16,
              warnings: [{ code: 'NOT_RANDOMISED' }, { code: 'FEW_PEOPLE' }],
            },
          },
        ],
      },
      bob: {
        effects: [{ estimate: { treated: 10, points: null, lower: null, unmatchedPoints: null } }],
      },
    });
  });
});

describe('a trial', () => {
  const TRIAL = {
    serviceId: 'la-bonne-boite',
    title: 'Proposer La Bonne Boîte par lettre',
    hypothesis: 'Une lettre ajoute deux points.',
    arms: ['sans lettre', 'lettre'],
    startsOn: addDays(TODAY, 1),
    endsOn: addDays(TODAY, 100),
  };
  const register = (changes: object = {}, as = MODERATOR) =>
    world.mutate(
      as,
      'registerTrial',
      { ...TRIAL, ...changes },
      'trial { id arms results { arm } }',
    );
  const line = (arm: string, persons: number, returned: number, ageBand = 'UNDER_26') => ({
    arm,
    registrationMonth: '2026-03-01',
    occupationCode: 'N1103',
    territoryCode: '5201',
    category: 'A',
    ageBand,
    persons,
    returned,
  });
  const record = (trialId: string, outcomes: object[]) =>
    world.mutate(
      MODERATOR,
      'recordTrialOutcomes',
      { trialId, outcomes },
      `trial { results { arm ${ESTIMATE} } }`,
    );

  test('is registered before it begins and analysed within strata when it is over', async () => {
    const { trial } = (await register()) as unknown as { trial: { id: string } };
    expect(trial).toMatchObject({ arms: TRIAL.arms, results: [] });
    expect((await record(trial.id, [])).refusal).toMatchObject({ code: 'TRIAL_NOT_OVER' });
    await world.owner.sql`
      update services.trials set starts_on = ${addDays(TODAY, -100)}, ends_on = ${addDays(TODAY, -1)}`;
    const recorded = await record(trial.id, [
      line('sans lettre', 600, 240),
      line('lettre', 600, 300),
      line('lettre', 40, 40, 'FROM_50'),
    ]);
    expect(recorded['trial']).toMatchObject({
      results: [
        {
          arm: 'lettre',
          estimate: {
            treated: 640,
            matched: 600,
            points: 10,
            warnings: [{ code: 'OFFER_NOT_USE' }],
          },
        },
      ],
    });
    const wrong = [line('sans lettre', 10, 11), line('autre', 10, 1)];
    for (const outcome of wrong)
      expect((await record(trial.id, [outcome])).refusal).toMatchObject({
        code: 'OUTCOMES_INVALID',
      });
    const { data } = await world.served.asCaller({})(
      '{ storeTrials(serviceId: "la-bonne-boite") { nodes { title results { estimate { points } } } } }',
    );
    expect(data).toMatchObject({
      storeTrials: { nodes: [{ title: TRIAL.title, results: [{ estimate: { points: 10 } }] }] },
    });
  });

  test.each([
    ['that has begun', { startsOn: TODAY }, 'TRIAL_DATES_INVALID'],
    ['that ends before it begins', { endsOn: TODAY }, 'TRIAL_DATES_INVALID'],
    ['of one arm', { arms: ['lettre'] }, 'ARMS_INVALID'],
    ['of no service', { serviceId: 'none' }, 'SERVICE_UNKNOWN'],
  ])('%s is refused, and nothing is written', async (_what, changes, code) => {
    const count = () => world.owner.sql`select count(*)::int from services.trials`;
    const before = await count();
    expect((await register(changes)).refusal).toMatchObject({ code });
    expect(await count()).toEqual(before);
  });

  test('is registered by moderators alone', async () => {
    expect((await register({}, somebody('a', 'analyst'))).refusal).toMatchObject({
      code: 'ROLE_NOT_ALLOWED',
    });
  });
});
