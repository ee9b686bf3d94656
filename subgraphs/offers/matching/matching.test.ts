import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { pseudonymsFrom } from '#kernel/pseudonym.ts';
import { TEST_PSEUDONYM_KEY } from '#test/support/database.ts';
import { offers } from '../index.ts';
import { sampleOffer, writePages } from '../sample-offers.ts';
import {
  ANGERS,
  BAKERY,
  createMatchingWorld,
  type MatchingWorld,
  MORNINGS,
  NANTES,
  NEED,
  PROFILE,
  RIVAL,
} from './matching.fixture.ts';
import { newsOfMatches } from './news.ts';

let world: MatchingWorld;
beforeAll(async () => {
  world = await createMatchingWorld();
});
beforeEach(() => world.empty());
afterAll(() => world.close());

const GWENN = 'peam-gwenn';
const pidOf = pseudonymsFrom(TEST_PSEUDONYM_KEY)('offers');

interface Seen {
  readonly id: string;
  readonly score: number;
  readonly [field: string]: unknown;
}
async function matchesOf(peamId: string): Promise<readonly Seen[]> {
  const data = await world.ask(
    peamId,
    `{ _entities(representations: [{ __typename: "Jobseeker", id: "j", offersPid: "${pidOf(peamId)}" }]) { ... on Jobseeker {
      offerMatches { nodes { id score distanceKm need { title } offer { id } ownAnswer employerAnswer reasons { code points ofPoints french english } } } } } }`,
  );
  const [person] = data['_entities'] as { offerMatches: { nodes: Seen[] } }[];
  return person?.offerMatches.nodes ?? [];
}
async function candidatesOf(sirets: readonly string[], siret = BAKERY) {
  const data = await world.ask(
    sirets,
    `{ _entities(representations: [{ __typename: "Establishment", siret: "${siret}" }]) { ... on Establishment {
      recruitmentNeeds { nodes { id title candidates { nodes { id score sharedQualities candidateAnswer ownAnswer contact { name email phone } } } } } } } }`,
  );
  const [establishment] = data['_entities'] as {
    recruitmentNeeds: { nodes: { id: string; candidates: { nodes: Seen[] } | null }[] } | null;
  }[];
  return establishment?.recruitmentNeeds ?? null;
}
const onlyMatch = async (): Promise<string> => (await matchesOf(GWENN))[0]?.id ?? '';
const rows = async (table: string): Promise<number> =>
  (await world.owner.sql.unsafe(`select from offers.${table}`)).length;

describe('a match', () => {
  test('is found whether the person or the recruitment comes last, once', async () => {
    expect(await world.as(GWENN)('saveSoftSkillProfile', PROFILE)).toMatchObject({ newMatches: 0 });
    expect(await world.as([BAKERY])('postRecruitmentNeed', NEED)).toMatchObject({ newMatches: 1 });
    expect(await world.as('peam-loic')('saveSoftSkillProfile', PROFILE)).toMatchObject({
      newMatches: 1,
    });
    expect(await world.as(GWENN)('saveSoftSkillProfile', PROFILE)).toMatchObject({ newMatches: 0 });
    expect(await rows('matches')).toBe(2);
    expect(await rows('match_events')).toBe(4);
  });

  test('of a person and a recruitment that come at the same time is missed by none of both', async () => {
    const people = Array.from({ length: 8 }, (_, index) => `peam-${index}`);
    await Promise.all([
      ...people.map((peamId) => world.as(peamId)('saveSoftSkillProfile', PROFILE)),
      ...people.map(() => world.as([BAKERY])('postRecruitmentNeed', NEED)),
    ]);
    expect(await rows('matches')).toBe(64);
  });

  test.each([
    ['another occupation', { occupationCode: 'M1805' }],
    ['another part of the week', { slots: [{ day: 'SUNDAY', part: 'NIGHT' }] }],
    ['no quality in common', { qualities: ['DECISION', 'INITIATIVE'] }],
    ['a place too far away', { center: ANGERS }],
    ['a first day long before the person is available', { startsOn: '2026-10-01' }],
  ])('is not made with %s', async (_why, change) => {
    await world.as(GWENN)('saveSoftSkillProfile', PROFILE);
    expect(await world.as([BAKERY])('postRecruitmentNeed', { ...NEED, ...change })).toMatchObject({
      newMatches: 0,
      refusal: null,
    });
  });

  test('is explained by parts that add up to its score, in French and English', async () => {
    await world.as([BAKERY])('postRecruitmentNeed', { ...NEED, qualities: ['RIGOUR', 'DECISION'] });
    await world.as(GWENN)('saveSoftSkillProfile', PROFILE);
    const [match] = await matchesOf(GWENN);
    const reasons = match?.['reasons'] as { code: string; points: number; french: string }[];
    expect(reasons.map(({ code, points }) => [code, points])).toEqual([
      ['QUALITIES', 30],
      ['DISTANCE', 12.7],
      ['AVAILABILITY', 20],
    ]);
    expect(match?.score).toBe(63);
    expect(reasons[0]).toMatchObject({
      french: '1 des 2 qualités attendues : rigueur',
      english: '1 of the 2 qualities asked for: rigour',
    });
    expect(match?.['distanceKm']).toBeCloseTo(7.29, 1);
  });

  test('with an offer that names qualities needs one in common, and counts it', async () => {
    await world.as(GWENN)('saveSoftSkillProfile', PROFILE);
    const named = (id: string, ...labels: string[]) =>
      sampleOffer(id, {
        romeCode: 'D1102',
        intitule: `Boulanger ${id}`,
        qualitesProfessionnelles: labels.map((libelle) => ({ libelle, description: 'Utile.' })),
      });
    const file = await writePages('qualities.json', [
      [
        named('BOTH1', 'Rigueur', 'Gestion du stress', 'Inventée'),
        named('NONE1', 'FORCE DE PROPOSITION'),
      ],
    ]);
    await world.database.load(offers, 'france-travail', file);
    expect(await matchesOf(GWENN)).toMatchObject([
      {
        offer: { id: 'BOTH1' },
        reasons: [
          { code: 'QUALITIES', points: 37.5, ofPoints: 75 },
          { code: 'DISTANCE', ofPoints: 25 },
        ],
      },
    ]);
    await world.owner.sql`delete from offers.offers`;
  });

  test('with an offer counts what the offer tells, and closed or far offers are left out', async () => {
    await world.as(GWENN)('saveSoftSkillProfile', PROFILE);
    const near = (id: string, lieuTravail: object) =>
      sampleOffer(id, { romeCode: 'D1102', intitule: `Boulanger ${id}`, lieuTravail });
    const at = ({ latitude, longitude }: typeof NANTES, libelle: string) => ({
      libelle,
      latitude,
      longitude,
    });
    await world.database.load(
      offers,
      'france-travail',
      await writePages('matched.json', [
        [near('NEAR1', at(NANTES, '44 - NANTES')), near('FAR1', at(ANGERS, '49 - ANGERS'))],
      ]),
    );
    const found = await matchesOf(GWENN);
    expect(found).toMatchObject([
      {
        score: 100,
        offer: { id: 'NEAR1' },
        need: null,
        reasons: [{ code: 'DISTANCE', ofPoints: 100 }],
      },
    ]);
    expect(
      await world.as(GWENN)('answerOfferMatch', { matchId: found[0]?.id, isAccepted: true }),
    ).toMatchObject({
      refusal: null,
    });
    await world.owner.sql`delete from offers.offers`;
  });
});

describe('who is told what', () => {
  beforeEach(async () => {
    await world.as(GWENN)('saveSoftSkillProfile', PROFILE);
    await world.as([BAKERY])('postRecruitmentNeed', NEED);
  });

  test('an employer reads qualities and score, and how to reach the person after both said yes', async () => {
    const matchId = await onlyMatch();
    const before = await candidatesOf([BAKERY]);
    expect(before?.nodes[0]?.candidates?.nodes).toMatchObject([
      { sharedQualities: ['RIGOUR', 'TEAMWORK'], contact: null },
    ]);
    expect(JSON.stringify(before)).not.toContain('Gwenn');
    const wanted = await world.as([BAKERY])('answerCandidateMatch', { matchId, isAccepted: true });
    expect(wanted).toMatchObject({ match: { ownAnswer: 'ACCEPTED', contact: null } });
    await world.as(GWENN)('answerOfferMatch', { matchId, isAccepted: true });
    const after = await candidatesOf([BAKERY]);
    expect(after?.nodes[0]?.candidates?.nodes[0]?.['contact']).toEqual(PROFILE.contact);
    await world.as(GWENN)('withdrawSoftSkillProfile');
    const withdrawn = await candidatesOf([BAKERY]);
    expect(withdrawn?.nodes[0]?.candidates?.nodes[0]?.['contact']).toBeNull();
  });

  test('whom a match concerns stands in the news of everything after an event, once', async () => {
    const { sql } = world.owner;
    const { upTo, topics } = await newsOfMatches(sql, null);
    expect(topics).toEqual([]);
    await world.as(GWENN)('saveSoftSkillProfile', PROFILE);
    await world.as([BAKERY])('postRecruitmentNeed', NEED);
    await world.as([BAKERY])('postRecruitmentNeed', { ...NEED, title: 'Boulanger du soir' });
    const news = await newsOfMatches(sql, upTo);
    expect(news.topics).toHaveLength(2);
    expect(news.topics).toContain(BAKERY);
    expect(await newsOfMatches(sql, news.upTo)).toEqual({ upTo: news.upTo, topics: [] });
  });

  test('nothing is told without the consent to tell it', async () => {
    const { contact: _contact, ...silent } = PROFILE;
    await world.as(GWENN)('saveSoftSkillProfile', silent);
    const matchId = await onlyMatch();
    await world.as(GWENN)('answerOfferMatch', { matchId, isAccepted: true });
    expect(
      await world.as([BAKERY])('answerCandidateMatch', { matchId, isAccepted: true }),
    ).toMatchObject({ match: { contact: null }, refusal: null });
  });

  test('another employer reads neither recruitments nor candidates, and answers nothing', async () => {
    expect(await candidatesOf([RIVAL])).toBeNull();
    expect(
      await world.as([RIVAL])('answerCandidateMatch', {
        matchId: await onlyMatch(),
        isAccepted: true,
      }),
    ).toMatchObject({ match: null, refusal: { code: 'MATCH_UNKNOWN' } });
    expect(
      await world.as('peam-other')('answerOfferMatch', {
        matchId: await onlyMatch(),
        isAccepted: true,
      }),
    ).toMatchObject({ refusal: { code: 'MATCH_UNKNOWN' } });
  });
});

describe('what is refused writes nothing', () => {
  test('a match answered twice, by either side, even at the same time', async () => {
    await world.as(GWENN)('saveSoftSkillProfile', PROFILE);
    await world.as([BAKERY])('postRecruitmentNeed', NEED);
    const matchId = await onlyMatch();
    const answers = await Promise.all(
      [true, false, true].map((isAccepted) =>
        world.as(GWENN)('answerOfferMatch', { matchId, isAccepted }),
      ),
    );
    expect(answers.filter(({ refusal }) => refusal === null)).toHaveLength(1);
    expect(answers.filter(({ refusal }) => refusal?.code === 'MATCH_ANSWERED')).toHaveLength(2);
    await world.as([BAKERY])('answerCandidateMatch', { matchId, isAccepted: false });
    expect(
      await world.as([BAKERY])('answerCandidateMatch', { matchId, isAccepted: true }),
    ).toMatchObject({ match: null, refusal: { code: 'MATCH_ANSWERED' } });
    expect(await rows('match_events')).toBe(4);
  });

  test('an answer to what is closed, or to who withdrew', async () => {
    await world.as(GWENN)('saveSoftSkillProfile', PROFILE);
    const { need } = await world.as([BAKERY])('postRecruitmentNeed', NEED);
    const matchId = await onlyMatch();
    const { id: needId } = need as { id: string };
    expect(await world.as([RIVAL])('closeRecruitmentNeed', { needId })).toMatchObject({
      refusal: { code: 'NEED_UNKNOWN' },
    });
    for (let times = 0; times < 2; times += 1)
      expect(await world.as([BAKERY])('closeRecruitmentNeed', { needId })).toMatchObject({
        need: { isOpen: false },
      });
    expect(await world.as(GWENN)('answerOfferMatch', { matchId, isAccepted: true })).toMatchObject({
      refusal: { code: 'NEED_CLOSED' },
    });
    await world.owner.sql`update offers.needs set closed_at = null`;
    await world.as(GWENN)('withdrawSoftSkillProfile');
    expect(
      await world.as([BAKERY])('answerCandidateMatch', { matchId, isAccepted: true }),
    ).toMatchObject({ refusal: { code: 'PROFILE_WITHDRAWN' } });
  });

  test.each([
    ['LIST_MALFORMED', { qualities: ['RIGOUR', 'RIGOUR', 'TEAMWORK', 'AUTONOMY'] }],
    ['LIST_MALFORMED', { qualities: ['RIGOUR'] }],
    ['LIST_MALFORMED', { occupationCodes: [] }],
    ['LIST_MALFORMED', { slots: [] }],
    ['OUT_OF_RANGE', { mobilityKm: 201 }],
    ['OUT_OF_RANGE', { center: { latitude: 91, longitude: 0 } }],
    ['CONTACT_MALFORMED', { contact: { name: 'Gwenn', email: 'gwenn' } }],
    ['TEXT_EMPTY', { contact: { name: ' ' } }],
  ])('%s: a profile with %j', async (code, change) => {
    expect(await world.as(GWENN)('saveSoftSkillProfile', { ...PROFILE, ...change })).toMatchObject({
      profile: null,
      refusal: { code },
    });
    expect(await rows('profiles')).toBe(0);
  });

  test.each([
    ['NOT_YOUR_ESTABLISHMENT', { siret: RIVAL }],
    ['LIST_MALFORMED', { qualities: [] }],
    ['OUT_OF_RANGE', { weeklyHours: 90 }],
    ['OUT_OF_RANGE', { positions: 0 }],
    ['TEXT_TOO_LONG', { title: 'x'.repeat(121) }],
  ])('%s: a recruitment with %j', async (code, change) => {
    expect(await world.as([BAKERY])('postRecruitmentNeed', { ...NEED, ...change })).toMatchObject({
      need: null,
      refusal: { code },
    });
    expect(await rows('needs')).toBe(0);
  });

  test('a profile of somebody without an own file', async () => {
    expect(await world.as([BAKERY])('saveSoftSkillProfile', PROFILE)).toMatchObject({
      refusal: { code: 'NO_OWN_FILE' },
    });
  });

  test('the week is read back as it was sent', async () => {
    const { profile } = await world.as(GWENN)('saveSoftSkillProfile', PROFILE);
    expect((profile as { slots: object[] }).slots).toEqual(MORNINGS);
  });
});
