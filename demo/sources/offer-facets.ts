export type Facets = readonly {
  readonly filtre: string;
  readonly agregation: readonly { readonly valeurPossible: string; readonly nbResultats: number }[];
}[];

const FILTERS = ['typeContrat', 'experience', 'qualification', 'natureContrat'] as const;
type Filter = (typeof FILTERS)[number];

/** What the search answers beside its results: how many for each value of each filter. */
export function countFacets(offers: Iterable<Readonly<Record<Filter, string>>>): Facets {
  const counts = FILTERS.map((filter) => ({ filter, values: new Map<string, number>() }));
  for (const offer of offers) {
    for (const { filter, values } of counts) {
      const value = offer[filter];
      values.set(value, (values.get(value) ?? 0) + 1);
    }
  }
  return counts.map(({ filter, values }) => ({
    filtre: filter,
    agregation: [...values].map(([valeurPossible, nbResultats]) => ({
      valeurPossible,
      nbResultats,
    })),
  }));
}
