import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Entity, each, lying, rewriting } from './world/partner.ts';
import { costsNothing, costsOnlyItsField } from './world/question.ts';
import { expectCode, startTarget, type Target } from './world/target.ts';

let target: Target;
beforeAll(async () => {
  target = await startTarget();
});
afterAll(() => target.close());

const link = (id: unknown): Entity => ({ __typename: 'Link', id });
const INVALID = 'SUBGRAPH_RESPONSE_INVALID';

describe('entities other than were asked for', () => {
  test.each<[string, (entities: Entity[]) => unknown]>([
    ['too few', () => []],
    ['too many', (entities) => [...entities, ...entities]],
    ['an object', ([first]) => first],
    ['a text', () => 'x'],
    ['a list in the list', (entities) => [entities]],
    ['texts', (entities) => entities.map(() => 'x')],
  ])('S-14: %s', (_what, lie) => costsOnlyItsField(target, lying(lie), INVALID));

  test('S-14: in another order', async () => {
    target.partner.reply = lying((entities) => entities.toReversed());
    const told = await target.ask('{ people(ids: ["1", "2"]) { id name score } }');
    expect(told.data).toEqual({
      people: ['1', '2'].map((id) => ({ id, name: `Person ${id}`, score: null })),
    });
    await target.isUnharmed(told);
  });

  test('S-24: of somebody else', async () => {
    target.partner.reply = async (exchange) =>
      lying(([first, second]) => [second, first])(exchange);
    const told = await target.ask('{ people(ids: ["a", "b"]) { id score note } }');
    expect(told.data).toEqual({
      people: ['a', 'b'].map((id) => ({ id, score: null, note: null })),
    });
    expectCode(told, INVALID);
    await target.isUnharmed(told);
  });

  test('S-24: of whoever the partner would like', () =>
    costsOnlyItsField(
      target,
      each((entity) =>
        Object.fromEntries(
          Object.entries(entity).map(([key, value]) => [key, value === '1' ? '2' : value]),
        ),
      ),
      INVALID,
    ));
});

describe('fields that others own', () => {
  test('S-15: are not taken from the partner', () =>
    costsNothing(
      target,
      each((entity) => ({ ...entity, id: '999', name: 'EVIL', salary: -1, friend: { id: '9' } })),
    ));

  test('S-16: are not taken under names that an answer has inside', () =>
    costsNothing(
      target,
      rewriting((text) =>
        text.replace('"score"', '"name":"EVIL","_entities":[{"name":"EVIL"}],"data":{},"score"'),
      ),
    ));
});

describe('names that objects have already', () => {
  test.each([
    ['constructor', '{"constructor":{"prototype":{"polluted":1}}}'],
    ['__proto__', '{"__proto__":{"polluted":1,"name":"EVIL","salary":-1}}'],
    ['toString', '{"toString":null,"valueOf":1,"hasOwnProperty":"x"}'],
  ])('S-17: %s that nobody asked for', async (_what, more) => {
    await costsNothing(
      target,
      rewriting((text) => text.replace(/"score":7/u, `"score":7,${more.slice(1, -1)}`)),
    );
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
    await costsNothing(
      target,
      rewriting((text) => text.replace(/^\{/u, `{${more.slice(1, -1)},`)),
    );
  });

  test('S-18: constructor and prototype as aliases of a client', async () => {
    const told = await target.ask(
      '{ person(id: "1") { constructor: friend { prototype: name toString: score } valueOf: score } }',
    );
    expect(told.data).toEqual({
      person: { constructor: { prototype: 'Person f', toString: 7 }, valueOf: 7 },
    });
    expect(Object.getPrototypeOf(function no() {}.constructor.prototype)).toBe(Object.prototype);
    await target.isUnharmed(told);
  });

  test('S-18: an alias under which the partner answers something to inherit', async () => {
    target.partner.reply = rewriting((text) =>
      text.replace(/"constructor":7/u, '"constructor":{"prototype":{"polluted":1}}'),
    );
    const told = await target.ask('{ person(id: "1") { name constructor: score } }');
    expect(told.data).toEqual({ person: { name: 'Person 1', constructor: null } });
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
    await target.isUnharmed(told);
  });

  test.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])(
    'S-19: %s as the id of an entity',
    async (id) => {
      target.partner.reply = each((entity) => ({ ...entity, links: [id, 'l'].map(link) }));
      const told = await target.ask('{ person(id: "1") { links { id label } } }');
      expect(told.data).toEqual({
        person: {
          links: [
            { id, label: `Link ${id}` },
            { id: 'l', label: 'Link l' },
          ],
        },
      });
      await target.isUnharmed(told);
    },
  );
});

test.each(['Query', 'Admin', '__Schema', 'Link', '', '__proto__', 'person'])(
  'S-20: an entity that says to be of the type %j is none',
  (name) =>
    costsOnlyItsField(
      target,
      each((entity) => ({ ...entity, __typename: name })),
      INVALID,
    ),
);

test.each([[1], [null], [{}], [[]]])('S-20: nor one whose type is %j', (name) =>
  costsOnlyItsField(
    target,
    each((entity) => ({ ...entity, __typename: name })),
  ),
);

test.each([{ id: 'l' }, { __typename: 'Nope', id: 'l' }, { __typename: 1, id: 'l' }])(
  'S-20: one that says no type, as in %j, costs those beside it nothing',
  async (bad) => {
    target.partner.reply = each((entity) => ({ ...entity, links: [link('a'), bad, link('b')] }));
    const told = await target.ask('{ person(id: "1") { links { label } } }');
    const { person } = told.data as { person: { links: ({ label: unknown } | null)[] } };
    expect(person.links.map((one) => one?.label ?? null)).toEqual(['Link a', null, 'Link b']);
    expectCode(told, INVALID);
    await target.isUnharmed(told);
  },
);

describe('a list that the partner makes long', () => {
  const WIDE = '{ person(id: "1") { name links { id label } } }';
  const links = (count: number) =>
    each((entity) => ({
      ...entity,
      links: Array.from({ length: count }, (_one, n) => link(`l${n}`)),
    }));

  test('S-27: is asked of nobody beyond the limit, and costs what it would have brought', async () => {
    const before = target.peopleAsked.length;
    target.partner.reply = links(10_000);
    const told = await target.ask(WIDE);
    const { person } = told.data as { person: { name: string; links: { label: null }[] } };
    expect(person.name).toBe('Person 1');
    expect(person.links).toHaveLength(10_000);
    expect(person.links.every(({ label }) => label === null)).toBe(true);
    expectCode(told, 'LIMIT_EXCEEDED');
    expect(told.errors[0]?.extensions).toMatchObject({ limit: 'entities', maximum: 1_000 });
    // The person alone.
    expect(target.peopleAsked.length - before).toBe(1);
    await target.isUnharmed(told);
  });

  test('S-27: is answered up to the limit', async () => {
    target.partner.reply = links(999);
    const told = await target.ask(WIDE);
    expect(told.errors).toEqual([]);
    await target.isUnharmed(told);
  });

  test('S-27: with one id ten thousand times asks for it once', async () => {
    target.partner.reply = each((entity) => ({
      ...entity,
      links: Array.from({ length: 10_000 }, () => link('l1')),
    }));
    const told = await target.ask(WIDE);
    expect(told.errors).toEqual([]);
    expect(JSON.stringify(told.data).split('Link l1').length).toBe(10_001);
    await target.isUnharmed(told);
  });
});
