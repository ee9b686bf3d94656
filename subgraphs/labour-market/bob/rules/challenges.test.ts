import { describe, expect, test } from 'vitest';
import { EASY, factsWith, STRESSED } from '../facts.fixture.ts';
import { NO_ROW } from '../market.ts';
import { blockingChallenge, CHALLENGES, judgeChallenges } from './challenges.ts';
import { overallScore } from './overall-score.ts';

type Changes = Parameters<typeof factsWith>[0];
const challengeOf = (changes: Changes) => blockingChallenge(judgeChallenges(factsWith(changes)));

/** Every answer that blocks, so that only the order decides. */
const BLOCKED = {
  likesOccupation: false,
  hasDiploma: false,
  applicationsAMonth: 0,
  interviewsAMonth: 0,
};

describe('the first challenge that blocks', () => {
  test.each([
    ['UNDEFINED_PROJECT', { person: { occupationCode: null }, market: NO_ROW, answers: BLOCKED }],
    ['UNDEFINED_PROJECT', { person: { communeCode: null }, market: NO_ROW, answers: BLOCKED }],
    ['STUCK_MARKET', { market: STRESSED, answers: BLOCKED }],
    ['FIND_WHAT_YOU_LIKE', { answers: BLOCKED }],
    ['MISSING_DIPLOMA', { answers: { ...BLOCKED, likesOccupation: true } }],
    ['START_YOUR_SEARCH', { answers: { applicationsAMonth: 0, interviewsAMonth: 0 } }],
    [
      'ENHANCE_METHODS_TO_INTERVIEW',
      { answers: { applicationsAMonth: 4, interviewsAMonth: 0.99 } },
    ],
    ['BRAVO', { answers: { applicationsAMonth: 4, interviewsAMonth: 1 } }],
  ] satisfies [string, Changes][])('is %s, in the fixed order', (code, changes) => {
    expect(challengeOf(changes)).toBe(code);
  });

  test('is none that a fact is missing for: unknown never blocks', () => {
    const steps = judgeChallenges(factsWith({ market: NO_ROW }));
    expect(steps.map(({ outcome }) => outcome)).toEqual([
      'PASSED',
      'UNKNOWN',
      'UNKNOWN',
      'UNKNOWN',
      'UNKNOWN',
      'UNKNOWN',
      'BLOCKING',
    ]);
  });

  test('makes those after it neutral', () => {
    const steps = judgeChallenges(factsWith({ market: STRESSED, answers: BLOCKED }));
    expect(steps.map(({ code }) => code)).toEqual([...CHALLENGES]);
    expect(steps.slice(2).map(({ outcome }) => outcome)).toEqual(Array(5).fill('NEUTRAL'));
  });
});

describe('the overall score', () => {
  const LONG = { monthsSearching: 12 };
  test.each([
    ['UNDEFINED_PROJECT', {}, 25],
    ['STUCK_MARKET', {}, 40],
    ['FIND_WHAT_YOU_LIKE', {}, 45],
    ['MISSING_DIPLOMA', {}, 55],
    ['MISSING_DIPLOMA', { market: EASY }, 62],
    ['START_YOUR_SEARCH', {}, 65],
    ['START_YOUR_SEARCH', { market: EASY }, 75],
    ['ENHANCE_METHODS_TO_INTERVIEW', {}, 58],
    ['ENHANCE_METHODS_TO_INTERVIEW', { market: EASY }, 68],
    ['ENHANCE_METHODS_TO_INTERVIEW', { market: EASY, person: LONG }, 48],
    ['BRAVO', {}, 70],
    ['BRAVO', { market: EASY }, 80],
    ['BRAVO', { market: EASY, person: LONG }, 60],
  ] as const)('of %s with %j is %i', (challenge, changes, score) => {
    expect(overallScore(challenge, factsWith(changes))).toBe(score);
  });
});
