import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createReviewWorld, PSEUDONYMS, type ReviewWorld } from '../reviews/reviews.fixture.ts';

const PERSON = {
  __typename: 'Jobseeker',
  id: '00000000-0000-4000-8000-000000000001',
  trainingPid: null as string | null,
  mobilityKm: 20,
  soughtOccupations: [{ code: 'F1604' }, { code: 'F1703' }],
  commune: { code: '44109', latitude: 47.2383, longitude: -1.5603 },
};

interface Recommended {
  readonly occupation: { readonly code: string };
  readonly missingSkills: readonly string[];
  readonly sessions: readonly {
    readonly session: { readonly training: { readonly title: string } };
    readonly skills: readonly string[];
    readonly distanceKm: number;
    readonly reasons: readonly { readonly code: string; readonly french: string }[];
  }[];
}

let world: ReviewWorld;
beforeAll(async () => {
  world = await createReviewWorld();
  await world.owner.sql`
    insert into training.occupation_skills values
      ('F1604', 'EST-S001', 'Poser des plaques'), ('F1604', 'EST-S002', 'Isoler'), ('F1604', 'EST-S003', 'Lire un plan'),
      ('F1703', 'EST-S003', 'Lire un plan'), ('J1501', 'EST-S002', 'Isoler'), ('K1304', 'EST-S009', 'Aider')`;
  await world.owner.sql`
    update training.sessions set starts_on = current_date + 30, ends_on = current_date + 60, enrolment = 'OPEN' where latitude is not null`;
});
afterAll(() => world.close());

async function recommend(persons: readonly object[], args = '') {
  const answer = await world.served.as(['own-file'])<{
    _entities: { recommendedSessions: Recommended | null }[];
  }>(
    `query($r: [_Any!]!) { _entities(representations: $r) { ... on Jobseeker { recommendedSessions${args} {
      occupation { code } missingSkills sessions { session { training { title } } skills distanceKm reasons { code french english } } } } } }`,
    { r: persons.map((person) => ({ ...PERSON, ...person })) },
  );
  const found = (answer.data?._entities ?? []).map((one) => one.recommendedSessions);
  return { found, statements: answer.statements, errors: answer.errors };
}

describe('recommended sessions', () => {
  test('teach what the occupation asks for and the other sought occupation does not show, within the mobility, with reasons', async () => {
    const { found } = await recommend([{}]);
    const [one] = found;
    expect(one?.occupation.code).toBe('F1604');
    expect(one?.missingSkills).toEqual(['Isoler', 'Poser des plaques']);
    const [first] = one?.sessions ?? [];
    expect(first?.skills).toEqual(['Isoler', 'Poser des plaques']);
    expect(first?.distanceKm).toBeLessThanOrEqual(20);
    expect(first?.reasons.map(({ code }) => code)).toEqual([
      'CLOSES_GAP',
      'IS_NEAR',
      'CAN_BE_ENTERED',
    ]);
    expect(first?.reasons[0]?.french).toBe(
      'Prépare à 2 des 2 compétences demandées qui manquent : Isoler, Poser des plaques.',
    );
  });

  test('none where nothing is missing: a training for it was completed', async () => {
    const { found } = await recommend([{ trainingPid: PSEUDONYMS('training')('99000000001') }]);
    expect(found).toMatchObject([{ missingSkills: [], sessions: [] }]);
  });

  test('a training that was left before its end shows nothing', async () => {
    const { found } = await recommend([{ trainingPid: PSEUDONYMS('training')('99000000002') }]);
    expect(found[0]?.missingSkills).toEqual(['Isoler', 'Poser des plaques']);
  });

  test('none far from home, and none where the home is not known; what is missing is told all the same', async () => {
    const { found } = await recommend([
      { id: 'far', commune: { code: '69123', latitude: 45.76, longitude: 4.84 } },
      { id: 'unknown', commune: null },
    ]);
    for (const one of found) {
      expect(one?.sessions).toEqual([]);
      expect(one?.missingSkills).toHaveLength(2);
    }
  });

  test('null for somebody who seeks nothing; for an occupation of one’s choice when it is named', async () => {
    const nothing = { soughtOccupations: [] };
    expect((await recommend([nothing])).found).toEqual([null]);
    expect(
      (await recommend([nothing], '(occupationCode: "F1604")')).found[0]?.missingSkills,
    ).toHaveLength(3);
  });

  test.each([
    ['(occupationCode: "plâtrier")', 'CODE_MALFORMED'],
    ['(first: 21)', 'ARGUMENT_OUT_OF_RANGE'],
  ])('%s is refused: %s', async (args, code) => {
    const { errors } = await recommend([{}], args);
    expect(errors[0]?.extensions['code']).toBe(code);
  });

  test('thirty persons take as many statements as one', async () => {
    const one = await recommend([{}]);
    const many = await recommend(Array.from({ length: 30 }, (_, index) => ({ id: `p${index}` })));
    expect(many.found).toHaveLength(30);
    expect(many.statements).toBe(one.statements);
  });
});
