import { composeServices } from '@apollo/composition';
import fc from 'fast-check';
import {
  type DocumentNode,
  type FieldNode,
  Kind,
  parse,
  type SelectionSetNode,
  type ValueNode,
} from 'graphql';
import { expect, test } from 'vitest';
import { supergraphCosts } from '../graph-facts.fixture.ts';
import { compileCosts } from './compile-costs.ts';

/** Costs nothing but what is counted here by hand: an item 1, a page 1, `slow` 8. */
const { supergraphSdl = '' } = composeServices([
  {
    name: 'shop',
    url: 'http://shop.invalid',
    typeDefs: parse(`
      extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@cost", "@listSize"])
      type Query { item: Item }
      type Item { id: ID slow: Int @cost(weight: 8) next: Item all: [Item!]! nodes(first: Int = 4): [Item!]! @listSize(slicingArguments: ["first"])
        page(first: Int = 5): Page @listSize(slicingArguments: ["first"], sizedFields: ["nodes"]) }
      type Page { nodes: [Item!]! item: Item }`),
  },
]);
const costs = supergraphCosts(supergraphSdl);

type Values = Readonly<Record<string, unknown>>;

/** The cost by walking the document with every fragment written out. */
function walked(document: DocumentNode, values: Values): number {
  const sizeOf = (value: ValueNode | undefined, byDefault: number): number => {
    if (value?.kind === Kind.INT) return Number(value.value);
    if (value?.kind !== Kind.VARIABLE) return byDefault;
    const sent = values[value.name.value];
    return typeof sent === 'number' ? sent : byDefault;
  };
  const isIn = ({ directives = [] }: Pick<FieldNode, 'directives'>): boolean =>
    directives.every(({ name }) => (values['yes'] === true) === (name.value === 'include'));
  const costOfField = (node: FieldNode, sized: number | null): number => {
    const first = node.arguments?.[0]?.value;
    const inside = (size: number | null) =>
      node.selectionSet === undefined ? 0 : costOfSet(node.selectionSet, size);
    switch (node.name.value) {
      case 'slow':
        return 8;
      case 'all':
        return 10 * (1 + inside(null));
      case 'nodes':
        return (sized ?? sizeOf(first, node.alias?.value === 'p' ? 10 : 4)) * (1 + inside(null));
      case 'page':
        return 1 + inside(sizeOf(first, 5));
      default:
        return node.selectionSet === undefined ? 0 : 1 + inside(null);
    }
  };
  const costOfSet = ({ selections }: SelectionSetNode, sized: number | null): number => {
    let total = 0;
    for (const selection of selections) {
      if (!isIn(selection)) continue;
      if (selection.kind === Kind.FIELD) total += costOfField(selection, sized);
      else if (selection.kind === Kind.INLINE_FRAGMENT)
        total += costOfSet(selection.selectionSet, sized);
      else total += costOfSet(fragment(selection.name.value), sized);
    }
    return total;
  };
  const fragment = (name: string): SelectionSetNode => {
    for (const node of document.definitions)
      if (node.kind === Kind.FRAGMENT_DEFINITION && node.name.value === name)
        return node.selectionSet;
    throw new Error(name);
  };
  const [operation] = document.definitions;
  if (operation?.kind !== Kind.OPERATION_DEFINITION) throw new Error('no operation');
  return Math.min(1_000_000_000, costOfSet(operation.selectionSet, null));
}

const FRAGMENTS = 4;
const condition = fc.constantFrom('', '', '', ' @include(if: $yes)', ' @skip(if: $yes)');
const first = fc.constantFrom('', '(first: 3)', '(first: $n)', '(first: $m)');

/** Selections on Item; fragments spread only those that come after them. */
const items = (depth: number, from: number): fc.Arbitrary<string> =>
  fc
    .array(depth === 0 ? fc.constantFrom('id', 'slow') : item(depth, from), {
      minLength: 1,
      maxLength: 3,
    })
    .map((selections) => selections.join(' '));

function item(depth: number, from: number): fc.Arbitrary<string> {
  const below = items(depth - 1, from);
  const spread = Array.from({ length: FRAGMENTS - from }, (_one, index) => `...I${from + index}`);
  return fc.oneof(
    fc
      .tuple(fc.constantFrom('next', 'all'), condition, below)
      .map(([name, on, set]) => `${name}${on} { ${set} }`),
    fc.tuple(first, condition, below).map(([size, on, set]) => `nodes${size}${on} { ${set} }`),
    fc.tuple(first, page(depth - 1, from)).map(([size, set]) => `page${size} { ${set} }`),
    fc.tuple(condition, below).map(([on, set]) => `...${on} { ${set} }`),
    fc
      .tuple(fc.constantFrom('id', 'slow', ...spread), condition)
      .map(([name, on]) => `${name}${on}`),
  );
}

function page(depth: number, from: number): fc.Arbitrary<string> {
  const below = items(Math.max(0, depth - 1), from);
  const spread = Array.from({ length: FRAGMENTS - from }, (_one, index) => `...P${from + index}`);
  const one = fc.oneof(
    fc.tuple(condition, below).map(([on, set]) => `p: nodes${on} { ${set} }`),
    below.map((set) => `item { ${set} }`),
    below.map((set) => `... { p: nodes { ${set} } }`),
    fc.constantFrom('__typename', ...spread),
  );
  return fc.array(one, { minLength: 1, maxLength: 3 }).map((selections) => selections.join(' '));
}

const documents = fc
  .tuple(
    items(3, 0),
    ...Array.from({ length: FRAGMENTS }, (_one, index) =>
      fc.tuple(items(2, index + 1), page(2, index + 1)),
    ),
  )
  .map(([operation, ...fragments]) =>
    [
      `query($n: Int, $m: Int, $yes: Boolean!) { item { ${operation} } }`,
      ...fragments.map(
        ([onItem, onPage], index) =>
          `fragment I${index} on Item { ${onItem} } fragment P${index} on Page { ${onPage} }`,
      ),
    ].join('\n'),
  );

test('the cost of a random document is that of the document with its fragments written out', () => {
  const seen = new Set<number>();
  fc.assert(
    fc.property(documents, fc.nat(30), fc.option(fc.nat(30)), fc.boolean(), (text, n, m, yes) => {
      const document = parse(text);
      const values = { n, m, yes };
      const estimated = compileCosts(costs, document).operations.get('')?.estimate(values);
      expect(estimated).toBe(walked(document, values));
      seen.add(estimated ?? 0);
    }),
    { numRuns: 2_000 },
  );
  expect(seen.size).toBeGreaterThan(200);
});
