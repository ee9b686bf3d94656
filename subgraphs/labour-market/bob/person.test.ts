import { expect, test } from 'vitest';
import { readAnswers } from './answers.ts';
import { personFacts } from './person.ts';

const TODAY = '2026-11-25';

test('the first occupation sought is looked at, unless another is asked for', () => {
  const person = { id: 'one', soughtOccupations: [{ code: 'D1102' }, { code: 'D1106' }] };
  expect(personFacts(person, null, TODAY).occupationCode).toBe('D1102');
  expect(personFacts(person, ' n1103', TODAY).occupationCode).toBe('N1103');
  expect(personFacts({ id: 'one', soughtOccupations: [] }, null, TODAY).occupationCode).toBeNull();
});

test.each(['baker', 'Z1102', "D1102'; --", ''])('the occupation %j is malformed', (code) => {
  expect(() => personFacts({ id: 'one' }, code, TODAY)).toThrow(/occupationCode: expected/u);
});

test.each([
  ['1976-11-25', 50],
  ['1976-11-26', 49],
])('who was born on %s is %i', (birthDate, age) => {
  expect(personFacts({ id: 'one', birthDate }, null, TODAY).age).toBe(age);
});

test('a search is as long as the registration that is open, and not known without one', () => {
  const since = (registeredOn: string) =>
    personFacts({ id: 'one', currentRegistration: { registeredOn } }, null, TODAY).monthsSearching;
  expect(since('2026-05-25')).toBeCloseTo(6, 0);
  expect(since('2027-01-01')).toBe(0);
  expect(personFacts({ id: 'one' }, null, TODAY).monthsSearching).toBeNull();
});

test.each([
  ['29019', '29'],
  ['2A004', '2A'],
  ['97411', '974'],
])('the commune %s lies in the département %s', (code, department) => {
  expect(personFacts({ id: 'one', commune: { code } }, null, TODAY).departmentCode).toBe(
    department,
  );
});

test.each([
  [{ interviewsAMonth: -1 }, 'answers.interviewsAMonth: expected 0 to 100, got -1.'],
  [{ applicationsAMonth: 1_001 }, 'answers.applicationsAMonth: expected 0 to 1000, got 1001.'],
  [{ yearsOfExperience: 61 }, 'answers.yearsOfExperience: expected 0 to 60, got 61.'],
  [{ medianDaysToWork: 0 }, 'answers.medianDaysToWork: expected 1 to 3650, got 0.'],
])('the answer %j is refused', (answers, message) => {
  expect(() => readAnswers(answers)).toThrow(message);
});
