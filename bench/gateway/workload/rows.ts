/**
 * As many rows, and as long, as the public gateway benchmark has, so that a question fans out as it does there; what they say is invented.
 */
export interface Product {
  readonly upc: string;
  readonly name: string;
  readonly price: number;
  readonly weight: number;
  readonly inStock: boolean;
}
export interface User {
  readonly id: string;
  readonly name: string;
  readonly username: string;
}
export interface Review {
  readonly id: string;
  readonly body: string;
  readonly upc: string;
}

const product = (
  upc: string,
  name: string,
  price: number,
  weight: number,
  inStock: boolean,
): Product => ({ upc, name, price, weight, inStock });

export const PRODUCTS: readonly Product[] = [
  product('1', 'Bench', 899, 100, true),
  product('2', 'Loom', 1_299, 1_000, false),
  product('3', 'Cup', 15, 20, false),
  product('4', 'Stool', 499, 100, false),
  product('5', 'Oven', 1_299, 1_000, true),
  product('6', 'Lathe', 6_999, 300, true),
  product('7', 'Boiler', 3_999, 2_000, true),
  product('8', 'Mill', 100_000, 6_000, false),
  product('9', 'Desk', 9_999, 800, true),
];

const user = (id: string, name: string, username: string): User => ({ id, name, username });

export const USERS: readonly User[] = [
  user('1', 'Ana Lunebois', 'analu'),
  user('2', 'Basile Orvent', 'basileorv'),
  user('3', 'Cléa Montsable', 'cleamontsab'),
  user('4', 'Dario Vauquelune', 'dariova'),
  user('5', 'Enora Fontgrise', 'enorafont'),
  user('6', 'Fabio Septval', 'fabios'),
];

const WORDS = 'sturdy plain oak joints hold well after a wet winter, and the finish stays even';

/** Of a fixed length; each begins with its own words. */
const review = (id: string, upc: string, length: number): Review => {
  const opening = `Review ${id} of product ${upc}: `;
  const words = `${WORDS}. `.repeat(Math.ceil(length / WORDS.length));
  return { id, upc, body: `${opening}${words}`.slice(0, length) };
};

export const REVIEWS: readonly Review[] = [
  review('1', '1', 445),
  review('2', '1', 286),
  review('3', '1', 275),
  review('4', '1', 143),
  review('5', '2', 445),
  review('6', '2', 286),
  review('7', '2', 275),
  review('8', '2', 143),
  review('9', '3', 143),
  review('10', '4', 143),
  review('11', '4', 839),
];
