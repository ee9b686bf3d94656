import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { expectCode, startTarget, type Target } from './world/target.ts';

let target: Target;
beforeAll(async () => {
  target = await startTarget();
});
afterAll(() => target.close());

const PEOPLE = 'query($ids: [ID!]!) { people(ids: $ids) { id } }';
const PERSON = 'query($id: ID!) { person(id: $id) { id } }';
const SEARCH = 'query($text: String) { search(text: $text, first: 1) { echo } }';
const items = (count: number, item: unknown): unknown[] =>
  Array.from({ length: count }, () => item);
const bodyOf = (query: string, variables: string): string =>
  `{"query":${JSON.stringify(query)},"variables":${variables}}`;

async function refused(body: string): Promise<void> {
  const before = target.asked();
  const told = await target.send(body);
  expect([400, 413]).toContain(told.status);
  expect(told.text.length).toBeLessThan(10_000);
  expect(target.asked()).toBe(before);
  await target.isUnharmed(told);
}

describe('variables that cost more than they bring', () => {
  test.each([501, 200_000])('C-25: %i ids', (count) =>
    refused(bodyOf(PEOPLE, JSON.stringify({ ids: items(count, '1') }))),
  );

  test('C-25: 20,000 ids of the wrong type', () =>
    refused(bodyOf(PEOPLE, JSON.stringify({ ids: items(20_000, {}) }))));

  test.each([5_000, 40_000])('C-26: nested %i deep', (depth) =>
    refused(bodyOf(PEOPLE, `{"ids":${'['.repeat(depth)}${']'.repeat(depth)}}`)),
  );

  test('C-26: an input object in itself 200 times', () =>
    refused(
      bodyOf(
        'query($f: Filter) { search(filter: $f) { id } }',
        `{"f":${'{"and":['.repeat(200)}${']}'.repeat(200)}}`,
      ),
    ));
});

describe('names that objects have already', () => {
  test.each([
    ['__proto__', '{"id":"1","__proto__":{"polluted":1}}'],
    ['constructor', '{"id":"1","constructor":{"prototype":{"polluted":1}}}'],
  ])('C-27: %s in the variables changes nothing', async (_what, variables) => {
    const told = await target.send(bodyOf(PERSON, variables));
    expect([200, 400]).toContain(told.status);
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
    await target.isUnharmed(told);
  });

  test('C-27: of two members of one name, one is checked and the same one is used', async () => {
    const body = `{"query":"{ __schema { nope } }","query":"{ person(id: 5) { id } }"}`;
    expect((await target.send(body)).data).toEqual({ person: { id: '5' } });
    const told = await target.send(bodyOf(PERSON, '{"id":{"a":1},"id":"6"}'));
    expect(told.data).toEqual({ person: { id: '6' } });
  });

  test('C-27: __proto__ as an alias or as the name of a variable', async () => {
    const alias = await target.ask(
      '{ __proto__: person(id: 1) { constructor: name toString: id } }',
    );
    expect([200, 400]).toContain(alias.status);
    const variable = await target.send(
      bodyOf('query($__proto__: ID!) { person(id: $__proto__) { id } }', '{"__proto__":"7"}'),
    );
    expect([200, 400]).toContain(variable.status);
    await target.isUnharmed(variable);
  });
});

describe('text', () => {
  test.each([
    ['NUL', '\u0000'],
    ['a bell', '\u0007'],
    ['an escape sequence', '\u001b[31m'],
    ['a control character of Latin-1', '\u0085'],
    ['a turn of direction', 'a\u202eb'],
    ['an isolate', '\u2066a'],
    ['half of a pair', '\ud800'],
  ])(
    'C-28: with %s is refused, in a variable, in the document and as known',
    async (_what, text) => {
      await target.ask(SEARCH, { text: 'fine' });
      const before = target.asked();
      const escaped = JSON.stringify(text).replace(
        /[\u007f-\uffff]/gu,
        (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`,
      );
      for (const told of [
        await target.ask(SEARCH, { text }),
        await target.send(bodyOf(SEARCH, `{"text":${escaped}}`)),
      ]) {
        expect(told.status).toBe(400);
        expectCode(told, 'TEXT_MALFORMED');
      }
      // In a document half of a pair is no character to begin with.
      expect((await target.ask(`{ search(text: ${escaped}) { echo } }`)).status).toBe(400);
      expect(target.asked()).toBe(before);
      await target.isUnharmed();
    },
  );

  test.each([
    ['four bytes', '🙂𝄞'],
    ['several lines', 'a\tb\r\nc'],
    ['another direction', 'مرحبا'],
    ['SQL', "'; drop table offers; --"],
    ['NoSQL', '{"$gt": ""}'],
    ['LDAP', '*)(uid=*))(|(uid=*'],
    ['a new header', 'x\r\nset-cookie: a=b'],
    ['log4j', '$' + '{jndi:ldap://x.invalid/a}'],
    ['a format', '%s%n%x'],
    ['a path', '../../etc/passwd'],
    ['markup', '</script><script>alert(1)</script>'],
  ])('C-29: with %s is data', async (_what, text) => {
    const told = await target.ask(SEARCH, { text });
    expect(told.data).toEqual({ search: [{ echo: text }] });
    for (const line of target.logged) expect(line.trimEnd()).not.toContain('\n');
  });

  test('C-28: two spellings of one accent are one id, in a variable, in the document and as known', async () => {
    const [nfc, nfd] = ['é', 'e\u0301'];
    for (let time = 0; time < 2; time += 1)
      for (const told of [
        await target.ask(PEOPLE, { ids: [nfc, nfd] }),
        await target.ask(`{ people(ids: ["${nfc}", "e\\u0301"]) { id } }`),
        await target.ask(`{ people(ids: ["${nfd}", "${nfc}"]) { id } }`),
      ])
        expect(told.data).toEqual({ people: [{ id: nfc }, { id: nfc }] });
  });

  test('C-30: in the name of an operation stays in one line of the log', async () => {
    const told = await target.send(
      JSON.stringify({
        query: '{ person(id: 1) { id } }',
        operationName: 'x\n{"level":60}\u001b[2J',
      }),
    );
    expect(told.status).toBe(400);
    for (const line of target.logged)
      for (const sign of ['\n', '\u001b']) expect(line.trimEnd()).not.toContain(sign);
    await target.isUnharmed(told);
  });
});

describe('an operation that is not there is the mistake of its sender', () => {
  test.each([
    ['unknown by its name', { query: 'query A { __typename }', operationName: 'B' }],
    ['one of two without names', { query: '{ __typename } { __typename }' }],
    ['one whose variable is missing', { query: PERSON }],
    ['a subscription', { query: 'subscription { x }' }],
    ['none at all', {}],
    ['an object', { query: { kind: 'Document' } }],
    ['a definition of a type', { query: 'type Query { x: Int }' }],
  ])('C-31: %s', async (_what, body) => {
    const told = await target.send(JSON.stringify(body));
    expect(told.status).toBe(400);
    await target.isUnharmed(told);
  });
});

describe('numbers', () => {
  test('C-47: an id of many digits is kept', async () => {
    const { data } = await target.ask('{ person(id: 9007199254740993) { id } }');
    expect(data).toEqual({ person: { id: '9007199254740993' } });
    const sent = await target.send(bodyOf(PERSON, '{"id":9007199254740993}'));
    if (sent.status === 200) expect(sent.data).toEqual({ person: { id: '9007199254740993' } });
    else expect(sent.status).toBe(400);
  });

  test.each(['3000000000', '-3000000000', '1.5', '"NaN"', '1e400', '"1"', 'true'])(
    'C-47: %s is no Int',
    (number) => refused(bodyOf('query($n: Int) { search(first: $n) { id } }', `{"n":${number}}`)),
  );

  test.each(['1e400', '-1e400', '"Infinity"'])('C-47: %s is no Float', (number) =>
    refused(bodyOf('query($n: Float) { search(ratio: $n, first: 1) { id } }', `{"n":${number}}`)),
  );

  test('C-47: -0 is a number like any other', async () => {
    const told = await target.send(
      bodyOf('query($n: Float) { search(ratio: $n, first: 1) { id } }', '{"n":-0}'),
    );
    expect(told.status).toBe(200);
  });
});
