import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { addDays, dayInParis } from '#kernel/calendar/days.ts';
import { connect } from '#kernel/database/connect.ts';
import { pseudonymsFrom } from '#kernel/pseudonym.ts';
import { type ServedForCallers, serveForCallers } from '#test/support/callers.ts';
import {
  createTestDatabase,
  TEST_PSEUDONYM_KEY,
  type TestDatabase,
} from '#test/support/database.ts';
import { offers } from '../index.ts';
import { sampleOffer, writePages } from '../sample-offers.ts';

const BAKERY = '90000000100017';
const RIVAL = '90000000200015';
const GWENN = 'peam-gwenn';
const TODAY = dayInParis();
const pidOf = pseudonymsFrom(TEST_PSEUDONYM_KEY)('offers');
const APPLICANT = { name: 'Gwenn Kerouac', email: 'gwenn@courriel.invalid', phone: '0600000001' };
const SENT = {
  siret: BAKERY,
  title: 'Boulangère',
  message: 'Bonjour.\nJe pétris.',
  applicant: APPLICANT,
};

let database: TestDatabase;
let served: ServedForCallers;
let owner: ReturnType<typeof connect>;
beforeAll(async () => {
  database = await createTestDatabase([offers]);
  owner = connect({ url: database.url });
  served = await serveForCallers(offers, database.url);
  const entreprise = { nom: 'FOURNIL INVENTE' };
  const changes = { entreprise, contact: { courriel: 'fournil@embauche.invalid' } };
  await database.load(
    offers,
    'france-travail',
    await writePages('applied.json', [
      [sampleOffer('OPEN1', changes), sampleOffer('SHUT1', { ...changes, intitule: 'Tourier' })],
    ]),
  );
  await owner.sql`update offers.offers set is_open = false where id = 'SHUT1'`;
  await owner.sql`update offers.offers set siret = ${BAKERY}`;
});
beforeEach(
  () =>
    owner.sql`truncate offers.applications, offers.application_events, offers.deliveries, offers.service_feedback`,
);
afterAll(async () => {
  await served.close();
  await owner.close();
  await database.close();
});

interface Outcome {
  readonly application: { readonly id: string; readonly [field: string]: unknown } | null;
  readonly refusal: { readonly code: string; readonly argument: string | null } | null;
}
const KEPT =
  'application { id title companyName state outcome appliedOn answeredOn isArchived events { kind outcome comment } nextActions { code } delivery { sendAfter answer rejectionReason } } refusal { code argument }';

async function mutate(
  name: string,
  input: object,
  who: string | readonly string[] = GWENN,
): Promise<Outcome> {
  const asking =
    typeof who === 'string'
      ? served.as(['own-file'], { peamId: who })
      : served.as([], { sirets: [...who] });
  const fields =
    name === 'answerApplication'
      ? 'application { id answer rejectionReason } refusal { code argument }'
      : KEPT;
  const type = `${name[0]?.toUpperCase()}${name.slice(1)}Input`;
  const { data, errors } = await asking<Record<string, Outcome>>(
    `mutation($input: ${type}!) { ${name}(input: $input) { ${fields} } }`,
    { input },
  );
  const outcome = data?.[name];
  if (outcome === undefined || errors.length > 0) throw new Error(JSON.stringify(errors));
  return outcome;
}

async function fileOf<Data>(fields: string, purpose = 'own-file', peamId = GWENN): Promise<Data> {
  const { data, errors } = await served.as([purpose], { peamId })<{ _entities: [Data] }>(
    `{ _entities(representations: [{ __typename: "Jobseeker", id: "j", offersPid: "${pidOf(peamId)}" }]) { ... on Jobseeker { ${fields} } } }`,
  );
  if (data === null || errors.length > 0) throw new Error(JSON.stringify(errors));
  return data._entities[0];
}
type Listed = { readonly applications: { readonly nodes: readonly { readonly title: string }[] } };
const titles = async (purpose?: string, args = '') =>
  (await fileOf<Listed>(`applications${args} { nodes { title } }`, purpose)).applications.nodes
    .map(({ title }) => title)
    .sort();

async function received(sirets: readonly string[]) {
  const { data } = await served.as([], { sirets: [...sirets] })<{
    _entities: [{ receivedApplications: { nodes: { id: string }[] } | null }];
  }>(
    `{ _entities(representations: [{ __typename: "Establishment", siret: "${BAKERY}" }]) { ... on Establishment {
      receivedApplications(first: 100) { nodes { id title message applicant { name email phone } offer { id } answer } } } } }`,
  );
  return data?._entities[0].receivedApplications?.nodes ?? null;
}
const rows = async (table: string): Promise<number> =>
  (await owner.sql.unsafe(`select from offers.${table}`)).length;

describe('applications in one place', () => {
  test('are kept whatever the site, take what they lack from the offer, and one offer once', async () => {
    const elsewhere = {
      title: 'Vendeuse',
      companyName: 'Chez Nolwenn',
      kind: 'NETWORK',
      jobBoard: 'Bouche à oreille',
      appliedOn: TODAY,
    };
    expect(await mutate('recordApplication', elsewhere)).toMatchObject({
      application: { state: 'APPLIED' },
    });
    const ofOffer = { offerId: 'OPEN1', kind: 'OFFER' };
    expect(await mutate('recordApplication', ofOffer)).toMatchObject({
      application: {
        title: 'Serveur / Serveuse (H/F)',
        companyName: 'FOURNIL INVENTE',
        state: 'TO_APPLY',
        nextActions: [{ code: 'APPLY' }],
      },
    });
    expect(await mutate('recordApplication', ofOffer)).toMatchObject({
      application: null,
      refusal: { code: 'ALREADY_APPLIED' },
    });
    expect(await titles()).toHaveLength(2);
    expect(await rows('application_events')).toBe(2);
  });

  test('stand where what happened puts them', async () => {
    const { application } = await mutate('recordApplication', { title: 'Vendeuse', kind: 'OTHER' });
    const applicationId = application?.id;
    const happens = (input: object) =>
      mutate('recordApplicationEvent', { applicationId, ...input });
    const applied = addDays(TODAY, -20);
    expect(await happens({ kind: 'APPLIED', happenedOn: applied })).toMatchObject({
      application: { state: 'APPLIED', appliedOn: applied, nextActions: [{ code: 'FOLLOW_UP' }] },
    });
    expect(await happens({ kind: 'FOLLOWED_UP' })).toMatchObject({
      application: { state: 'FOLLOWED_UP', nextActions: [] },
    });
    expect(await happens({ kind: 'INTERVIEW', happenedOn: addDays(TODAY, 2) })).toMatchObject({
      application: { state: 'INTERVIEW', answeredOn: TODAY, nextActions: [{ code: 'PREPARE' }] },
    });
    expect(await happens({ kind: 'ANSWERED', outcome: 'GOT_THE_JOB' })).toMatchObject({
      application: { outcome: 'GOT_THE_JOB', nextActions: [] },
    });
    expect(await happens({ kind: 'ARCHIVED' })).toMatchObject({
      application: { isArchived: true },
    });
    expect([await titles(), await titles('own-file', '(includeArchived: true)')]).toEqual([
      [],
      ['Vendeuse'],
    ]);
  });

  test('are read by a counsellor only when they are shared, and without the notes', async () => {
    await mutate('recordApplication', { title: 'Secrète', kind: 'OTHER', appliedOn: TODAY });
    const { application } = await mutate('recordApplication', {
      title: 'Montrée',
      kind: 'OTHER',
      isShared: true,
    });
    expect(await titles('counselling')).toEqual(['Montrée']);
    expect(await fileOf('applicationStatistics { made }', 'counselling')).toEqual({
      applicationStatistics: { made: 0 },
    });
    await mutate('shareApplication', { applicationId: application?.id, isShared: false });
    expect(await titles('counselling')).toEqual([]);
    expect(await titles()).toEqual(['Montrée', 'Secrète']);
  });

  test('are counted: how many were answered, and after how long', async () => {
    for (const days of [10, 20, 30, 40]) {
      const { application } = await mutate('recordApplication', {
        title: `Il y a ${days}`,
        kind: 'OTHER',
        appliedOn: addDays(TODAY, -days),
      });
      if (days > 15)
        await mutate('recordApplicationEvent', {
          applicationId: application?.id,
          kind: 'ANSWERED',
          happenedOn: addDays(TODAY, -10),
          outcome: 'NEGATIVE_ANSWER',
        });
    }
    await mutate('recordApplication', { title: 'À faire', kind: 'OTHER' });
    expect(
      await fileOf(
        'applicationStatistics { made answered answerRate medianDaysToAnswer interviews }',
      ),
    ).toEqual({
      applicationStatistics: {
        made: 4,
        answered: 3,
        answerRate: 0.75,
        medianDaysToAnswer: 20,
        interviews: 0,
      },
    });
    expect(await fileOf('applicationReminders { application { title } action { code } }')).toEqual({
      applicationReminders: [
        { application: { title: 'Il y a 10' }, action: { code: 'FOLLOW_UP' } },
        { application: { title: 'À faire' }, action: { code: 'APPLY' } },
      ],
    });
  });
});

describe('an application in one step', () => {
  test('reaches the establishment, by mail too where the offer gives an address, and is answered', async () => {
    const { application } = await mutate('applyToEstablishment', { ...SENT, offerId: 'OPEN1' });
    const applicationId = application?.id;
    expect(await received([BAKERY])).toMatchObject([
      {
        id: applicationId,
        message: SENT.message,
        applicant: APPLICANT,
        offer: { id: 'OPEN1' },
        answer: null,
      },
    ]);
    expect(await received([RIVAL])).toBeNull();
    expect(await owner.sql`select email, mailed_at from offers.deliveries`).toMatchObject([
      { email: 'fournil@embauche.invalid', mailed_at: null },
    ]);
    const answers = (answer: string, rest = {}, who = [BAKERY]) =>
      mutate('answerApplication', { applicationId, answer, ...rest }, who);
    expect(await answers('INTERVIEW', {}, [RIVAL])).toMatchObject({
      refusal: { code: 'APPLICATION_UNKNOWN' },
    });
    await answers('REQUEST_INFO', { message: 'Depuis quand ?' });
    const kept = () =>
      fileOf<{ applications: { nodes: object[] } }>(
        'applications { nodes { answeredOn outcome nextActions { code } events { comment } delivery { answer rejectionReason } } }',
      );
    expect((await kept()).applications.nodes).toMatchObject([
      {
        answeredOn: TODAY,
        nextActions: [{ code: 'ANSWER_EMPLOYER' }],
        events: [{ comment: 'Depuis quand ?' }, {}],
      },
    ]);
    await mutate('recordApplicationEvent', { applicationId, kind: 'EXCHANGED' });
    expect((await kept()).applications.nodes).toMatchObject([{ nextActions: [] }]);
    expect(await answers('REJECTION', { rejectionReason: 'EXPERIENCE' })).toMatchObject({
      application: { answer: 'REJECTION' },
      refusal: null,
    });
    expect((await kept()).applications.nodes).toMatchObject([
      {
        outcome: 'NEGATIVE_ANSWER',
        delivery: { answer: 'REJECTION', rejectionReason: 'EXPERIENCE' },
      },
    ]);
    expect(await answers('INTERVIEW')).toMatchObject({
      application: null,
      refusal: { code: 'ALREADY_ANSWERED' },
    });
  });

  test('waits when ten went out within the hour, is not refused, and is read when its time has come', async () => {
    const sirets = Array.from(
      { length: 23 },
      (_, index) => `900000003${String(index).padStart(5, '0')}`,
    );
    const sent = await Promise.all(
      sirets.map((siret) => mutate('applyToEstablishment', { ...SENT, siret })),
    );
    expect(sent.every(({ refusal }) => refusal === null)).toBe(true);
    const times = (
      await owner.sql<
        { at: string }[]
      >`select send_after::text as at from offers.deliveries order by send_after`
    ).map(({ at }) => new Date(at).getTime());
    const isWindowKept = times.every(
      (time, index) => index < 10 || time - (times[index - 10] ?? 0) >= 3_600_000,
    );
    expect([times.length, isWindowKept]).toEqual([23, true]);
    expect(times.filter((time) => time <= Date.now())).toHaveLength(10);
    const late = await owner.sql<
      { siret: string }[]
    >`update offers.deliveries set siret = ${BAKERY} where application_id = (select application_id from offers.deliveries order by send_after desc limit 1) returning siret`;
    expect([late.length > 0, await received([BAKERY])]).toEqual([true, []]);
    await owner.sql`update offers.deliveries set send_after = now() - interval '1 second' where siret = ${BAKERY}`;
    expect((await received([BAKERY]))?.length).toBeGreaterThan(0);
    expect(await mutate('applyToEstablishment', SENT, 'peam-loic')).toMatchObject({
      refusal: null,
    });
    expect((await received([BAKERY]))?.length).toBeGreaterThan(1);
  });

  test.each([
    ['OFFER_CLOSED', { offerId: 'SHUT1' }],
    ['OFFER_UNKNOWN', { offerId: 'NONE1' }],
    ['OFFER_OF_ANOTHER', { offerId: 'OPEN1', siret: RIVAL }],
    ['TEXT_EMPTY', { message: ' ' }],
    ['TEXT_TOO_LONG', { message: 'x'.repeat(4_001) }],
    ['CONTACT_MALFORMED', { applicant: { name: 'Gwenn', email: 'nowhere' } }],
    ['TEXT_EMPTY', { title: null }],
  ])('is refused with %s and writes nothing: %j', async (code, change) => {
    expect(await mutate('applyToEstablishment', { ...SENT, ...change })).toMatchObject({
      application: null,
      refusal: { code },
    });
    expect([
      await rows('applications'),
      await rows('deliveries'),
      await rows('application_events'),
    ]).toEqual([0, 0, 0]);
  });

  test('is made once, even when it is sent several times at once', async () => {
    const sent = await Promise.all([1, 2, 3].map(() => mutate('applyToEstablishment', SENT)));
    expect(sent.filter(({ refusal }) => refusal === null)).toHaveLength(1);
    expect(sent.filter(({ refusal }) => refusal?.code === 'ALREADY_APPLIED')).toHaveLength(2);
    expect([await rows('applications'), await rows('deliveries')]).toEqual([1, 1]);
  });
});

describe('the counsellor of a person learns since when there is no application', () => {
  const since = async (purpose = 'counselling') =>
    (await fileOf<{ noApplicationSince: string | null }>('noApplicationSince', purpose))
      .noApplicationSince;
  const LONG_AGO = addDays(TODAY, -31);
  const keep = (more: object) =>
    mutate('recordApplication', { title: 'Vendeuse', kind: 'OTHER', isShared: true, ...more });

  test('from the 31st day on, of what is shared and nothing else', async () => {
    expect(await since()).toBeNull();
    await keep({ appliedOn: LONG_AGO, isShared: false });
    expect(await since()).toBeNull();
    await keep({ appliedOn: addDays(TODAY, -40) });
    await keep({ appliedOn: LONG_AGO });
    expect(await since()).toBe(LONG_AGO);
    await keep({ appliedOn: TODAY, isShared: false });
    expect(await since()).toBe(LONG_AGO);
    await keep({ appliedOn: addDays(TODAY, -30) });
    expect(await since()).toBeNull();
  });

  test('from the day on which the first was kept when none was made', async () => {
    await keep({});
    expect(await since()).toBeNull();
    await owner.sql`update offers.applications set created_at = ${`${LONG_AGO}T10:00:00Z`}`;
    expect(await since()).toBe(LONG_AGO);
  });

  test('and not of a person who has found a job', async () => {
    const { application } = await keep({ appliedOn: LONG_AGO });
    await mutate('recordApplicationEvent', {
      applicationId: application?.id,
      kind: 'ANSWERED',
      happenedOn: LONG_AGO,
      outcome: 'FOUND_ANOTHER_JOB',
    });
    expect(await since()).toBeNull();
  });
});

describe('what is refused writes nothing', () => {
  test('an application that is to be made to a closed offer; one that was made is kept', async () => {
    const closed = { offerId: 'SHUT1', kind: 'OFFER' };
    expect(await mutate('recordApplication', closed)).toMatchObject({
      refusal: { code: 'OFFER_CLOSED', argument: 'input.offerId' },
    });
    expect(await rows('applications')).toBe(0);
    expect(await mutate('recordApplication', { ...closed, appliedOn: TODAY })).toMatchObject({
      refusal: null,
    });
  });

  test.each([
    ['OUT_OF_ORDER', { kind: 'FOLLOWED_UP' }],
    ['OUT_OF_ORDER', { kind: 'THANKED' }],
    ['OUT_OF_ORDER', { kind: 'NOTE', outcome: 'GOT_THE_JOB' }],
    ['OUT_OF_ORDER', { kind: 'APPLIED', happenedOn: addDays(TODAY, 1) }],
    ['TEXT_TOO_LONG', { kind: 'NOTE', comment: 'x'.repeat(2_001) }],
  ])('%s: %j of an application that was not made', async (code, event) => {
    const { application } = await mutate('recordApplication', { title: 'Vendeuse', kind: 'OTHER' });
    expect(
      await mutate('recordApplicationEvent', { applicationId: application?.id, ...event }),
    ).toMatchObject({ refusal: { code } });
    expect(await rows('application_events')).toBe(1);
  });

  test('what is another person’s is unknown', async () => {
    const { application } = await mutate('recordApplication', { title: 'Vendeuse', kind: 'OTHER' });
    const applicationId = application?.id;
    for (const [name, input] of [
      ['shareApplication', { applicationId, isShared: true }],
      ['recordApplicationEvent', { applicationId, kind: 'ARCHIVED' }],
    ] as const)
      expect(await mutate(name, input, 'peam-other')).toMatchObject({
        refusal: { code: 'APPLICATION_UNKNOWN' },
      });
    expect(
      await mutate('recordApplication', { title: 'X', kind: 'OTHER' }, [BAKERY]),
    ).toMatchObject({ refusal: { code: 'NO_OWN_FILE' } });
  });
});

describe('words about services', () => {
  test('are kept once for each person, and told as a mean of five or more', async () => {
    const say = (peamId: string, note: number) =>
      served.as(['own-file'], { peamId })<{
        giveServiceFeedback: { note: number | null; refusal: { code: string } | null };
      }>(
        'mutation($input: GiveServiceFeedbackInput!) { giveServiceFeedback(input: $input) { note refusal { code } } }',
        { input: { service: 'BOB', note, comment: 'Utile.' } },
      );
    const told = async () =>
      (await served.as([])('{ serviceFeedback(service: BOB) { count meanNote } }')).data?.[
        'serviceFeedback'
      ];
    for (const [index, note] of [1, 3, 4, 5].entries()) await say(`peam-${index}`, note);
    await say('peam-0', 4);
    expect(await told()).toEqual({ count: 4, meanNote: null });
    await say('peam-4', 5);
    expect(await told()).toEqual({ count: 5, meanNote: 4.2 });
    expect((await say('peam-5', 6)).data?.giveServiceFeedback).toEqual({
      note: null,
      refusal: { code: 'OUT_OF_RANGE' },
    });
  });
});
