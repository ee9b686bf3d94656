/** Paris, Lyon and Marseille: sources give the code of the city or that of the district. */
const DISTRICTS: Readonly<Record<string, { readonly first: number; readonly count: number }>> = {
  '75056': { first: 75_101, count: 20 },
  '69123': { first: 69_381, count: 9 },
  '13055': { first: 13_201, count: 16 },
};

/** The codes under which the establishments of a commune are known: its own, and those of its districts where it has any. */
export function communeWithDistricts(code: string): readonly string[] {
  const districts = DISTRICTS[code];
  if (districts === undefined) return [code];
  const { first, count } = districts;
  return [code, ...Array.from({ length: count }, (_, index) => String(first + index))];
}
