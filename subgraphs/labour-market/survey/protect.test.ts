import { describe, expect, test } from 'vitest';
import {
  byMeasure,
  type Cells,
  cellKey,
  type Estimate,
  PUBLISHED_MEASURES,
  type PublishedMeasure,
} from './estimate.ts';
import { estimatesOf, type InventedAnswer, inventAnswers } from './invented-estimates.fixture.ts';
import { protectEstimates } from './protect.ts';
import { toldFigure, toldMargin } from './rules.ts';

const SEEDS = Array.from({ length: 60 }, (_, index) => index + 1);

const answers = (place: string, occupation: string, ...projects: number[]): InventedAnswer[] =>
  projects.map((planned, index) => ({
    place,
    occupation,
    enterprise: Number(`${place.slice(1, 5)}${occupation.slice(1, 2)}${index}`),
    projects: planned,
    difficult: 0,
    seasonal: 0,
  }));

const isSecret = (found: Estimate | undefined): boolean =>
  found !== undefined && (found.enterprises < 3 || found.largest > 0.85 * found.value);

/** Cells that a reader works out exactly: of a line of which one number alone is missing, until nothing changes. By its own reckoning, not the suppressor's. */
function workedOut(
  estimates: readonly Estimate[],
  measure: PublishedMeasure,
  isHidden: (place: string, occupation: string) => boolean,
): Set<string> {
  const cells = byMeasure(estimates)('PROJECTS');
  const parentOf = (kind: 'place' | 'occupation') =>
    new Map(
      [...cells.values()].map((one) =>
        kind === 'place'
          ? [one.placeCode, one.placeParent]
          : [one.occupationCode, one.occupationParent],
      ),
    );
  const [places, occupations] = [parentOf('place'), parentOf('occupation')];
  const known = new Set<string>();
  for (const place of places.keys())
    for (const occupation of occupations.keys())
      if (!isHidden(place, occupation)) known.add(cellKey(place, occupation));
  const lines: string[][] = [];
  for (const [total] of places) {
    const parts = [...places].filter(([, parent]) => parent === total).map(([code]) => code);
    if (parts.length > 0)
      for (const occupation of occupations.keys())
        lines.push([total, ...parts].map((place) => cellKey(place, occupation)));
  }
  for (const [total] of occupations) {
    const parts = [...occupations].filter(([, parent]) => parent === total).map(([code]) => code);
    if (parts.length > 0)
      for (const place of places.keys())
        lines.push([total, ...parts].map((occupation) => cellKey(place, occupation)));
  }
  const found = new Set<string>();
  for (let isNew = true; isNew; ) {
    isNew = false;
    for (const line of lines) {
      const missing = line.filter((key) => !known.has(key));
      if (missing.length !== 1) continue;
      known.add(missing[0] ?? '');
      found.add(missing[0] ?? '');
      isNew = true;
    }
  }
  const ofMeasure: Cells = byMeasure(estimates)(measure);
  return new Set([...found].filter((key) => ofMeasure.has(key)));
}

describe('estimates that are published', () => {
  test.each(SEEDS)(
    'never show fewer than 3 enterprises nor one with more than 85 %% of them, seed %i',
    (seed) => {
      const estimates = estimatesOf(inventAnswers(seed, 150));
      const cellsOf = byMeasure(estimates);
      const { isHidden } = protectEstimates(estimates);
      for (const { measure, rest } of PUBLISHED_MEASURES)
        for (const { placeCode, occupationCode } of cellsOf(measure).values()) {
          if (isHidden(measure, placeCode, occupationCode)) continue;
          const key = cellKey(placeCode, occupationCode);
          expect(isSecret(cellsOf(measure).get(key))).toBe(false);
          if (rest !== null) expect(isSecret(cellsOf(rest).get(key))).toBe(false);
          expect(isHidden('PROJECTS', placeCode, occupationCode)).toBe(false);
        }
    },
  );

  test.each(SEEDS)('give no hidden one away by totals minus parts, seed %i', (seed) => {
    const estimates = estimatesOf(inventAnswers(seed, 150));
    const { isHidden } = protectEstimates(estimates);
    for (const { measure } of PUBLISHED_MEASURES) {
      const secrets = [...byMeasure(estimates)(measure).values()].filter(isSecret);
      const told = workedOut(estimates, measure, (place, occupation) =>
        isHidden(measure, place, occupation),
      );
      expect(
        secrets.filter(({ placeCode, occupationCode }) =>
          told.has(cellKey(placeCode, occupationCode)),
        ),
      ).toEqual([]);
    }
  });

  test('would give hidden ones away if only the small cells were hidden: the reckoning above finds them', () => {
    const estimates = estimatesOf(inventAnswers(3, 150));
    const projects = byMeasure(estimates)('PROJECTS');
    const told = workedOut(estimates, 'PROJECTS', (place, occupation) =>
      isSecret(projects.get(cellKey(place, occupation))),
    );
    expect([...told].some((key) => isSecret(projects.get(key)))).toBe(true);
  });

  test('hide another basin beside the small one, and keep the total', () => {
    const estimates = estimatesOf([
      ...answers('B5201-44', 'S0X42', 9, 8, 7, 9, 8),
      ...answers('B5202-44', 'S0X42', 5, 4, 6, 5),
      ...answers('B5203-44', 'S0X42', 5, 3),
      ...answers('B5201-44', 'S1X40', 9, 8, 7, 9, 8),
      ...answers('B5202-44', 'S1X40', 9, 8, 7, 9, 8),
      ...answers('B5203-44', 'S1X40', 9, 8, 7, 9, 8),
    ]);
    const { isHidden, sensitive } = protectEstimates(estimates);
    expect(isHidden('PROJECTS', 'B5203-44', 'S0X42')).toBe(true);
    expect(isHidden('PROJECTS', 'B5202-44', 'S0X42')).toBe(true);
    expect(isHidden('PROJECTS', 'D44', 'S0X42')).toBe(false);
    expect(isHidden('PROJECTS', 'B5201-44', 'S0X42')).toBe(false);
    expect(sensitive).toBe(1);
  });

  test('hide what one enterprise makes nearly alone, however many there are', () => {
    const estimates = estimatesOf([
      ...answers('B5201-44', 'S0X42', 900, 1, 1, 1, 1, 1, 1),
      ...answers('B5202-44', 'S0X42', 300, 310, 320),
    ]);
    expect(protectEstimates(estimates).isHidden('PROJECTS', 'B5201-44', 'S0X42')).toBe(true);
  });

  test('are told in tens, never zero for something, with margins rounded up', () => {
    expect([0, 0.4, 4, 14, 15, 644.9].map(toldFigure)).toEqual([0, 10, 10, 10, 20, 640]);
    expect([0, 1.01, 12].map(toldMargin)).toEqual([0, 2, 12]);
  });
});
