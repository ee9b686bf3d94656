import { composeServices } from '@apollo/composition';
import { parse } from 'graphql';
import { describe, expect, test } from 'vitest';
import { supergraphCosts } from '../graph-facts.fixture.ts';
import { compileCosts } from './compile-costs.ts';

const SHOP = `
  type Query {
    item: Item
    items(first: Int = 20): [Item!]! @size(slicingArguments: ["first"])
    tops: [Item!]! @size(assumedSize: 7)
    unsized: [Item!]!
    grid: [[Item!]!]!
    page(first: Int, last: Int): Page! @size(slicingArguments: ["first", "last"], sizedFields: ["nodes"], requireOneSlicingArgument: false, assumedSize: 3)
    node: Node
    found: [Found!]!
    search(filter: Filter, words: [String!] @price(weight: 2)): Item
    slow: Int @price(weight: 8)
    heavy: Heavy
    colour: Colour
  }
  type Mutation { rename: Item }
  interface Node { id: ID! parts: [Item!]! }
  type Item implements Node @key(fields: "id") { id: ID! parts: [Item!]! @size(assumedSize: 2) next: Item page: Page! }
  type Page { nodes: [Item!]! total: Int }
  type Heavy @price(weight: 5) { id: ID }
  enum Colour @price(weight: 3) { RED }
  union Found = Item | Heavy
  input Filter { and: [Filter!] text: String @price(weight: 4) }`;

const linked = (imports: string, sdl: string) =>
  `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", ${imports}])\n${sdl}`;

function composed(imports: string, sdl: string): string {
  const { supergraphSdl, errors } = composeServices([
    { name: 'shop', url: 'http://shop.invalid', typeDefs: parse(linked(imports, sdl)) },
  ]);
  if (supergraphSdl === undefined) throw new Error(String(errors));
  return supergraphSdl;
}

const RENAMED = composed(
  '{ name: "@cost", as: "@price" }, { name: "@listSize", as: "@size" }',
  SHOP,
);
const PLAIN = composed(
  '"@cost", "@listSize"',
  SHOP.replaceAll('@price', '@cost').replaceAll('@size', '@listSize'),
);
const UNIMPORTED = composed(
  '"@shareable"',
  SHOP.replaceAll('@price', '@federation__cost').replaceAll('@size', '@federation__listSize'),
);

const estimator = (sdl: string) => {
  const costs = supergraphCosts(sdl);
  return (document: string, variables: Record<string, unknown> = {}, name = '') => {
    const operation = compileCosts(costs, parse(document)).operations.get(name);
    return operation?.estimate(operation.withDefaults(variables));
  };
};
const estimate = estimator(RENAMED);

describe('the estimated cost', () => {
  test.each([
    ['{ __typename }', 0],
    ['{ item { id } }', 1],
    ['mutation { rename { id } }', 11],
    ['{ items { id } }', 20],
    ['{ items(first: 3) { id next { id } } }', 6],
    ['{ items(first: null) { id } }', 20],
    ['{ items(first: -5) { id } }', 0],
    ['{ tops { parts { id } } }', 7 * 3],
    ['{ unsized { id } }', 10],
    ['{ grid { id } }', 100],
    ['{ page { nodes { id } total } }', 1 + 3],
    ['{ page(first: 4) { nodes { id } } }', 1 + 4],
    ['{ page(first: 4, last: 6) { nodes { id } more: nodes { next { id } } } }', 1 + 6 + 12],
    ['{ item { page { nodes { id } } } }', 1 + 1 + 10],
    ['{ slow }', 8],
    ['{ heavy { id } }', 5],
    ['{ colour }', 3],
    ['{ found { ... on Heavy { id } } }', 50],
    ['{ node { parts { id } } }', 1 + 2],
    ['{ search { id } }', 1],
    ['{ search(words: ["a", "b"]) { id } }', 1 + 6],
    ['{ search(filter: { text: "a", and: [{}, { text: null }] }) { id } }', 1 + 1 + 4 + 2],
    ['{ __schema { types { fields { name } } } }', 100],
    ['{ item { id } unknown { id } }', 1],
    ['{ item @skip(if: true) { id } slow @include(if: true) }', 8],
  ])('of %s is %i', (document, cost) => {
    expect(estimate(document)).toBe(cost);
  });

  test('is the same under whatever name the directives are imported, or under none', () => {
    const document =
      '{ items { id } tops { id } slow heavy { id } page(first: 9) { nodes { id } } }';
    const asked = [RENAMED, PLAIN, UNIMPORTED].map((sdl) => estimator(sdl)(document));
    expect(asked).toEqual([20 + 7 + 8 + 5 + 10, asked[0], asked[0]]);
  });

  test('follows the variables and the operation’s own defaults', () => {
    const document = `
      query A($n: Int = 6, $yes: Boolean!, $filter: Filter) { ...F search(filter: $filter) { id } }
      query B($n: Int, $yes: Boolean = false) { ...F }
      fragment F on Query { items(first: $n) { id } page(first: $n) @include(if: $yes) { ...P } }
      fragment P on Page { nodes { id } }`;
    expect(estimate(document, { yes: true }, 'A')).toBe(6 + 1 + 6 + 1);
    expect(estimate(document, { yes: false, n: 2 }, 'A')).toBe(2 + 1);
    expect(estimate(document, { yes: true, n: 2, filter: { and: [{}, {}] } }, 'A')).toBe(2 + 3 + 4);
    expect(estimate(document, {}, 'B')).toBe(20);
    expect(estimate(document, { yes: true }, 'B')).toBe(20 + 1 + 3);
  });

  test.each([[Number.POSITIVE_INFINITY], [Number.NaN], [-1], ['7'], [{}]])(
    'is a number whatever stands for a length: %s',
    (n) => {
      const document =
        'query($n: Int) { items(first: $n) @include(if: false) { id } page(first: $n) { nodes { id } } }';
      expect(estimate(document, { n })).toBeGreaterThanOrEqual(0);
    },
  );

  test('of doubled fragments is found without writing them out, and is still a number', () => {
    const fragments = Array.from(
      { length: 400 },
      (_one, index) =>
        `fragment F${index} on Item { a: next { ...F${index + 1} } b: parts { ...F${index + 1} } p: page { nodes { ...F${index + 1} } } }`,
    );
    const document = `query($n: Int) { items(first: $n) { ...F0 } } ${fragments.join(' ')} fragment F400 on Item { id }`;
    expect(estimate(document, { n: 2 })).toBe(1_000_000_000);
  });

  test('of fragments in a circle is a number: validation refuses them', () => {
    const document =
      '{ item { ...A } } fragment A on Item { next { ...B } } fragment B on Item { ...A }';
    expect(estimate(document)).toBe(2);
  });

  test('is not lowered by a negative weight', () => {
    const sdl = composed(
      '"@cost"',
      'type Query { cheap: Int @cost(weight: -100) dear: Int @cost(weight: 9) }',
    );
    expect(estimator(sdl)('{ cheap dear }')).toBe(9);
  });
});
