import type { Place } from './place.ts';

const isOutside = (place: Place) => place.latitude === null;
const has = (place: Place, trait: string) => place.traits.includes(trait);

/** How likely an establishment of a kind stands in a place, relative to the other places. */
export const LOCATION_PROFILES = {
  even: (place: Place) => place.population,
  urban: (place: Place) => place.population ** 1.2,
  rural: (place: Place) => Math.sqrt(place.population) / (place.population > 9000 ? 6 : 1),
  tourism: (place: Place) => place.population * (place.isCoastal ? 3.5 : 1),
  beach: (place: Place) =>
    place.isCoastal ? place.population ** 0.7 : 0.03 * place.population ** 0.6,
  vine: (place: Place) => (has(place, 'v') || isOutside(place) ? Math.sqrt(place.population) : 0.2),
  garden: (place: Place) =>
    has(place, 'g') || isOutside(place) ? Math.sqrt(place.population) : 0.6,
  salt: (place: Place) => (has(place, 's') ? Math.sqrt(place.population) : 0.001),
  industry: (place: Place) => place.population * (has(place, 'i') ? 3.5 : 0.8),
  logistics: (place: Place) => place.population * (has(place, 'l') ? 4 : 0.8),
  shipyard: (place: Place) => place.population * (has(place, 'p') ? 1 : 0.0001),
} satisfies Record<string, (place: Place) => number>;

export type LocationProfile = keyof typeof LOCATION_PROFILES;

export function isLocationProfile(name: string): name is LocationProfile {
  return Object.hasOwn(LOCATION_PROFILES, name);
}
