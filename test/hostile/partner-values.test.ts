import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { body, type Entity, each, rewriting, saying } from './world/partner.ts';
import { expectCode, startTarget, type Target } from './world/target.ts';

let target: Target;
beforeAll(async () => {
  target = await startTarget();
});
afterAll(() => target.close());

const INVALID = 'SUBGRAPH_RESPONSE_INVALID';

describe('values of other types than the schema says', () => {
  test.each([
    ['score', '"7"'],
    ['score', '7.5'],
    ['score', '3000000000'],
    ['score', '{"a":1}'],
    ['score', 'true'],
    ['ratio', '"0.5"'],
    ['ratio', '1e999'],
    ['note', '7'],
    ['note', '{"toString":"x"}'],
    ['note', '["x"]'],
    ['isOpen', '"yes"'],
    ['isOpen', '1'],
    ['level', '"HIGHER"'],
    ['level', '0'],
    ['code', '1.5'],
    ['code', '{}'],
    ['links', '{"id":"l1"}'],
    ['codes', '"c-1"'],
  ])('S-12: %s as %s is null with an error, what is beside it stays', async (field, json) => {
    const below = field === 'links' ? ' { id }' : '';
    target.partner.reply = saying(field, json);
    const told = await target.ask(`{ person(id: "1") { name other: level ${field}${below} } }`);
    const { person } = told.data as { person: Entity };
    expect([person['name'], person[field]]).toEqual(['Person 1', null]);
    if (field !== 'level') expect(person['other']).toBe('LOW');
    expectCode(told, INVALID);
    await target.isUnharmed(told);
  });

  test('S-25: a null in a list that has none costs the list alone', async () => {
    target.partner.reply = each((entity) => ({ ...entity, codes: ['a', null, 'b'] }));
    const told = await target.ask('{ person(id: "1") { name score codes } }');
    expect(told.data).toEqual({ person: { name: 'Person 1', score: 7, codes: null } });
    expect(told.errors.length).toBeGreaterThan(0);
    await target.isUnharmed(told);
  });

  test('S-25: a null where nothing may be null costs no more than it must', async () => {
    target.partner.reply = body('{"data":{"board":[{"__typename":"Person","id":null}]}}');
    const told = await target.ask('{ board { id name } person(id: "1") { name } }');
    expect(told.data).toEqual({ board: null, person: { name: 'Person 1' } });
    await target.isUnharmed(told);
  });
});

describe('a value that is nested deep', () => {
  const deep = (depth: number): string => `${'['.repeat(depth)}${']'.repeat(depth)}`;
  test.each([65, 5_000, 60_000, 2_000_000])('S-13: %i times is none', async (depth) => {
    target.partner.reply = saying('data', deep(depth));
    const told = await target.ask('{ person(id: "1") { name data } }');
    expect(told.data).toEqual({ person: { name: 'Person 1', data: null } });
    expect(told.errors.length).toBeGreaterThan(0);
    await target.isUnharmed(told);
  });

  test('S-13: 20 times is passed on', async () => {
    target.partner.reply = saying('data', deep(20));
    const told = await target.ask('{ person(id: "1") { data } }');
    expect(told.text).toContain(deep(20));
  });

  test('S-13: lists in the place of a list are none', async () => {
    target.partner.reply = each((entity) => ({ ...entity, codes: [['a']], links: [[[]]] }));
    const told = await target.ask('{ person(id: "1") { name codes links { id } } }');
    expect(told.data).toMatchObject({ person: { name: 'Person 1', codes: null } });
    await target.isUnharmed(told);
  });
});

describe('what a page or a table could take for its own', () => {
  test.each([
    ['markup', '</script><script>alert(1)</script>'],
    ['a formula', '=HYPERLINK("https://x.invalid")'],
    ['a turn of direction', '\u202egnp.exe'],
    ['line separators', 'a\u2028b\u2029c'],
  ])('S-26: %s is text in JSON, sent as JSON', async (_what, note) => {
    target.partner.reply = each((entity) => ({ ...entity, note }));
    const told = await target.ask('{ person(id: "1") { note } }');
    expect(told.data).toEqual({ person: { note } });
    expect(told.headers['content-type']).toMatch(/^application\/json/u);
  });
});

describe('numbers of more digits than are kept', () => {
  const BIG = '9007199254740993';
  const THEN = '9007199254740992';

  test.each([
    ['code', 'an id'],
    ['data', 'a scalar of the graph'],
    ['score', 'an Int'],
  ])('S-33: %s is not told with other digits, as %s', async (field) => {
    target.partner.reply = saying(field, BIG);
    // Twice: the second time it is known.
    for (let time = 0; time < 2; time += 1) {
      const told = await target.ask(`{ person(id: "1") { name ${field} } }`);
      expect(told.text).not.toContain(THEN);
      expect(told.data).toMatchObject({ person: { name: 'Person 1' } });
    }
    await target.isUnharmed();
  });

  test('S-33: in the key of an entity asks for nobody else', async () => {
    target.partner.reply = rewriting((text) => text.replace('"l1"', BIG));
    const told = await target.ask('{ person(id: "1") { name links { label } } }');
    expect(told.text).not.toContain(THEN);
    expect(told.data).toEqual({
      person: { name: 'Person 1', links: [{ label: null }, { label: 'Link l2' }] },
    });
    expectCode(told, INVALID);
    await target.isUnharmed(told);
  });

  test('S-33: 1e999 in a scalar of the graph is no null', async () => {
    target.partner.reply = saying('data', '{"a":[1e999]}');
    const told = await target.ask('{ person(id: "1") { name data } }');
    expect(told.data).toEqual({ person: { name: 'Person 1', data: null } });
    expectCode(told, INVALID);
  });
});
