import type { PolicySubgraph } from '#test/support/policy-hub.ts';

const LINK = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key" "@authenticated" "@requiresScopes" "@policy"])\n`;

/** What no caller without the purpose may see, by any way. */
export const SECRETS = { name: 'Aurore Secrette', salary: 777_001, code: 'XYZZY-4242' };

const person = (id: string) => ({ __typename: 'Person', id, name: SECRETS.name, age: 40 });
const company = { __typename: 'Company', id: 'c', name: 'Open Works' };
const vault = { __typename: 'Vault', id: 'v', code: SECRETS.code };

/** People whose name one purpose opens and whose pay, in another subgraph, the same; a vault for known callers alone. */
export const GUARDED: Readonly<Record<string, PolicySubgraph>> = {
  people: {
    sdl: `${LINK}
      type Query { person(id: ID!): Person node(id: ID!): Node named: [Named!]! hits: [Hit!]! company: Company people: People boxes: [Box!] vault: Vault }
      type Mutation { touch(id: ID!): Person }
      interface Node { id: ID! }
      interface Named { name: String }
      interface Aged { age: Int name: String }
      union Hit = Person | Company
      union Box = Vault | Company
      type Person implements Node & Named & Aged @key(fields: "id") { id: ID! name: String @policy(policies: [["purpose:counselling"]]) age: Int boss: Person employer: Company }
      type Company implements Node & Named @key(fields: "id") { id: ID! name: String director: Person }
      type Vault @authenticated { id: ID! code: String }
      type People { nodes: [Person!]! edges: [Edge!]! }
      type Edge { cursor: String! node: Person }`,
    resolvers: {
      Query: {
        person: (_root: unknown, { id }: { id: string }) => person(id),
        node: (_root: unknown, { id }: { id: string }) => (id === 'c' ? company : person(id)),
        named: () => [person('p'), company],
        hits: () => [person('p'), company],
        company: () => company,
        people: () => ({ nodes: [person('p')], edges: [{ cursor: 'x', node: person('p') }] }),
        boxes: () => [vault, company],
        vault: () => vault,
      },
      Mutation: { touch: (_root: unknown, { id }: { id: string }) => person(id) },
      Person: {
        __resolveReference: ({ id }: { id: string }) => person(id),
        boss: () => person('b'),
        employer: () => company,
      },
      Company: { __resolveReference: () => company, director: () => person('d') },
    },
  },
  pay: {
    sdl: `${LINK} type Person @key(fields: "id") { id: ID! salary: Int @policy(policies: [["purpose:counselling"]]) grade: Grade desk: String }
      enum Grade @requiresScopes(scopes: [["read"]]) { SENIOR }`,
    resolvers: {
      Person: {
        __resolveReference: ({ id }: { id: string }) => ({ id }),
        salary: () => SECRETS.salary,
        grade: () => 'SENIOR',
        desk: () => 'third floor',
      },
    },
  },
};
