import { buildSubgraphSchema } from '@apollo/subgraph';
import { type GraphQLSchema, parse } from 'graphql';
import { PRODUCTS, type Product, REVIEWS, USERS } from './rows.ts';

/** The four subgraphs of the workload: their SDL, and what answers it. */
export interface WorkloadSubgraph {
  readonly name: string;
  readonly sdl: string;
  readonly schema: GraphQLSchema;
}

const LINK =
  'extend schema @link(url: "https://specs.apollo.dev/federation/v2.3", import: ["@key", "@external", "@requires", "@provides", "@shareable"])';

const ACCOUNTS = `${LINK}
type Query { me: User user(id: ID!): User users: [User] }
type User @key(fields: "id") { id: ID! name: String username: String @shareable birthday: Int }`;

const INVENTORY = `${LINK}
type Product @key(fields: "upc") {
  upc: String!
  weight: Int @external
  price: Int @external
  inStock: Boolean
  shippingEstimate: Int @requires(fields: "price weight")
}`;

const CATALOGUE = `${LINK}
type Query { topProducts(first: Int = 5): [Product] }
type Product @key(fields: "upc") { upc: String! name: String price: Int weight: Int }`;

const REVIEWING = `${LINK}
type Review @key(fields: "id") { id: ID! body: String product: Product author: User @provides(fields: "username") }
type User @key(fields: "id") { id: ID! username: String @external reviews: [Review] }
type Product @key(fields: "upc") { upc: String! reviews: [Review] }`;

const byKey = <Row>(rows: readonly Row[], key: (row: Row) => string): Map<string, Row> =>
  new Map(rows.map((row) => [key(row), row]));
const products = byKey(PRODUCTS, ({ upc }) => upc);
const users = byKey(USERS, ({ id }) => id);
const reviews = byKey(REVIEWS, ({ id }) => id);

interface Parcel extends Partial<Pick<Product, 'price' | 'weight'>> {
  readonly upc: string;
}

/** Nothing for what costs more than 1,000, half the weight for the rest. */
const shipping = ({ price = 0, weight = 0 }: Parcel): number => (price > 1_000 ? 0 : weight / 2);

type Resolvers = NonNullable<
  Extract<Parameters<typeof buildSubgraphSchema>[0], { resolvers?: unknown }>['resolvers']
>;

const subgraph = (name: string, sdl: string, resolvers: Resolvers): WorkloadSubgraph => ({
  name,
  sdl,
  schema: buildSubgraphSchema({ typeDefs: parse(sdl), resolvers }),
});

/** As in the public benchmark, the first user wrote every review, and each user's own reviews are the same first two. */
const author = () => USERS[0];
const ownReviews = () => REVIEWS.slice(0, 2);

export const WORKLOAD_SUBGRAPHS: readonly WorkloadSubgraph[] = [
  subgraph('accounts', ACCOUNTS, {
    Query: {
      me: () => USERS[0],
      user: (_: unknown, { id }: { id: string }) => users.get(id),
      users: () => USERS,
    },
    User: { __resolveReference: ({ id }: { id: string }) => users.get(id) },
  }),
  subgraph('inventory', INVENTORY, {
    Product: {
      __resolveReference: (parcel: Parcel) => parcel,
      inStock: ({ upc }: Parcel) => products.get(upc)?.inStock,
      shippingEstimate: shipping,
    },
  }),
  subgraph('products', CATALOGUE, {
    Query: { topProducts: (_: unknown, { first }: { first: number }) => PRODUCTS.slice(0, first) },
    Product: { __resolveReference: ({ upc }: { upc: string }) => products.get(upc) },
  }),
  subgraph('reviews', REVIEWING, {
    Review: {
      __resolveReference: ({ id }: { id: string }) => reviews.get(id),
      product: ({ upc }: { upc: string }) => ({ upc }),
      author,
    },
    User: {
      __resolveReference: ({ id }: { id: string }) => users.get(id),
      reviews: ownReviews,
    },
    Product: {
      reviews: ({ upc }: { upc: string }) => REVIEWS.filter((review) => review.upc === upc),
    },
  }),
];
