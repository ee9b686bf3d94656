/** What employers' job estimated of one cell; see `HiringSurveyEstimate` of the graph. */
export interface Estimate {
  readonly placeCode: string;
  readonly placeParent: string | null;
  readonly occupationCode: string;
  readonly occupationParent: string | null;
  readonly label: string | null;
  readonly measure: Measure;
  readonly value: number;
  readonly margin: number;
  readonly enterprises: number;
  readonly largest: number;
}

export type Measure = 'PROJECTS' | 'DIFFICULT' | 'EASY' | 'SEASONAL' | 'STEADY';

/** The measures that are published, with the part of the projects that their difference would tell. */
export const PUBLISHED_MEASURES = [
  { measure: 'PROJECTS', rest: null },
  { measure: 'DIFFICULT', rest: 'EASY' },
  { measure: 'SEASONAL', rest: 'STEADY' },
] as const satisfies readonly { measure: Measure; rest: Measure | null }[];
export type PublishedMeasure = (typeof PUBLISHED_MEASURES)[number]['measure'];

/** Estimates of one measure by place and occupation. */
export type Cells = ReadonlyMap<string, Estimate>;

export const cellKey = (placeCode: string, occupationCode: string): string =>
  `${placeCode}|${occupationCode}`;

/** Estimates by measure. */
export function byMeasure(estimates: readonly Estimate[]): (measure: Measure) => Cells {
  const found = new Map<Measure, Map<string, Estimate>>();
  for (const estimate of estimates) {
    const cells = found.get(estimate.measure) ?? new Map<string, Estimate>();
    cells.set(cellKey(estimate.placeCode, estimate.occupationCode), estimate);
    found.set(estimate.measure, cells);
  }
  return (measure) => found.get(measure) ?? new Map();
}
