import { describe, expect, test } from 'vitest';
import { loadActivities } from '../model/activity.ts';
import { loadOccupations } from '../model/occupation.ts';
import { inventAnswers } from './invent-answers.ts';

const activities = loadActivities(loadOccupations());
const asked = Array.from({ length: 4_000 }, (_, index) => ({
  siret: `999${String(index).padStart(6, '0')}00017`,
  activityCode: index % 2 === 0 ? '1071C' : '5610A',
  employees: index % 3 === 0 ? 60 : 3,
}));
const answersOf = (year: number, eagerness = 1) => [
  ...inventAnswers(year, eagerness, asked, activities, (fapCode) => fapCode !== 'S1X20'),
];

describe('answers to the survey of hiring needs', () => {
  test('are the same for the same campaign, and others in another', () => {
    expect(answersOf(2026)).toEqual(answersOf(2026));
    expect(answersOf(2026)).not.toEqual(answersOf(2027));
  });

  test('come from about half of those that are asked, from large ones more often, from fewer while the survey is open', () => {
    const large = new Set(asked.flatMap(({ siret, employees }) => (employees > 50 ? siret : [])));
    const answers = answersOf(2026);
    const share = (isLarge: boolean) =>
      answers.filter(({ siret }) => large.has(siret) === isLarge).length /
      asked.filter(({ siret }) => large.has(siret) === isLarge).length;
    expect(share(true)).toBeGreaterThan(share(false) + 0.2);
    expect(answersOf(2026, 0.5).length).toBeLessThan(answers.length * 0.6);
  });

  test('name each occupation once, as the questionnaire offers it, with no part larger than the whole', () => {
    const lines = answersOf(2026).flatMap(({ lines: own }) => {
      expect(new Set(own.map(({ fapCode }) => fapCode)).size).toBe(own.length);
      return own;
    });
    expect(lines.some(({ fapCode }) => fapCode === 'S0X42')).toBe(true);
    for (const { fapCode, projects, difficult, seasonal } of lines) {
      expect(fapCode).not.toBe('S1X20');
      expect(Math.max(difficult, seasonal)).toBeLessThanOrEqual(projects);
      expect(projects).toBeGreaterThan(0);
    }
  });
});
