import type { Estimate, Measure } from './estimate.ts';

/** What one enterprise answered in one cell of the leaves. */
export interface InventedAnswer {
  readonly place: string;
  readonly occupation: string;
  readonly enterprise: number;
  readonly projects: number;
  readonly difficult: number;
  readonly seasonal: number;
}

const placesOf = (place: string): [string, string | null][] => [
  [place, 'D44'],
  ['D44', 'R52'],
  ['R52', 'N'],
  ['N', null],
];
const occupationsOf = (occupation: string): [string, string | null][] => [
  [occupation, occupation.charAt(0)],
  [occupation.charAt(0), 'ALL'],
  ['ALL', null],
];

/** Estimates of weight 1 over the whole lattice, of answers in parts of basins of département 44; families are the first letters of occupations. */
export function estimatesOf(answers: readonly InventedAnswer[]): Estimate[] {
  const cells = new Map<string, { estimate: Estimate; byEnterprise: Map<number, number> }>();
  for (const { place, occupation, enterprise, projects, difficult, seasonal } of answers) {
    const measures: [Measure, number][] = [
      ['PROJECTS', projects],
      ['DIFFICULT', difficult],
      ['EASY', projects - difficult],
      ['SEASONAL', seasonal],
      ['STEADY', projects - seasonal],
    ];
    for (const [placeCode, placeParent] of placesOf(place))
      for (const [occupationCode, occupationParent] of occupationsOf(occupation))
        for (const [measure, planned] of measures) {
          if (planned === 0) continue;
          const key = `${placeCode} ${occupationCode} ${measure}`;
          const byEnterprise = cells.get(key)?.byEnterprise ?? new Map<number, number>();
          byEnterprise.set(enterprise, (byEnterprise.get(enterprise) ?? 0) + planned);
          const value = [...byEnterprise.values()].reduce((sum, one) => sum + one, 0);
          const label = occupationCode === 'ALL' ? null : `Métier ${occupationCode}`;
          const estimate = {
            placeCode,
            placeParent,
            occupationCode,
            occupationParent,
            label,
            measure,
            value,
            margin: 1.5,
            enterprises: byEnterprise.size,
            largest: Math.max(...byEnterprise.values()),
          };
          cells.set(key, { estimate, byEnterprise });
        }
  }
  return [...cells.values()].map(({ estimate }) => estimate);
}

/** Answers of many enterprises in some basins and occupations, most of them few in a cell; the same seed gives the same ones. */
export function inventAnswers(seed: number, count: number): InventedAnswer[] {
  let state = seed * 2_654_435_761 + 1;
  const draw = (below: number): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
  return Array.from({ length: count }, () => {
    const projects = 1 + draw(4) * draw(8);
    return {
      place: `B520${1 + draw(5)}-44`,
      occupation: ['A1X40', 'A1X41', 'A2X40', 'S0X42', 'S1X40', 'S1X80', 'T2A60'][draw(7)] ?? '',
      enterprise: draw(count),
      projects,
      difficult: draw(projects + 1),
      seasonal: draw(projects + 1),
    };
  });
}
