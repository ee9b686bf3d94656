import { expect, test } from 'vitest';
import { federate } from '#test/support/federation/federation.ts';

const REVIEWS = [{ id: 'r1', author: { id: 'u1' }, product: { upc: 'p1' } }];

test('what a fragment shared by two entities of one fetch asks is read where the type is not named', async () => {
  const hub = await federate({
    accounts: {
      sdl: 'type Query { users: [User] } type User @key(fields: "id") { id: ID! name: String }',
      resolvers: {
        Query: { users: () => [{ id: 'u1' }] },
        User: { __resolveReference: ({ id }: { id: string }) => ({ id, name: `name of ${id}` }) },
      },
    },
    products: {
      sdl: 'type Query { top: [Product] } type Product @key(fields: "upc") { upc: ID! }',
      resolvers: { Query: { top: () => [{ upc: 'p1' }] } },
    },
    reviews: {
      sdl: `type Review { id: ID! author: User product: Product }
        type User @key(fields: "id") { id: ID! reviews: [Review] }
        type Product @key(fields: "upc") { upc: ID! reviews: [Review] }`,
      resolvers: {
        User: { __resolveReference: (key: object) => key, reviews: () => REVIEWS },
        Product: { __resolveReference: (key: object) => key, reviews: () => REVIEWS },
      },
    },
  });
  const author = { name: 'name of u1' };
  expect(
    await hub.ask(
      '{ users { reviews { product { reviews { author { name } } } } } top { reviews { author { name } } } }',
    ),
  ).toEqual({
    data: {
      users: [{ reviews: [{ product: { reviews: [{ author }] } }] }],
      top: [{ reviews: [{ author }] }],
    },
  });
});
