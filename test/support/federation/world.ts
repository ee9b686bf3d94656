import type { TestSubgraph } from './federation.ts';

/** Three invented subgraphs that share entities in the ways that planners get wrong. */
const people = {
  1: { id: '1', name: 'Aline', org: { id: 'o1' }, nr: 7, best: { kind: 'Book', id: 'b1' } },
  2: { id: '2', name: 'Bruno', org: { id: 'o1' }, nr: 8, best: { kind: 'Film', id: 'f1' } },
} as const;
type Key = { id?: string; nr?: number; org?: { id: string } };
const personOf = ({ id, nr }: Key) =>
  Object.values(people).find((person) => person.id === id || person.nr === nr) ?? null;

const registry: TestSubgraph = {
  sdl: `
    type Query { users: [User!] user(id: ID!): User media: [Media] search: [Found] strict: User! }
    interface Media @key(fields: "id") { id: ID! title: String }
    type Book implements Media @key(fields: "id") { id: ID! title: String size(unit: String): Int }
    type Film implements Media @key(fields: "id") { id: ID! title: String size(unit: String): String }
    union Found = Book | User
    enum Level { LOW HIGH }
    type User @key(fields: "id") @key(fields: "org { id } nr") {
      id: ID! name: String org: Org nr: Int level: Level best: Media price(currency: String): Float
    }
    type Org @shareable { id: ID! }`,
  resolvers: {
    Query: {
      users: () => Object.values(people),
      user: (_root: unknown, { id }: Key) => personOf({ ...(id === undefined ? {} : { id }) }),
      media: () => [{ kind: 'Book', id: 'b1' }, { kind: 'Film', id: 'f1' }, null],
      search: () => [{ kind: 'Book', id: 'b1' }, people[1]],
      strict: () => people[1],
    },
    User: {
      __resolveReference: personOf,
      level: () => 'HIGH',
      price: ({ nr }: { nr: number }, { currency }: { currency?: string }) =>
        nr * (currency === 'EUR' ? 10 : currency === 'USD' ? 100 : 1),
    },
    Media: {
      __resolveType: ({ kind, id }: { kind?: string; id: string }) =>
        kind ?? (id.startsWith('b') ? 'Book' : 'Film'),
    },
    Found: { __resolveType: ({ kind }: { kind?: string }) => kind ?? 'User' },
    Book: {
      __resolveReference: (key: Key) => key,
      title: ({ id }: Key) => `Livre ${id}`,
      size: () => 320,
    },
    Film: {
      __resolveReference: (key: Key) => key,
      title: ({ id }: Key) => `Film ${id}`,
      size: () => 'long',
    },
  },
};

const logistics: TestSubgraph = {
  sdl: `
    type User @key(fields: "id") {
      id: ID!
      price(currency: String): Float @external
      shipping: Float @requires(fields: "price(currency: \\"EUR\\")")
      tax: Float @requires(fields: "price(currency: \\"USD\\")")
      friends: [User!]
    }
    type Media @interfaceObject @key(fields: "id") { id: ID! rating: Int }
    type Query { top: Media }`,
  resolvers: {
    Query: { top: () => ({ id: 'f1' }) },
    User: {
      __resolveReference: (key: Key) => key,
      shipping: ({ price }: { price: number }) => price + 0.5,
      tax: ({ price }: { price: number }) => price / 5,
      friends: ({ id }: Key) => (id === '1' ? [{ id: '2' }, { id: '2' }] : [{ id: '1' }]),
    },
    Media: {
      __resolveReference: (key: Key) => key,
      rating: ({ id }: Key) => (id === 'b1' ? 4 : 5),
    },
  },
};

const scores: TestSubgraph = {
  sdl: `
    type Query { best: Ranked }
    union Ranked = User | Team
    type Team { label: String }
    type User @key(fields: "org { id } nr") { org: Org nr: Int score: Int failing: Int needed: Int! }
    type Org @shareable { id: ID! }`,
  resolvers: {
    Query: { best: () => ({ kind: 'Team', label: 'Nantes' }) },
    Ranked: { __resolveType: ({ kind }: { kind?: string }) => kind ?? 'User' },
    User: {
      __resolveReference: (key: Key) => key,
      score: ({ nr }: { nr: number }) => nr * 2,
      failing: ({ nr }: { nr: number }) => {
        if (nr === 8) throw new Error('no score');
        return nr;
      },
      needed: () => {
        throw new Error('down');
      },
    },
  },
};

export const world = { registry, logistics, scores };
