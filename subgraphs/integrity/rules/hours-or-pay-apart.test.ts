import { expect, test } from 'vitest';
import { declared, hiring, mission } from './facts.fixture.ts';
import { hoursOrPayApart } from './hours-or-pay-apart.ts';

const worked = (hours: number, pay: number) =>
  declared({ hasWorked: true, hoursWorked: hours, grossPay: { amount: pay } });

test.each([
  ['half of the hours', worked(50, 700), 'FAR_FEWER_HOURS_DECLARED', 'HIGH'],
  ['a fifth less', worked(80, 1120), 'FEWER_HOURS_DECLARED', 'MEDIUM'],
  ['the hours with less pay', worked(100, 1100), 'LESS_PAY_DECLARED', 'MEDIUM'],
  ['more hours', worked(140, 1960), 'MORE_DECLARED', 'LOW'],
])('of 100 hours and 1,400 euros stated, %s are noticed', (_case, month, reason, confidence) => {
  expect(hoursOrPayApart(month, [], [mission(100, 1400)])).toMatchObject({ reason, confidence });
});

test('differences within the tolerances are none', () => {
  for (const month of [worked(90, 1260), worked(110, 1540), worked(100, 1300)])
    expect(hoursOrPayApart(month, [], [mission(100, 1400)])).toBeNull();
  expect(hoursOrPayApart(worked(2, 20), [], [mission(10, 120)])).toBeNull();
});

test('who declares more hours and was hired elsewhere too is left alone; a hiring by an agency is no other job', () => {
  const more = worked(140, 1960);
  expect(hoursOrPayApart(more, [hiring()], [mission(100, 1400)])).toBeNull();
  expect(
    hoursOrPayApart(more, [hiring({ contractKind: 'TEMPORARY' })], [mission(100, 1400)]),
  ).not.toBeNull();
});

test('hours beyond what a declaration takes are held against its most', () => {
  expect(hoursOrPayApart(worked(420, 6000), [], [mission(500, 6000)])).toBeNull();
});

test('without a statement nothing is compared', () => {
  expect(hoursOrPayApart(worked(10, 100), [hiring()], [])).toBeNull();
});
