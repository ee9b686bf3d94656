import { expect, test } from 'vitest';
import { federate } from '#test/support/federation/federation.ts';

const byKey = (key: unknown): unknown => key;

test('a field that is a leaf of one type and an object of another is read as each, also where only a requirement asks for it', async () => {
  const hub = await federate({
    finder: {
      sdl: `type Query { found: [Found] } union Found = Offer | Course
        type Offer @key(fields: "id") { id: ID! place: String }
        type Course @key(fields: "id") { id: ID! }`,
      resolvers: {
        Query: {
          found: () => [
            { kind: 'Offer', id: 'o', place: 'Nantes' },
            { kind: 'Course', id: 'c' },
          ],
        },
        Found: { __resolveType: ({ kind }: { kind: string }) => kind },
      },
    },
    courses: {
      sdl: `type Course @key(fields: "id") { id: ID! place: Place } type Place @shareable { town: String }`,
      resolvers: { Course: { __resolveReference: byKey, place: () => ({ town: 'Angers' }) } },
    },
    travel: {
      sdl: `type Course @key(fields: "id") { id: ID! place: Place @external way: String @requires(fields: "place { town }") }
        type Place @shareable { town: String }`,
      resolvers: {
        Course: {
          __resolveReference: byKey,
          way: ({ place }: { place: { town: string } }) => `to ${place.town}`,
        },
      },
    },
  });
  expect(await hub.ask('{ found { ... on Offer { place } ... on Course { way } } }')).toEqual({
    data: { found: [{ place: 'Nantes' }, { way: 'to Angers' }] },
  });
});
