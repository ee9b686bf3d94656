import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startTarget, type Target } from './world/target.ts';

let target: Target;
beforeAll(async () => {
  target = await startTarget();
});
afterAll(() => target.close());

const deep = (depth: number): string =>
  `{ person(id: 1) ${'{ friend '.repeat(depth - 2)}{ id }${' }'.repeat(depth - 2)} }`;
const times = (count: number, make: (index: number) => string): string =>
  Array.from({ length: count }, (_one, index) => make(index)).join(' ');
/** Fragments that each hold the next one twice, under other names. */
const doubled = (count: number): string =>
  `{ person(id: 1) { ...F0 } } ${times(count, (n) => `fragment F${n} on Person { a: friend { ...F${n + 1} } b: friend { ...F${n + 1} } }`)} fragment F${count} on Person { id }`;

async function refused(query: string): Promise<void> {
  const before = target.asked();
  const told = await target.ask(query);
  expect([400, 413]).toContain(told.status);
  expect(target.asked()).toBe(before);
  expect(told.errors.length).toBeLessThanOrEqual(20);
  expect(told.text.length).toBeLessThan(10_000);
  await target.isUnharmed(told);
}

describe('a document that costs more than it brings is refused before any subgraph is asked', () => {
  test.each([9, 50, 2_000, 20_000])('C-14: %i deep', (depth) => refused(deep(depth)));

  test.each([100, 3_000])('C-15: %i aliases of one field', (count) =>
    refused(`{ person(id: 1) { ${times(count, (n) => `a${n}: name`)} } }`),
  );

  test.each([
    ['10,000 duplicate fields', `{ person(id: 1) { ${times(10_000, () => 'name')} } }`],
    ['3,000 duplicate root objects', `{ ${times(3_000, () => 'person(id: 1) { id }')} }`],
  ])('C-16: %s', (_what, query) => refused(query));

  test.each([10, 14, 18, 24])('C-17: %i doubled fragments', (count) => refused(doubled(count)));

  test.each([
    ['to themselves', 'fragment A on Person { friend { ...A } }'],
    ['in a ring', 'fragment A on Person { ...B } fragment B on Person { ...A }'],
  ])('C-18: fragments that lead %s', (_what, fragments) =>
    refused(`{ person(id: 1) { ...A } } ${fragments}`),
  );

  test.each([
    [
      'unused',
      `{ person(id: 1) { id } } ${times(5_000, (n) => `fragment F${n} on Person { id }`)}`,
    ],
    [
      'used once',
      `{ person(id: 1) { ${times(5_000, (n) => `...F${n}`)} } } ${times(5_000, (n) => `fragment F${n} on Person { id }`)}`,
    ],
  ])('C-19: 5,000 fragments, %s', (_what, query) => refused(query));

  test('C-20: 24 conditions on the fields of two subgraphs', () =>
    refused(
      `query(${times(24, (n) => `$v${n}: Boolean!`)}) { person(id: 1) { ${times(24, (n) => `a${n}: score @include(if: $v${n})`)} } }`,
    ));

  test('C-21: fields that conflict in pairs, in inline fragments', () =>
    refused(`{ ${times(3_000, (n) => `... on Query { x: person(id: ${n}) { id } }`)} }`));

  test.each([
    ['1,000 known', times(1_000, () => '@include(if: true)')],
    ['5,000 unknown', times(5_000, () => '@aa')],
  ])('C-22: %s directives', (_what, directives) =>
    refused(`{ person(id: 1) { name ${directives} } }`),
  );

  test.each([
    ['a comment of 1 MB', `#${'x'.repeat(1_000_000)}\n{ person(id: 1) { id } }`],
    ['commas of 1 MB', `{ person(id: 1) { id ${','.repeat(1_000_000)} } }`],
    ['300,000 tokens', `{ person(id: 1) { ${'id '.repeat(300_000)} } }`],
  ])('C-23: %s', (_what, query) => refused(query));

  test('C-24: a page of 99,999,999', () => refused('{ search(first: 99999999) { id } }'));

  test('C-26: a list nested 5,000 deep', () =>
    refused(`{ people(ids: ${'['.repeat(5_000)}${']'.repeat(5_000)}) { id } }`));

  test('C-26: an input object nested in itself 50 times', () =>
    refused(
      `{ search(filter: ${'{ and: ['.repeat(50)}{ names: ["x"] }${'] }'.repeat(50)}) { id } }`,
    ));
});

test('C-20: 18 conditions on the fields of two subgraphs are answered or refused', async () => {
  const names = Array.from({ length: 18 }, (_one, n) => `v${n}`);
  const fields = names.map((name, n) => `${n % 2 === 0 ? 'score' : 'name'} @include(if: $${name})`);
  const query = `query(${names.map((name) => `$${name}: Boolean!`).join(' ')}) { person(id: 1) { ${fields.join(' ')} } }`;
  const told = await target.ask(query, Object.fromEntries(names.map((name) => [name, true])));
  expect([200, 400]).toContain(told.status);
  await target.isUnharmed(told);
});

test('C-24: a negative page takes nothing off the cost of the rest', async () => {
  const pages = times(12, (n) => `p${n}: search(first: 100) { friend { friend { id } } }`);
  const told = await target.ask(`{ ${pages} less: search(first: -2147483648) { id } }`);
  expect(told.status).toBe(400);
  await target.isUnharmed(told);
});
