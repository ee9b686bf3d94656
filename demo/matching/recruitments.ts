import { DEMO_SIRET } from '../demo-callers.ts';

/** The jobseeker of the demo, as a profile. */
export const DEMO_PROFILE = {
  qualities: ['RIGOUR', 'TEAMWORK', 'AUTONOMY', 'CURIOSITY'],
  occupationCodes: ['A1414', 'N1103'],
  slots: ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY'].map((day) => ({
    day,
    part: 'MORNING',
  })),
  availableFrom: '2026-12-01',
  center: { latitude: 47.2184, longitude: -1.5536 },
  mobilityKm: 30,
  isSearchable: true,
  contact: { name: 'Camille Exemple', email: 'camille@courriel.invalid' },
};

const OCCUPATIONS = [
  ['A1414', 'Maraîchage'],
  ['N1103', 'Préparation de commandes'],
  ['D1106', 'Vente à la ferme'],
] as const;
const QUALITIES = [
  ['RIGOUR', 'TEAMWORK'],
  ['AUTONOMY', 'INITIATIVE'],
  ['COMMUNICATION', 'REACTIVITY'],
  ['CURIOSITY'],
] as const;
const SEASONS = [
  ['printemps', '2027-03-01'],
  ['été', '2027-06-01'],
] as const;

/** What the market garden of the demo seeks: each occupation with each set of qualities, in two seasons, farther and farther from the town. */
export const DEMO_RECRUITMENTS = OCCUPATIONS.flatMap(([occupationCode, title], nth) =>
  QUALITIES.flatMap((qualities, kind) =>
    SEASONS.map(([season, startsOn], later) => ({
      siret: DEMO_SIRET,
      title: `${title}, ${season}`,
      occupationCode,
      center: { latitude: 47.2 + 0.05 * kind, longitude: -1.6 - 0.03 * nth },
      qualities,
      slots: ['MONDAY', 'TUESDAY'].map((day) => ({ day, part: later ? 'AFTERNOON' : 'MORNING' })),
      weeklyHours: 20 + 5 * kind,
      startsOn,
      hourlyPay: 12.5 + kind,
      positions: 1 + nth,
    })),
  ),
);
