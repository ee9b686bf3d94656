import { expect, test } from 'vitest';
import { factsWith } from '../facts.fixture.ts';
import { NO_ROW } from '../market.ts';
import { type SubScoreCode, subScores } from './sub-scores.ts';

type Changes = Parameters<typeof factsWith>[0];

test.each([
  ['SEARCH_LENGTH', { person: { monthsSearching: 0 } }, 100],
  ['SEARCH_LENGTH', { person: { monthsSearching: 1.5 } }, 75],
  ['SEARCH_LENGTH', { person: { monthsSearching: 3 } }, 50],
  ['SEARCH_LENGTH', { person: { monthsSearching: 4.5 } }, 40],
  ['SEARCH_LENGTH', { person: { monthsSearching: 6 } }, 30],
  ['SEARCH_LENGTH', { person: { monthsSearching: 9 } }, 15],
  ['SEARCH_LENGTH', { person: { monthsSearching: 40 } }, 0],
  ['SEARCH_LENGTH', { person: { monthsSearching: null } }, null],
  ['INTERVIEWS', { answers: { interviewsAMonth: 2 } }, 30],
  ['INTERVIEWS', { answers: { interviewsAMonth: 20 } }, 100],
  ['INTERVIEWS', {}, null],
  ['AGE', { person: { age: 18 } }, 100],
  ['AGE', { person: { age: 50 } }, 36],
  ['AGE', { person: { age: 70 } }, 0],
  ['AGE', { person: { age: null } }, null],
  ['MARKET', { market: { offersPer10: 5 } }, 50],
  ['MARKET', { market: { offersPer10: 30 } }, 100],
  ['MARKET', { market: { offersPer10: 0 } }, 0],
  ['MARKET', { market: NO_ROW }, null],
  ['OFFERS_CHANGE', { market: { offers: 104, offersAYearBefore: 100 } }, 70],
  ['OFFERS_CHANGE', { market: { offers: 50, offersAYearBefore: 100 } }, 0],
  ['OFFERS_CHANGE', { market: { offers: 90, offersAYearBefore: 4 } }, null],
  ['OFFERS_CHANGE', {}, null],
  ['RETURN_TO_WORK', { answers: { medianDaysToWork: 365 } }, 0],
  ['RETURN_TO_WORK', { answers: { medianDaysToWork: 90 } }, 62],
  ['RETURN_TO_WORK', { answers: { medianDaysToWork: 900 } }, 0],
  ['RETURN_TO_WORK', {}, null],
  ['NETWORK', { answers: { network: 'WEAK' } }, 0],
  ['NETWORK', { answers: { network: 'FAIR' } }, 60],
  ['NETWORK', { answers: { network: 'STRONG' } }, 100],
  ['NETWORK', {}, null],
  ['HIRING_DIFFICULTY', { market: { tensionLevel: 1 } }, 0],
  ['HIRING_DIFFICULTY', { market: { tensionLevel: 4 } }, 75],
  ['HIRING_DIFFICULTY', {}, null],
] satisfies [SubScoreCode, Changes, number | null][])('%s of %j is %s', (code, changes, score) => {
  const found = subScores(factsWith(changes)).find((one) => one.code === code);
  expect(found).toEqual({ code, score });
});
