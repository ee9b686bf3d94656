type Year = readonly number[];
type Season = { readonly inland: Year; readonly coast?: Year };

/** Hirings of each month, January first, relative to an ordinary month. */
const SEASONS = {
  flat: { inland: [1, 1, 1, 1, 1, 0.95, 0.85, 0.6, 1.25, 1.15, 1, 0.8] },
  hotel: {
    inland: [0.8, 0.8, 1, 1.1, 1.1, 1.2, 1.1, 0.9, 1.2, 1, 0.9, 0.9],
    coast: [0.4, 0.5, 0.8, 1.4, 1.5, 2.4, 2.8, 1.4, 0.7, 0.6, 0.4, 0.5],
  },
  beach: {
    inland: [0.5, 0.6, 0.9, 1.3, 1.2, 1.8, 1.8, 0.9, 0.7, 0.6, 0.5, 0.6],
    coast: [0.15, 0.3, 0.8, 1.8, 1.8, 3.4, 3.6, 1.2, 0.4, 0.3, 0.2, 0.2],
  },
  resto: {
    inland: [0.9, 0.9, 1, 1, 1, 1.2, 1.1, 0.8, 1.3, 1.1, 1, 1],
    coast: [0.5, 0.6, 0.9, 1.4, 1.4, 2.2, 2.4, 1.2, 0.8, 0.7, 0.5, 0.6],
  },
  holiday: {
    inland: [0.8, 0.8, 0.9, 1, 1, 1.7, 1.9, 1.1, 0.9, 0.8, 0.7, 1],
    coast: [0.6, 0.7, 0.9, 1.2, 1.2, 2.2, 2.4, 1.2, 0.8, 0.7, 0.6, 0.8],
  },
  vine: { inland: [1, 1, 0.9, 0.9, 0.6, 0.6, 0.4, 1.6, 6.5, 1, 0.5, 0.8] },
  garden: { inland: [0.8, 1, 1.5, 2.2, 1.9, 1.4, 1.1, 0.9, 0.9, 1, 0.8, 0.6] },
  harvest: { inland: [0.5, 0.5, 0.8, 0.9, 1, 1.5, 2.2, 1.8, 1.4, 1.2, 0.6, 0.5] },
  christmas: { inland: [0.7, 0.7, 0.8, 0.8, 0.9, 1, 1, 0.9, 1.1, 1.5, 2.1, 2] },
  retail: {
    inland: [0.8, 0.7, 0.8, 0.9, 0.9, 1.4, 1.4, 0.9, 1, 1.1, 1.5, 1.7],
    coast: [0.6, 0.6, 0.8, 1.1, 1.1, 2, 2.1, 1, 0.8, 0.8, 1, 1.2],
  },
  school: { inland: [1, 0.9, 0.8, 0.7, 0.6, 0.5, 0.4, 1.2, 3.4, 1.3, 0.9, 0.5] },
  works: { inland: [0.9, 1, 1.2, 1.2, 1.1, 1.1, 0.9, 0.5, 1.4, 1.1, 0.9, 0.6] },
  care: { inland: [0.9, 0.9, 0.9, 1, 1, 1.5, 1.7, 1.2, 1, 0.9, 0.9, 1.1] },
  events: { inland: [0.4, 0.6, 0.9, 1, 1.4, 1.7, 1.5, 0.9, 1.3, 0.9, 0.8, 1.2] },
  tax: { inland: [1.6, 1.3, 1.1, 0.9, 0.8, 0.7, 0.6, 0.5, 1.3, 1, 1, 1] },
  temp: { inland: [0.8, 0.85, 0.95, 0.95, 1, 1.3, 1.25, 0.85, 1.15, 1.15, 1.1, 1] },
} satisfies Record<string, Season>;

export type SeasonName = keyof typeof SEASONS;

export function isSeasonName(name: string): name is SeasonName {
  return Object.hasOwn(SEASONS, name);
}

/** `month` counts months since January of year 0. */
export function seasonFactor(name: SeasonName, isCoastal: boolean, month: number): number {
  const season: Season = SEASONS[name];
  const year = isCoastal ? (season.coast ?? season.inland) : season.inland;
  return year[month % 12] ?? 1;
}
