import { describe, expect, test } from 'vitest';
import { nextActions, type Situation } from './next-actions.ts';

const TODAY = '2026-11-25';

const situation = (
  application: Partial<Situation['application']>,
  rest: Partial<Omit<Situation, 'application'>> = {},
): Situation => ({
  application: {
    state: 'APPLIED',
    outcome: null,
    isArchived: false,
    appliedOn: '2026-11-01',
    answeredOn: null,
    interviewOn: null,
    createdAt: new Date('2026-11-01T10:00:00Z'),
    ...application,
  },
  events: [],
  isOfferOpen: null,
  isAsked: false,
  today: TODAY,
  ...rest,
});
const codesOf = (given: Situation): string[] => nextActions(given).map(({ code }) => code);

describe('what to do next', () => {
  test('about an application that is to be made: make it, or put it away when its offer has closed', () => {
    const toApply = { state: 'TO_APPLY', appliedOn: null } as const;
    expect(codesOf(situation(toApply))).toEqual(['APPLY']);
    expect(codesOf(situation(toApply, { isOfferOpen: true }))).toEqual(['APPLY']);
    expect(codesOf(situation(toApply, { isOfferOpen: false }))).toEqual(['PUT_AWAY']);
  });

  test.each([
    ['2026-11-18', ['FOLLOW_UP']],
    ['2026-11-19', []],
  ])(
    'about one of %s without an answer: %j, for a week has passed or has not',
    (appliedOn, codes) => {
      expect(codesOf(situation({ appliedOn }))).toEqual(codes);
    },
  );

  test('about one that was answered: nothing', () => {
    expect(codesOf(situation({ answeredOn: '2026-11-10' }))).toEqual([]);
  });

  test.each([
    ['2026-11-11', ['DECIDE']],
    ['2026-11-12', []],
  ])('about one that was followed up on %s: %j', (happenedOn, codes) => {
    const events = [{ kind: 'FOLLOWED_UP', happenedOn }] as const;
    expect(codesOf(situation({ state: 'FOLLOWED_UP' }, { events }))).toEqual(codes);
  });

  test('about one whose employer waits for information: answer', () => {
    expect(codesOf(situation({ answeredOn: '2026-11-20' }, { isAsked: true }))).toEqual([
      'ANSWER_EMPLOYER',
    ]);
  });

  test.each([
    ['2026-11-29', [], []],
    ['2026-11-28', [], ['PREPARE']],
    ['2026-11-25', [], ['PREPARE']],
    ['2026-11-28', ['PREPARED'], []],
    ['2026-11-24', [], ['THANK']],
    ['2026-11-24', ['THANKED'], []],
    ['2026-11-15', [], ['ASK_OUTCOME', 'THANK']],
    ['2026-11-15', ['THANKED'], ['ASK_OUTCOME']],
  ] as const)('about an interview on %s after %j: %j', (interviewOn, done, codes) => {
    const events = done.map((kind) => ({ kind, happenedOn: TODAY }));
    const given = situation(
      { state: 'INTERVIEW', interviewOn, answeredOn: '2026-11-10' },
      { events },
    );
    expect(codesOf(given).sort()).toEqual([...codes]);
  });

  test('about one that ended or was put away: nothing', () => {
    expect(codesOf(situation({ outcome: 'NEGATIVE_ANSWER' }))).toEqual([]);
    expect(codesOf(situation({ isArchived: true }))).toEqual([]);
  });

  test('the most urgent first, in French and English', () => {
    const given = situation({ state: 'INTERVIEW', interviewOn: '2026-11-10' });
    expect(nextActions(given)).toEqual([
      {
        code: 'THANK',
        dueOn: '2026-11-11',
        french: "Remerciez pour l'entretien.",
        english: 'Thank for the interview.',
      },
      expect.objectContaining({ code: 'ASK_OUTCOME', dueOn: '2026-11-20' }),
    ]);
  });
});
