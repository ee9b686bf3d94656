import { describe, expect, test } from 'vitest';
import { diagnose } from './diagnose.ts';
import { factsWith, STRESSED } from './facts.fixture.ts';
import { NO_ROW } from './market.ts';

describe('a diagnosis', () => {
  test('says the same in both languages', () => {
    const facts = factsWith({ market: STRESSED, answers: { network: 'WEAK', hasDiploma: false } });
    const [french, english] = [diagnose(facts, 'FR'), diagnose(facts, 'EN')];
    expect(french.challenge.reasons).toEqual(['Il y a au moins dix candidats pour trois offres.']);
    expect(english.challenge.reasons).toEqual([
      'There are ten candidates or more for three offers.',
    ]);
    const codes = ({ advice, strategies }: typeof french) =>
      [...advice, ...strategies].map(({ code, score }) => [code, score]);
    expect(codes(french)).toEqual(codes(english));
    for (const { reasons } of [...french.advice, ...french.strategies])
      expect(reasons.length).toBeGreaterThan(0);
  });

  test('tells of each side what it was made of, in the language asked for', () => {
    const facts = factsWith({
      market: { offersPer10: 0, offers: 1200, offersAYearBefore: 1000.5, tensionLevel: 3.5 },
    });
    const reasons = (language: 'FR' | 'EN') =>
      diagnose(facts, language).subScores.map(({ reason }) => reason);
    expect(reasons('EN')).toContain('Open offers: 1,200, against 1,000.5 a year before.');
    expect(reasons('FR').join(' ')).toContain('Tension de 1 à 5 : 3,5.');
    expect(reasons('EN')).toContain('How many interviews do you have in a month?');
    expect(diagnose(facts, 'EN').market.reason).toBe(
      'No offer is open for this occupation in your département.',
    );
  });

  test('lists what nobody told, and says that it may change when a rule before the challenge lacked it', () => {
    const { challenge, unknownFacts } = diagnose(factsWith(), 'EN');
    expect(challenge).toMatchObject({ code: 'BRAVO' });
    expect(challenge.reasons).toHaveLength(2);
    const answerable = unknownFacts.filter(({ isAnswerable }) => isAnswerable);
    expect(answerable.map(({ code }) => code)).toEqual([
      'INTERVIEWS_A_MONTH',
      'APPLICATIONS_A_MONTH',
      'HAS_DIPLOMA',
      'LIKES_OCCUPATION',
      'NETWORK',
      'ACCEPTS_WHOLE_COUNTRY',
      'YEARS_OF_EXPERIENCE',
      'HAS_DRIVING_LICENCE',
      'MEDIAN_DAYS_TO_WORK',
    ]);
  });

  test('of somebody without an occupation is an undefined project with something to do', () => {
    const facts = factsWith({ person: { occupationCode: null, age: 20 }, market: NO_ROW });
    const { challenge, market, overallScore, strategies } = diagnose(facts, 'EN');
    expect(challenge.code).toBe('UNDEFINED_PROJECT');
    expect(market).toMatchObject({ state: 'UNKNOWN', unknownBecause: 'NO_OCCUPATION' });
    expect(market.reason).toBe('No occupation looked for is known.');
    expect(overallScore).toBe(25);
    expect(strategies[0]).toMatchObject({
      code: 'TRY_WITH_THE_MISSION_LOCALE',
      score: 75,
      rank: 'PRINCIPAL',
    });
  });
});
