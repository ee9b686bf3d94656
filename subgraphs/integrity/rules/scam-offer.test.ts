import { expect, test } from 'vitest';
import { type ContactUse, isIntermediary, scamOffer } from './scam-offer.ts';

const USE: ContactUse = { companies: 1, shareOfIntermediary: 0, isBlocked: false };

test.each<[string, Partial<ContactUse>, string | null]>([
  ['one company, of however many establishments', {}, null],
  ['offers without a SIRET', { companies: 0 }, null],
  ['two companies', { companies: 2 }, null],
  ['three companies, such as a group has', { companies: 3 }, 'LOW'],
  ['five companies', { companies: 5 }, 'MEDIUM'],
  ['a recruiter and his clients', { companies: 12, shareOfIntermediary: 0.4 }, 'LOW'],
  [
    'many companies and one offer of an agency',
    { companies: 9, shareOfIntermediary: 0.1 },
    'MEDIUM',
  ],
  ['a blocked contact', { isBlocked: true }, 'MEDIUM'],
  ['a blocked contact without a SIRET', { companies: 0, isBlocked: true }, 'MEDIUM'],
  ['a blocked contact of three companies', { companies: 3, isBlocked: true }, 'HIGH'],
  [
    'a blocked contact that names a recruiter among its companies',
    { companies: 3, shareOfIntermediary: 0.4, isBlocked: true },
    'HIGH',
  ],
])('the contact of %s', (_case, change, confidence) => {
  expect(scamOffer({ ...USE, ...change })?.confidence ?? null).toBe(confidence);
});

test('who publishes for others is told by the activity in the register', () => {
  expect(['7810Z', '7820Z', '7830Z', '5610A', null].map(isIntermediary)).toEqual([
    true,
    true,
    true,
    false,
    false,
  ]);
});
