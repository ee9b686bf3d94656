import { getIntrospectionQuery, parse } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type SmallAnswer, type SmallHub, startSmallHub } from '#test/support/small-hub.ts';
import { TIERS } from './tiers.ts';

let authenticated: SmallHub;
let open: SmallHub;

beforeAll(async () => {
  [authenticated, open] = await Promise.all([
    startSmallHub('authenticated'),
    startSmallHub('public'),
  ]);
});
afterAll(() => Promise.all([authenticated.close(), open.close()]));

/** A document of `depth` fields below each other. */
const deep = (depth: number): string =>
  `{ person(id: 1) {${' friend {'.repeat(depth - 2)} id ${'}'.repeat(depth - 2)} } }`;

const many = (count: number, line: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => line(index)).join(' ');

/** Fragments that each spread the next one twice: two to the power of `count` selections when written out. */
const doubled = (count: number): string =>
  `{ person(id: 1) { ...F0 } } ${many(
    count,
    (n) => `fragment F${n} on Person { a: friend { ...F${n + 1} } b: friend { ...F${n + 1} } }`,
  )} fragment F${count} on Person { id score }`;

const directives = (count: number): string =>
  `{ person(id: 1) { ${many(count, () => 'id @include(if: true)')} } }`;

/** A document of exactly `count` tokens, which keeps every other limit. */
function tokens(count: number): string {
  const rest = count - 16;
  const filter = (size: number) => `{ names: [${many(size - 6, () => '"a"')}] }`;
  return `{ search(filter: { and: [${many(Math.floor(rest / 100), () => filter(100))} ${filter(rest % 100)}] }) { id } }`;
}

const fragments = (count: number): string =>
  `{ person(id: 1) { ${many(count, (n) => `...F${n}`)} } } ${many(count, (n) => `fragment F${n} on Person { id }`)}`;

/** What every refusal has in common: one error, 400, the limit with both numbers, nothing of the machinery. */
function expectRefusal({ status, errors, text }: SmallAnswer, limit: string, maximum: number) {
  expect([status, errors.map(({ extensions }) => extensions['limit'])]).toEqual([400, [limit]]);
  const [error] = errors;
  expect(error?.extensions).toMatchObject({ code: 'LIMIT_EXCEEDED', limit, maximum });
  expect(error?.extensions['value']).toBeGreaterThan(maximum);
  expect(error?.message).toContain(maximum.toLocaleString('en'));
  expect(text).not.toMatch(/call stack|RangeError|node_modules/u);
  expect(text.length).toBeLessThan(1_000);
}

describe.each(['public', 'authenticated'] as const)('a document of the %s tier', (tier) => {
  const limits = TIERS[tier];
  const ask: SmallHub['ask'] = (...question) =>
    (tier === 'public' ? open : authenticated).ask(...question);

  test.each([
    ['depth', deep],
    ['aliases', (n: number) => `{ person(id: 1) { ${many(n, (i) => `a${i}: id`)} } }`],
    ['rootFields', (n: number) => `{ ${many(n, () => '__typename')} }`],
    ['directives', directives],
    ['fragments', fragments],
    ['listItems', (n: number) => `{ people(ids: [${many(n, (i) => `"${i}"`)}]) { id } }`],
    [
      'valueDepth',
      (n: number) => `{ search(filter: ${'{ and: '.repeat(n)}null${'}'.repeat(n)}) { id } }`,
    ],
    ['textBytes', (n: number) => `{ search(text: "${'é'.repeat(n / 2)}") { id } }`],
    ['tokens', tokens],
    ['documentBytes', (n: number) => `#${'x'.repeat(n - 16)}\n{ __typename }`],
  ] as const)('may reach its limit of %s, and not exceed it', async (limit, document) => {
    const maximum = limits[limit];
    const atLimit = await ask(document(maximum));
    expect([atLimit.status, atLimit.errors]).toEqual([200, []]);
    expectRefusal(await ask(document(maximum + (limit === 'textBytes' ? 2 : 1))), limit, maximum);
  });

  test('may select as much through fragments as without them, and not more', async () => {
    // One field, ten spreads of F, a hundred of G, and each time all fields of G.
    const wide = (fields: number) =>
      `{ person(id: 1) { ${many(10, () => '...F')} } } fragment F on Person { ${many(10, () => '...G')} } fragment G on Person { ${many(fields, () => 'id')} }`;
    const most = (limits.selections - 1 - 10 - 100) / 100;
    expect((await ask(wide(Math.floor(most)))).status).toBe(200);
    expectRefusal(await ask(wide(Math.ceil(most))), 'selections', limits.selections);
  });

  // Written out, 24 of them are 16 million selections: nobody waits for those.
  test.each([10, 14, 18, 24])(
    'with %i doubled fragments is refused without writing them out',
    async (count) => {
      const { status, errors } = await ask(doubled(count));
      expect([status, errors.length]).toEqual([400, 1]);
      expect(errors[0]?.extensions['code']).toBe('LIMIT_EXCEEDED');
    },
    3_000,
  );

  test.each([9, 50, 2_000, 20_000].filter((depth) => depth > limits.depth))(
    '%i fields deep is refused without a word about the stack',
    async (depth) => {
      const { status, errors, text } = await ask(deep(depth));
      expect([400, 413]).toContain(status);
      expect(errors.map(({ extensions }) => extensions['code'])).toEqual([
        status === 413 ? 'BODY_TOO_LARGE' : 'LIMIT_EXCEEDED',
      ]);
      expect(text).not.toMatch(/call stack/u);
    },
  );

  test.each([
    ['fields', '{ a '],
    ['inline fragments', '{ ... '],
    ['list literals', '{ a(x: [', '['],
    ['object literals', '{ a(x: {a: ', '{a: '],
    ['list types', 'query($a: [', '['],
    ['brackets after a string that holds a quote and one', '{ a(x: """\\""" {""" y: {a: ', '{a: '],
    ['brackets behind comments', '{ # {"\n a '],
  ])(
    'that opens %s and never ends is refused before the parser descends',
    async (_what, start, again = start) => {
      const repeated = start + again.repeat(Math.floor(limits.tokens / 3));
      const answer = await ask(repeated);
      expect([answer.status, answer.errors.length]).toEqual([400, 1]);
      expect(answer.errors[0]?.extensions).toMatchObject({ limit: 'nesting' });
      expect(answer.text).not.toMatch(/call stack/u);
    },
  );

  test.each([
    ['10,000 duplicate fields', `{ person(id: 1) { ${many(10_000, () => 'id')} } }`],
    ['3,000 root objects', `{ ${many(3_000, () => 'person(id: 1) { id }')} }`],
    ['5,000 aliases', `{ ${many(5_000, (n) => `a${n}: person(id: 1) { id }`)} }`],
    [
      '5,000 unused fragments',
      `{ __typename } ${many(5_000, (n) => `fragment F${n} on Person { id }`)}`,
    ],
    ['5,000 fragments used once', fragments(5_000)],
    ['1,000 conditions', directives(1_000)],
    ['5,000 unknown directives', `{ person(id: 1) { id ${many(5_000, () => '@aa')} } }`],
    ['300,000 tokens', `{ ${many(300_000, () => 'a')} }`],
    ['a comment of 900 kB', `# ${'x'.repeat(900_000)}\n{ __typename }`],
    ['900,000 commas', `{ __typename ${','.repeat(900_000)} }`],
    ['100,000 comments', `{ __typename ${'#\n'.repeat(100_000)} }`],
    [
      'a literal list 5,000 deep',
      `{ people(ids: ${'['.repeat(5_000)}${']'.repeat(5_000)}) { id } }`,
    ],
    ['200,000 ids', `{ people(ids: [${many(200_000, (n) => `"${n}"`)}]) { id } }`],
  ])('with %s is refused with one error', async (_what, document) => {
    const answer = await ask(document);
    expect([400, 413]).toContain(answer.status);
    expect(answer.errors.map(({ extensions }) => extensions['code'])).toEqual([
      answer.status === 413 ? 'BODY_TOO_LARGE' : 'LIMIT_EXCEEDED',
    ]);
    expect(answer.text.length).toBeLessThan(1_000);
  });

  test('whose fragments lead back to themselves is refused by the rule about it', async () => {
    const { status, text } = await ask(
      '{ person(id: 1) { ...A } } fragment A on Person { friend { ...A } }',
    );
    expect([status, text]).toEqual([400, expect.stringContaining('within itself')]);
  });

  test('with 18 variable conditions on fields of two subgraphs is planned once, not for each of their values', async () => {
    const names = Array.from({ length: 18 }, (_, n) => `$v${n}`);
    const query = `query(${names.map((name) => `${name}: Boolean!`)}) { person(id: 1) { ${names
      .map((name, n) => `${n % 2 ? 'score' : 'name'} @include(if: ${name})`)
      .join(' ')} } }`;
    const { status } = await ask(
      query,
      Object.fromEntries(names.map((name) => [name.slice(1), true])),
    );
    expect([200, 400]).toContain(status);
  }, 3_000);

  test('may hold the whole introspection that a playground sends', async () => {
    const query = getIntrospectionQuery({
      inputValueDeprecation: true,
      specifiedByUrl: true,
      schemaDescription: true,
      directiveIsRepeatable: true,
    });
    const { status, errors, data } = await ask(query);
    expect([status, errors]).toEqual([200, []]);
    expect(data).toHaveProperty('__schema.types');
  });

  test.each([
    ['introspectionNesting', '{ __schema { types { fields { type { fields { name } } } } } }'],
    [
      'introspectionNesting',
      '{ __schema { ...S } } fragment S on __Schema { types { ...T } } fragment T on __Type { possibleTypes { interfaces { name } } }',
    ],
    [
      'introspectionLists',
      `{ ${many(3, () => `__schema { ${many(7, () => 'types { name }')} }`)} }`,
    ],
    [
      'introspectionDepth',
      `{ __type(name: "Person") { ${'ofType { '.repeat(16)} name ${'} '.repeat(16)} } }`,
    ],
  ] as const)('may not multiply what introspection answers: %s', async (limit, document) => {
    expectRefusal(await ask(document), limit, limits[limit]);
  });
});

test('every part of the document counts, not only what the first operation reaches', async () => {
  const { errors } = await authenticated.ask(`query A { __typename } query B ${deep(13)}`, {}, 'A');
  expect(errors[0]?.extensions).toMatchObject({ limit: 'depth', value: 13, maximum: 12 });
});

test('what was refused once is refused again', async () => {
  for (const _time of [1, 2]) expect((await authenticated.ask(deep(13))).status).toBe(400);
});

test('in a URL is measured as one in a body is', async () => {
  const query = encodeURIComponent(`{ people(ids: ${'['.repeat(3_000)}`);
  const answer = await fetch(`${authenticated.url}?query=${query}`, {
    headers: { 'apollo-require-preflight': '1' },
  });
  expect([answer.status, await answer.text()]).toEqual([400, expect.stringContaining('"nesting"')]);
});

test('the attacks are documents, not typing errors', () => {
  for (const document of [doubled(3), deep(5), fragments(3), directives(3)]) parse(document);
});
