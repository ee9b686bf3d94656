const PARTS = `
fragment Person on User { id username name }
fragment Opinion on Review { id body }
fragment Article on Product { inStock name price shippingEstimate upc weight }`;

const OPINIONS = `
reviews {
  ...Opinion
  author { ...Person reviews { ...Opinion product { ...Article } } }
}`;

/** The fields that the public gateway benchmark asks: 87 kB over all four subgraphs. */
const BIG = `${PARTS}
query Big {
  users { ...Person reviews { ...Opinion product { ...Article ${OPINIONS} } } }
  topProducts { ...Article ${OPINIONS} }
}`;

/** Four fetches: products, then stock and reviews, then the reviews' authors. */
const MIDDLE = `${PARTS}
query Middle {
  topProducts { ...Article reviews { ...Opinion author { ...Person } } }
}`;

/** One root fetch: three products of three fields. */
const SMALL = 'query Small { topProducts(first: 3) { upc name price } }';

/** The questions a run may ask, by their name on the command line. */
export const QUESTIONS: ReadonlyMap<string, string> = new Map([
  ['big', BIG],
  ['middle', MIDDLE],
  ['small', SMALL],
]);
