import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createStoreWorld, MODERATOR, type StoreWorld, somebody } from '../store.fixture.ts';

let world: StoreWorld;
beforeAll(async () => {
  world = await createStoreWorld();
});
afterAll(() => world.close());

const rate = (subject: string | null, input: object) =>
  world.mutate(
    subject === null ? null : somebody(subject),
    'rateStoreService',
    { serviceId: 'bob-emploi', stars: 4, ...input },
    'rating { id stars comment commentStatus }',
  );
const ask = async (document: string, caller: object = {}) =>
  (await world.served.asCaller(caller)(document)).data;

describe('the catalogue', () => {
  test('takes each line once, and says which ones it does not take, and why', async () => {
    const [file] = await world.owner.sql`
      select received, loaded, duplicate, rejected from services.ingest_files where source = 'services'`;
    expect(file).toEqual({ received: '6', loaded: '4', duplicate: '0', rejected: '2' });
    const rejects = await world.owner.sql`
      select r.line, r."column", r.code from services.ingest_rejects r
      join services.ingest_files f on f.id = r.file_id where f.source = 'services' order by line`;
    expect(rejects).toEqual([
      { line: '6', column: 'gratuit', code: 'NOT_FREE' },
      { line: '7', column: 'id', code: 'CODE_MALFORMED' },
    ]);
  });

  test('is searched by what a service is for, for whom, and which API it uses', async () => {
    expect(
      await ask(
        '{ storeServices(filter: { audience: JOBSEEKERS, api: "Trainings" }) { nodes { id apis } } }',
      ),
    ).toEqual({ storeServices: { nodes: [{ id: 'la-bonne-formation', apis: ['Trainings'] }] } });
  });
});

describe('a rating', () => {
  test('is one for each person: a later one replaces it', async () => {
    expect((await rate('gwenn', { stars: 2 })).refusal).toBeNull();
    expect((await rate('gwenn', { stars: 5 })).refusal).toBeNull();
    expect((await rate('loic', { stars: 4 })).refusal).toBeNull();
    expect(await ask('{ storeService(id: "bob-emploi") { rating { count mean } } }')).toEqual({
      storeService: { rating: { count: 2, mean: 4.5 } },
    });
  });

  test('shows its comment once a moderator has read it, and hides another one written later', async () => {
    const { rating } = (await rate('anne', { comment: 'Utile.' })) as unknown as {
      rating: { id: string };
    };
    expect(rating).toMatchObject({ comment: null, commentStatus: 'NONE' });
    const moderate = (as = MODERATOR) =>
      world.mutate(
        as,
        'moderateStoreRating',
        { ratingId: rating.id, isPublished: true },
        'rating { comment }',
      );
    expect((await moderate(somebody('x', 'counsellor'))).refusal).toMatchObject({
      code: 'ROLE_NOT_ALLOWED',
    });
    expect(await moderate()).toMatchObject({ rating: { comment: 'Utile.' } });
    expect(await rate('anne', { comment: 'Utile.' })).toMatchObject({
      rating: { id: rating.id, comment: 'Utile.' },
    });
    expect(await rate('anne', { comment: 'Autre chose.' })).toMatchObject({
      rating: { comment: null, commentStatus: 'NONE' },
    });
  });

  test.each([
    ['of nobody', null, {}, 'NOT_SIGNED_IN'],
    ['with six stars', 'eve', { stars: 6 }, 'STARS_OUT_OF_RANGE'],
    ['of a service that is not there', 'eve', { serviceId: 'none' }, 'SERVICE_UNKNOWN'],
    ['with too many words', 'eve', { comment: 'x'.repeat(201) }, 'TEXT_TOO_LONG'],
  ])('%s is refused, and nothing is written', async (_what, subject, input, code) => {
    const stored = () => world.owner.sql`select count(*)::int from services.ratings`;
    const before = await stored();
    expect((await rate(subject, input)).refusal).toMatchObject({ code });
    expect(await stored()).toEqual(before);
  });
});

describe('a service that a client submits', () => {
  const SERVICE = {
    id: 'carte-des-ateliers',
    name: 'La carte des ateliers',
    category: 'PREPARE',
    kind: 'SITE',
    audiences: ['JOBSEEKERS'],
    apis: ['Workshops'],
    url: 'https://ateliers.invalid/',
    description: 'Où se tiennent les ateliers.',
  };
  const submit = (subject: string, changes: object = {}) =>
    world.mutate(
      somebody(subject, 'developer', 'builders'),
      'submitStoreService',
      { ...SERVICE, ...changes },
      'service { id name status publisher provenance { source publisher } }',
    );

  test('waits, may be changed by that client alone, and is shown once a moderator published it', async () => {
    expect(await submit('app-1')).toMatchObject({
      service: { status: 'SUBMITTED', publisher: 'builders' },
    });
    expect((await submit('app-2')).refusal).toMatchObject({ code: 'SERVICE_TAKEN' });
    expect(await submit('app-1', { name: 'Carte' })).toMatchObject({ service: { name: 'Carte' } });
    expect(await ask('{ storeModerationQueue { nodes { kind id } } }', MODERATOR)).toMatchObject({
      storeModerationQueue: {
        nodes: expect.arrayContaining([{ kind: 'SERVICE', id: SERVICE.id }]),
      },
    });
    const moderate = (status: string) =>
      world.mutate(
        MODERATOR,
        'moderateStoreService',
        { serviceId: SERVICE.id, status },
        'service { status }',
      );
    expect((await moderate('REJECTED')).refusal).toMatchObject({ code: 'REASON_MISSING' });
    expect(await moderate('PUBLISHED')).toMatchObject({ service: { status: 'PUBLISHED' } });
    expect((await submit('app-1')).refusal).toMatchObject({ code: 'SERVICE_TAKEN' });
    expect(await ask(`{ storeService(id: "${SERVICE.id}") { name } }`)).toEqual({
      storeService: { name: 'Carte' },
    });
  });

  test.each([
    ['a name in capitals', { id: 'Ma Carte' }, 'IDENTIFIER_MALFORMED'],
    ['an address without encryption', { url: 'http://ateliers.invalid/' }, 'URL_MALFORMED'],
    ['no words', { description: ' ' }, 'TEXT_EMPTY'],
  ])('is refused with %s', async (_what, changes, code) => {
    expect((await submit('app-3', { id: 'une-autre', ...changes })).refusal).toMatchObject({
      code,
    });
  });

  test('may not take the name of one that a file brought', async () => {
    expect((await submit('app-1', { id: 'bob-emploi' })).refusal).toMatchObject({
      code: 'SERVICE_TAKEN',
    });
  });
});
