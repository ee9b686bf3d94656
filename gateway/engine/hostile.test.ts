import { describe, expect, test } from 'vitest';
import { type Asked, federate } from '#test/support/federation/federation.ts';
import { world } from '#test/support/federation/world.ts';
import type { SubgraphAnswer } from './run.ts';

/** The world with a `logistics` that answers entities as `lie` says. */
const withLies = (lie: (entities: unknown[], asked: Asked) => unknown) =>
  federate(world, (answer, asked) => {
    if (asked.subgraph !== 'logistics') return answer;
    const data = Object.fromEntries(
      Object.entries(answer.data ?? {}).map(([alias, entities]) => [
        alias,
        lie(entities as unknown[], asked),
      ]),
    );
    return { ...answer, data } as SubgraphAnswer;
  });

const QUESTION = '{ users { __typename id name shipping } }';
const honest = (shipping: (number | null)[]) =>
  ['Aline', 'Bruno'].map((name, index) => ({
    __typename: 'User',
    id: String(index + 1),
    name,
    shipping: shipping[index],
  }));

describe('a subgraph that answers what it was not asked', () => {
  test('changes no field of others, no type and no identifier', async () => {
    const hub = await withLies((entities) =>
      entities.map((entity) => ({
        ...(entity as object),
        id: '999',
        name: 'EVIL',
        nr: -1,
        level: 'LOW',
        constructor: { prototype: { polluted: true } },
        ...JSON.parse('{"__proto__":{"polluted":true}}'),
      })),
    );
    const { data } = await hub.ask(QUESTION);
    expect(data).toEqual({ users: honest([70.5, 80.5]) });
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });

  test.each<[string, (entities: unknown[]) => unknown]>([
    ['too few', (entities) => entities.slice(1)],
    ['too many', (entities) => [...entities, entities[0]]],
    ['an object', (entities) => entities[0]],
    ['a text', () => 'x'],
    ['texts', (entities) => entities.map(() => 'x')],
    ['lists', (entities) => entities.map((entity) => [entity])],
    [
      'another type',
      (entities) => entities.map((entity) => ({ ...(entity as object), __typename: 'Query' })),
    ],
    [
      'no type that there is',
      (entities) => entities.map((entity) => ({ ...(entity as object), __typename: '__Schema' })),
    ],
    ['each other', (entities) => entities.toReversed()],
  ])('is not believed when the entities are %s', async (_what, lie) => {
    const { data, errors } = await (await withLies(lie)).ask(QUESTION);
    expect(data).toEqual({ users: honest([null, null]) });
    expect(errors?.[0]?.extensions).toMatchObject({
      code: 'SUBGRAPH_RESPONSE_INVALID',
      subgraph: 'logistics',
    });
  });

  test.each<[string, unknown]>([
    ['a text', '70.5'],
    ['an object', { x: 1 }],
    ['a list', [1]],
    ['true', true],
  ])('loses the value alone when a number is %s', async (_what, shipping) => {
    const hub = await withLies((entities) =>
      entities.map((entity, index) => (index === 0 ? { ...(entity as object), shipping } : entity)),
    );
    const { data, errors } = await hub.ask(QUESTION);
    expect(data).toEqual({ users: honest([null, 80.5]) });
    expect(errors).toMatchObject([
      { path: ['users', 0, 'shipping'], extensions: { code: 'SUBGRAPH_RESPONSE_INVALID' } },
    ]);
  });

  test('cannot pass off a value that clients cannot see, or a list for an object', async () => {
    const hub = await federate(world, (answer, { subgraph }) =>
      subgraph === 'registry'
        ? { data: { user: { level: 'SECRET', org: [{ id: 'x' }], name: 'Aline' } } }
        : answer,
    );
    const { data, errors } = await hub.ask('{ user(id: "1") { name level org { id } } }');
    expect(data).toEqual({ user: { name: 'Aline', level: null, org: null } });
    expect(errors).toHaveLength(2);
  });

  test('fills the answer with no more than twenty complaints', async () => {
    const hub = await federate(world, () => ({
      data: { users: Array.from({ length: 5_000 }, () => ({ name: 1 })) },
    }));
    const { data, errors } = await hub.ask('{ users { name } }');
    expect((data as { users: unknown[] }).users).toHaveLength(5_000);
    expect(errors).toHaveLength(20);
  });
});

test('a client cannot name a key of its answer __proto__', async () => {
  const hub = await federate(world);
  const asking = hub.ask('{ user(id: "1") { __proto__: org { id } name } }');
  await expect(asking).rejects.toMatchObject({ extensions: { code: 'BAD_USER_INPUT' } });
});
