/** Of the hub: what nobody else may say. */
export const PEOPLE = `
  extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@inaccessible", "@listSize"])
  type Query {
    person(id: ID!): Person
    people(ids: [ID!]!): [Person!]!
    search(filter: Filter, text: String, ratio: Float, first: Int = 2): [Person!]! @listSize(slicingArguments: ["first"], requireOneSlicingArgument: false)
  }
  type Mutation { rename(id: ID!, name: String!): Person }
  enum Kind { LOCAL REMOTE HIDDEN @inaccessible }
  input Filter { and: [Filter!] names: [String!] kind: Kind }
  type Person @key(fields: "id") {
    id: ID!
    name: String
    salary: Int
    friend: Person
    echo: String
    hiddenSecret: String @inaccessible
  }
  type Link @key(fields: "id") { id: ID! label: String }`;

const person = ({ id }: { id: string }) => ({
  __typename: 'Person',
  id,
  name: `Person ${id}`,
  salary: 100,
  hiddenSecret: 'hunter2',
});

export const PEOPLE_RESOLVERS = {
  Query: {
    person: (_root: unknown, { id }: { id: string }) => person({ id }),
    people: (_root: unknown, { ids }: { ids: string[] }) => ids.map((id) => person({ id })),
    search: (_root: unknown, { text, first }: { text?: string; first: number }) =>
      Array.from({ length: first }, (_one, n) => ({ ...person({ id: String(n) }), echo: text })),
  },
  Mutation: {
    rename: (_root: unknown, { id, name }: { id: string; name: string }) => ({
      ...person({ id }),
      name,
    }),
  },
  Person: { __resolveReference: person, friend: () => person({ id: 'f' }) },
  Link: {
    __resolveReference: ({ id }: { id: string }) => ({
      __typename: 'Link',
      id,
      label: `Link ${id}`,
    }),
  },
};

/** Of a partner: it knows scores and nothing else. */
export const SCORES = `
  extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key"])
  scalar JSON
  type Query { board: [Person!] }
  type Mutation { addScore(id: ID!): Int }
  enum Level { LOW HIGH }
  type Person @key(fields: "id") {
    id: ID!
    score: Int
    ratio: Float
    note: String
    isOpen: Boolean
    level: Level
    code: ID
    data: JSON
    codes: [ID!]
    links: [Link]
  }
  type Link @key(fields: "id", resolvable: false) { id: ID! }`;

const scored = ({ id }: { id: string }) => ({
  __typename: 'Person',
  id,
  score: 7,
  ratio: 0.5,
  note: 'a note',
  isOpen: true,
  level: 'LOW',
  code: 'c-1',
  data: { a: 1 },
  codes: ['c-1', 'c-2'],
  links: [{ id: 'l1' }, { id: 'l2' }],
});

export const SCORES_RESOLVERS = {
  Query: { board: () => [scored({ id: '1' }), scored({ id: '2' })] },
  Mutation: { addScore: () => 1 },
  Person: { __resolveReference: scored },
};
