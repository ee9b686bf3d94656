import { expect, test } from 'vitest';
import { type Federation, federate } from '#test/support/federation/federation.ts';

const byKey = (key: unknown): unknown => key;

const hubOf = (): Promise<Federation> =>
  federate({
    items: {
      sdl: `
        interface Item @key(fields: "id") { id: ID! }
        type Book implements Item @key(fields: "id") { id: ID! author: Author }
        type Film implements Item @key(fields: "id") { id: ID! }
        type Author @shareable { name: String }
        type Query { items: [Item] one: Film }`,
      resolvers: {
        Item: { __resolveType: ({ id }: { id: string }) => (id === 'b' ? 'Book' : 'Film') },
        Query: { items: () => [{ id: 'f' }, { id: 'b' }], one: () => ({ id: 'f' }) },
      },
    },
    facts: {
      sdl: `
        type Item @interfaceObject @key(fields: "id") { id: ID! place: Place }
        type Place { town: String land: String }`,
      resolvers: {
        Item: {
          __resolveReference: byKey,
          place: ({ id }: { id: string }) => ({ town: `town ${id}`, land: `land ${id}` }),
        },
      },
    },
  });

test('what is asked below a condition on the root is fetched', async () => {
  const hub = await hubOf();
  const query = 'query($no: Boolean!) { ... @skip(if: $no) { one { place { town } } } }';
  expect(await hub.ask(query, { no: false })).toEqual({
    data: { one: { place: { town: 'town f' } } },
  });
});

test('an object that one fetch brings for one type and another for another is read from its own', async () => {
  const hub = await hubOf();
  const query =
    'query($no: Boolean!) { items @skip(if: $no) { ... on Book { place { town land } } ... on Film { place { town } } } }';
  expect(await hub.ask(query, { no: false })).toEqual({
    data: {
      items: [{ place: { town: 'town f' } }, { place: { town: 'town b', land: 'land b' } }],
    },
  });
});

test('an interface object is answered without its type where nothing depends on it', async () => {
  const hub = await federate({
    list: {
      sdl: 'type Query { items: [Item] } type Item @interfaceObject @key(fields: "id") { id: ID! rank: Int }',
      resolvers: { Query: { items: () => [{ id: 'b', rank: 1 }] } },
    },
    items: {
      sdl: `interface Item @key(fields: "id") { id: ID! title: String }
        type Book implements Item @key(fields: "id") { id: ID! title: String }
        type Film implements Item @key(fields: "id") { id: ID! title: String }`,
      resolvers: {
        Item: { __resolveReference: byKey, __resolveType: () => 'Book' },
        Book: { title: ({ id }: { id: string }) => `title ${id}` },
      },
    },
  });
  const query =
    '{ items { rank ... on Item { title } ...Again ... on Film @skip(if: true) { id } } } fragment Again on Item { rank }';
  expect(await hub.ask(query)).toEqual({
    data: { items: [{ rank: 1, title: 'title b' }] },
  });
});

test('what is asked below a fragment with a condition is fetched where the type is not asked', async () => {
  const hub = await federate({
    boxes: {
      sdl: `type Query { box: Box } type Box { id: ID! items: [Item] }
        type Item @key(fields: "id") { id: ID! }`,
      resolvers: { Query: { box: () => ({ id: '1', items: [{ id: 'a' }] }) } },
    },
    items: {
      sdl: 'type Item @key(fields: "id") { id: ID! title: String }',
      resolvers: { Item: { __resolveReference: byKey, title: () => 'A' } },
    },
  });
  const query = 'query($no: Boolean!) { box { id ... @skip(if: $no) { items { title } } } }';
  expect(await hub.ask(query, { no: false })).toEqual({
    data: { box: { id: '1', items: [{ title: 'A' }] } },
  });
});
