import { describe, expect, test } from 'vitest';
import { EASY, factsWith, STRESSED } from '../facts.fixture.ts';
import { NO_ROW } from '../market.ts';
import { giveAdvice } from './advice.ts';
import { ADVICE_RULES, type AdviceCode } from './advice-rules.ts';

type Changes = Parameters<typeof factsWith>[0];

const CLOSE = { closeOccupations: [{ code: 'D1104', offersPer10: 9 }] };
const territory = {
  kind: 'EMPLOYMENT_BASIN',
  code: '5202',
  name: null,
  basinYear: null,
  departmentCode: null,
  regionCode: null,
} as const;
const PLACES = { betterPlaces: [{ territory, offersPer10: 9, distanceKm: 12 }] };
const ANYWHERE = { acceptsWholeCountry: true };
const UNTRAINED = { hasDiploma: false };

describe('each module', () => {
  test.each([
    ['REORIENT_TO_CLOSE_JOB', { market: { ...STRESSED, ...CLOSE } }, 3],
    ['REORIENT_TO_CLOSE_JOB', { market: CLOSE, answers: { likesOccupation: false } }, 3],
    ['REORIENT_TO_CLOSE_JOB', { market: CLOSE }, 2],
    ['REORIENT_TO_CLOSE_JOB', { market: STRESSED }, null],
    ['REORIENT_JOBBING', { market: STRESSED, answers: UNTRAINED }, 2],
    ['REORIENT_JOBBING', { market: { ...STRESSED, ...CLOSE }, answers: UNTRAINED }, 1],
    ['REORIENT_JOBBING', { market: STRESSED }, null],
    ['REORIENT_JOBBING', { market: EASY, answers: UNTRAINED }, null],
    ['RELOCATE', { market: { ...STRESSED, ...PLACES }, answers: ANYWHERE }, 3],
    ['RELOCATE', { market: PLACES, answers: ANYWHERE }, 2],
    ['RELOCATE', { market: PLACES }, null],
    ['COMMUTE', { market: { ...STRESSED, ...PLACES } }, 3],
    ['COMMUTE', { market: PLACES }, 2],
    ['COMMUTE', { market: PLACES, answers: ANYWHERE }, null],
    ['COMMUTE', {}, null],
    ['SEASONAL_RELOCATE', { market: { seasonalMonths: [7] }, answers: ANYWHERE }, 2],
    ['SEASONAL_RELOCATE', { market: { ...STRESSED, seasonalMonths: [7] }, answers: ANYWHERE }, 3],
    ['SEASONAL_RELOCATE', { market: { seasonalMonths: [7] } }, null],
    ['SPONTANEOUS_APPLICATION', { market: { tensionLevel: 4 } }, 3],
    ['SPONTANEOUS_APPLICATION', { market: { tensionLevel: 3 } }, 2],
    ['SPONTANEOUS_APPLICATION', { person: { occupationCode: null }, market: NO_ROW }, null],
    ['CREATE_YOUR_COMPANY', { market: STRESSED, answers: { yearsOfExperience: 3 } }, 2],
    [
      'CREATE_YOUR_COMPANY',
      { person: { monthsSearching: 6 }, answers: { yearsOfExperience: 3 } },
      1,
    ],
    ['CREATE_YOUR_COMPANY', { market: STRESSED }, null],
    ['TRAINING', { answers: UNTRAINED }, 3],
    ['TRAINING', { market: STRESSED, person: { monthsSearching: 6 } }, 2],
    ['TRAINING', { market: STRESSED }, null],
    ['VAE', { answers: { ...UNTRAINED, yearsOfExperience: 3 } }, 3],
    ['VAE', { answers: { ...UNTRAINED, yearsOfExperience: 1 } }, 2],
    ['VAE', { answers: { hasDiploma: true, yearsOfExperience: 9 } }, null],
    ['VAE', { answers: UNTRAINED }, null],
    ['ALTERNANCE', { person: { age: 29 }, answers: UNTRAINED }, 3],
    ['ALTERNANCE', { person: { age: 30 }, answers: UNTRAINED }, 1],
    ['ALTERNANCE', { person: { age: null }, answers: UNTRAINED }, null],
    ['ALTERNANCE', { person: { age: 20 } }, null],
    ['DRIVING_LICENCE', { person: { mobilityKm: 30 }, answers: { hasDrivingLicence: false } }, 3],
    ['DRIVING_LICENCE', { answers: { hasDrivingLicence: false } }, 1],
    ['DRIVING_LICENCE', { person: { age: 16 }, answers: { hasDrivingLicence: false } }, null],
    ['DRIVING_LICENCE', {}, null],
    ['IMMERSION', { person: { occupationCode: null }, market: NO_ROW }, 3],
    ['IMMERSION', { answers: { likesOccupation: false } }, 3],
    ['IMMERSION', {}, null],
    ['NETWORK_APPLICATION', { answers: { network: 'WEAK' } }, 3],
    ['NETWORK_APPLICATION', { answers: { network: 'FAIR' } }, 2],
    ['NETWORK_APPLICATION', { answers: { network: 'STRONG' } }, 1],
    ['NETWORK_APPLICATION', {}, null],
    ['IMPROVE_RESUME', { answers: { applicationsAMonth: 10, interviewsAMonth: 0 } }, 3],
    ['IMPROVE_RESUME', { answers: { applicationsAMonth: 2, interviewsAMonth: 0 } }, 2],
    ['IMPROVE_RESUME', { answers: { applicationsAMonth: 10, interviewsAMonth: 1 } }, null],
    ['IMPROVE_RESUME', { answers: { applicationsAMonth: 10 } }, null],
    ['IMPROVE_INTERVIEW', { person: { monthsSearching: 3 }, answers: { interviewsAMonth: 3 } }, 3],
    ['IMPROVE_INTERVIEW', { person: { monthsSearching: 3 }, answers: { interviewsAMonth: 1 } }, 2],
    ['IMPROVE_INTERVIEW', { answers: { interviewsAMonth: 3 } }, null],
    ['FOLLOW_UP', { answers: { applicationsAMonth: 10 } }, 2],
    ['FOLLOW_UP', { answers: { applicationsAMonth: 1 } }, 1],
    ['FOLLOW_UP', { answers: { applicationsAMonth: 0 } }, null],
    ['ASSOCIATION_HELP', { person: { monthsSearching: 12 } }, 3],
    ['ASSOCIATION_HELP', { person: { monthsSearching: 6 } }, 2],
    ['ASSOCIATION_HELP', { person: { monthsSearching: null } }, null],
    ['VOLUNTEER', { person: { monthsSearching: 6 } }, 1],
    ['VOLUNTEER', {}, null],
    ['SENIOR', { person: { age: 50 } }, 2],
    ['SENIOR', { person: { age: 50, monthsSearching: 12 } }, 3],
    ['SENIOR', { person: { age: 49 } }, null],
    ['IMMERSION_MILO', { person: { age: 25 } }, 1],
    ['IMMERSION_MILO', { person: { age: 25 }, answers: { likesOccupation: false } }, 3],
    ['IMMERSION_MILO', { person: { age: 16, occupationCode: null }, market: NO_ROW }, 3],
    ['IMMERSION_MILO', { person: { age: 26 } }, null],
    ['CIVIC_SERVICE', { person: { age: 25 } }, 1],
    ['CIVIC_SERVICE', { person: { age: 25 }, answers: { likesOccupation: false } }, 2],
    ['CIVIC_SERVICE', { person: { age: 26 } }, null],
  ] satisfies [AdviceCode, Changes, number | null][])(
    '%s with %j has %s stars',
    (code, changes, stars) => {
      const verdict = ADVICE_RULES[code](factsWith(changes));
      expect(verdict?.score ?? null).toBe(stars);
      if (verdict !== null) expect(verdict.because.length).toBeGreaterThan(0);
    },
  );
});

describe('advice', () => {
  test('comes with the most stars first', () => {
    const facts = factsWith({ person: { monthsSearching: 13 }, answers: { network: 'FAIR' } });
    expect(giveAdvice(facts).map(({ code, score }) => `${code} ${score}`)).toEqual([
      'ASSOCIATION_HELP 3',
      'SPONTANEOUS_APPLICATION 2',
      'NETWORK_APPLICATION 2',
      'VOLUNTEER 1',
    ]);
  });

  const codes = (changes: Changes) => giveAdvice(factsWith(changes)).map(({ code }) => code);

  test.each([
    [
      'REORIENT_TO_CLOSE_JOB',
      'REORIENT_JOBBING',
      { market: { ...STRESSED, ...CLOSE }, answers: UNTRAINED },
    ],
    [
      'RELOCATE',
      'SEASONAL_RELOCATE',
      { market: { ...PLACES, seasonalMonths: [7] }, answers: ANYWHERE },
    ],
    ['IMMERSION_MILO', 'IMMERSION', { person: { age: 20 }, answers: { likesOccupation: false } }],
  ] satisfies [AdviceCode, AdviceCode, Changes][])('%s drives out %s', (kept, dropped, changes) => {
    expect(ADVICE_RULES[dropped](factsWith(changes))).not.toBeNull();
    expect(codes(changes)).toContain(kept);
    expect(codes(changes)).not.toContain(dropped);
  });
});
