/** Paris, Lyon and Marseille: catalogues give the city's code or that of an arrondissement. */
const ARRONDISSEMENTS: Readonly<
  Record<string, { readonly first: number; readonly count: number }>
> = {
  '75056': { first: 75_101, count: 20 },
  '69123': { first: 69_381, count: 9 },
  '13055': { first: 13_201, count: 16 },
};

/** The code, and those of its arrondissements where it is one of the three cities. */
export function communesOfCity(code: string): string[] {
  const arrondissements = ARRONDISSEMENTS[code];
  if (arrondissements === undefined) return [code];
  const { first, count } = arrondissements;
  return [code, ...Array.from({ length: count }, (_, index) => String(first + index))];
}
