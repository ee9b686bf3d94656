import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { dayInParis } from '#kernel/calendar/days.ts';
import { createStoreWorld, MODERATOR, type StoreWorld, somebody } from '../store.fixture.ts';
import { trendOn } from './weights.ts';

let world: StoreWorld;
const state = () =>
  world.owner
    .sql`select i.*, (select count(*)::int from services.idea_votes v where v.idea_id = i.id) as stored
    from services.ideas i order by id`;

beforeAll(async () => {
  world = await createStoreWorld();
  await world.owner.sql`create table ideas_before as select * from services.ideas`;
  await world.owner.sql`create table votes_before as select * from services.idea_votes`;
});
beforeEach(async () => {
  await world.owner.sql`truncate services.ideas, services.idea_votes`;
  await world.owner.sql`insert into services.ideas select * from ideas_before`;
  await world.owner.sql`insert into services.idea_votes select * from votes_before`;
});
afterAll(() => world.close());

const vote = (subject: string | null, ideaId: string) =>
  world.mutate(
    subject === null ? null : somebody(subject),
    'voteForIdea',
    { ideaId },
    'idea { id votes trend }',
  );
const move = (input: object, as = MODERATOR) =>
  world.mutate(as, 'moveIdea', input, 'idea { id state builtAs { id } }');
const merge = (ideaId: string, intoId: string) =>
  world.mutate(MODERATOR, 'mergeIdeas', { ideaId, intoId }, 'idea { id votes }');
const IDEA = {
  title: 'Une carte des ateliers',
  problem: 'On ne sait pas où ils sont.',
  proposal: 'Une carte.',
  category: 'PREPARE',
};

describe('a vote', () => {
  test('counts, once for each person: the second is refused and changes nothing', async () => {
    expect((await vote('gwenn', 'idee-2'))['idea']).toMatchObject({ id: 'idee-2', votes: 3 });
    const before = await state();
    expect((await vote('gwenn', 'idee-2')).refusal).toMatchObject({
      code: 'ALREADY_VOTED',
      argument: 'ideaId',
    });
    expect(await state()).toEqual(before);
  });

  test('sent ten times at once counts once', async () => {
    const outcomes = await Promise.all(Array.from({ length: 10 }, () => vote('loic', 'idee-2')));
    expect(outcomes.filter(({ refusal }) => refusal === null)).toHaveLength(1);
    expect((await state())[1]).toMatchObject({ votes: 3, stored: 3 });
  });

  test('keeps nobody: the subject of the token stands nowhere', async () => {
    await vote('gwenn.name@example.invalid', 'idee-2');
    const rows = await world.owner.sql`select * from services.idea_votes`;
    expect(JSON.stringify(rows)).not.toMatch(/gwenn|votant/u);
  });

  test.each([
    ['of nobody', null, 'idee-2', 'NOT_SIGNED_IN'],
    ["of a developer's client", `PAR_x_${'0'.repeat(64)}`, 'idee-2', 'NOT_SIGNED_IN'],
    ['for an idea that was delivered', 'gwenn', 'idee-1', 'IDEA_NOT_OPEN'],
    ['for an idea that nobody filed', 'gwenn', 'idee-none', 'IDEA_UNKNOWN'],
    ["of the public for the staff's idea", 'gwenn', 'idee-4', 'IDEA_UNKNOWN'],
  ])('%s is refused, and nothing is written', async (_what, subject, ideaId, code) => {
    const before = await state();
    expect((await vote(subject, ideaId)).refusal).toMatchObject({ code });
    expect(await state()).toEqual(before);
  });

  test('weighs half as much in the trend thirty days later', async () => {
    const { idea } = (await vote('gwenn', 'idee-3')) as unknown as { idea: { trend: number } };
    const [row] = await world.owner.sql<{ trend_weight: number }[]>`
      select trend_weight from services.ideas where id = 'idee-3'`;
    expect(idea.trend).toBe(trendOn(dayInParis(), row?.trend_weight ?? 0));
    expect(idea.trend).toBeGreaterThan(1);
    expect(trendOn('2020-01-01', 8)).toBe(8);
    expect(trendOn('2020-01-31', 8)).toBe(4);
  });
});

describe('the order by trend', () => {
  test('puts an idea of today before one with more votes of long ago', async () => {
    await world.owner.sql`update services.ideas set state = 'OPEN' where id = 'idee-1'`;
    await vote('gwenn', 'idee-3');
    const listed = async (orderBy: string) => {
      const { data } = await world.served.asCaller({})<{ ideas: { nodes: { id: string }[] } }>(
        `{ ideas(orderBy: ${orderBy}) { nodes { id } } }`,
      );
      return data?.ideas.nodes.map(({ id }) => id);
    };
    expect(await listed('TREND')).toEqual(['idee-3', 'idee-2', 'idee-1']);
    expect((await listed('NEWEST'))?.[0]).toBe('idee-3');
  });
});

describe('a merger', () => {
  test('counts whoever voted for both once, follows earlier mergers, and later votes go to the one that stays', async () => {
    expect(await merge('idee-3', 'idee-2')).toMatchObject({ idea: { id: 'idee-2', votes: 2 } });
    expect(await vote('gwenn', 'idee-3')).toMatchObject({ idea: { id: 'idee-2', votes: 3 } });
    const { data } = await world.served.asCaller({})<{ idea: { id: string } }>(
      '{ idea(id: "idee-3") { id } }',
    );
    expect(data?.idea.id).toBe('idee-2');
    expect(await merge('idee-3', 'idee-2')).toMatchObject({ idea: { id: 'idee-2', votes: 3 } });
  });

  test.each([
    ['with itself', 'idee-2', 'idee-2', 'IDEAS_NOT_MERGEABLE'],
    ['with one of the other box', 'idee-2', 'idee-4', 'IDEAS_NOT_MERGEABLE'],
    ['with none', 'idee-2', 'idee-none', 'IDEA_UNKNOWN'],
  ])('%s is refused, and nothing is written', async (_what, ideaId, intoId, code) => {
    const before = await state();
    expect((await merge(ideaId, intoId)).refusal).toMatchObject({ code });
    expect(await state()).toEqual(before);
  });
});

describe('an idea', () => {
  test('waits for a moderator, is shown when opened, and goes from state to state until it is built', async () => {
    const filed = (
      await world.mutate(somebody('gwenn'), 'fileIdea', IDEA, 'idea { id state box }')
    )['idea'] as { id: string };
    expect(filed).toMatchObject({ state: 'FILED', box: 'PUBLIC' });
    expect((await vote('loic', filed.id)).refusal).toMatchObject({ code: 'IDEA_UNKNOWN' });
    for (const to of ['OPEN', 'SELECTED', 'PROTOTYPE'])
      expect((await move({ ideaId: filed.id, state: to })).refusal).toBeNull();
    expect((await move({ ideaId: filed.id, state: 'DELIVERED' })).refusal).toMatchObject({
      code: 'BUILT_AS_MISSING',
    });
    const built = await move({ ideaId: filed.id, state: 'DELIVERED', builtAs: 'bob-emploi' });
    expect(built['idea']).toMatchObject({ state: 'DELIVERED', builtAs: { id: 'bob-emploi' } });
    const { data } = await world.served.asCaller({})(
      '{ storeService(id: "bob-emploi") { builtFrom { title } } }',
    );
    expect(data).toEqual({ storeService: { builtFrom: [{ title: IDEA.title }] } });
  });

  test.each([
    ['over states', { state: 'DELIVERED', builtAs: 'bob-emploi' }, 'STATE_NOT_REACHABLE'],
    ['to its end without a reason', { state: 'CLOSED' }, 'REASON_MISSING'],
  ])('moved %s is left as it is', async (_what, input, code) => {
    expect((await move({ ideaId: 'idee-2', ...input })).refusal).toMatchObject({ code });
    expect((await state())[1]).toMatchObject({ state: 'OPEN' });
  });

  test('is moved by moderators alone', async () => {
    const moved = await move({ ideaId: 'idee-2', state: 'SELECTED' }, somebody('x', 'counsellor'));
    expect(moved.refusal).toMatchObject({ code: 'ROLE_NOT_ALLOWED' });
  });

  test("of the staff's box is for the staff, to file and to see", async () => {
    const filed = (as: ReturnType<typeof somebody>) =>
      world.mutate(as, 'fileIdea', { ...IDEA, box: 'STAFF' }, 'idea { box }');
    expect((await filed(somebody('gwenn'))).refusal).toMatchObject({ code: 'ROLE_NOT_ALLOWED' });
    expect((await filed(somebody('c', 'counsellor'))).refusal).toBeNull();
    const seen = async (caller: object) => {
      const { data } = await world.served.asCaller(caller)<{ ideas: { nodes: object[] } }>(
        '{ ideas(filter: { box: STAFF }) { nodes { id } } }',
      );
      return data?.ideas.nodes;
    };
    expect(await seen(somebody('gwenn'))).toEqual([]);
    expect(await seen(somebody('c', 'counsellor'))).toEqual([{ id: 'idee-4' }]);
  });
});
