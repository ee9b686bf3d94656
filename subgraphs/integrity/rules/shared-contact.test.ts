import { expect, test } from 'vitest';
import { sharedContact } from './shared-contact.ts';

test.each([
  [['ADDRESS'], 'LOW'],
  [['TELEPHONE'], 'MEDIUM'],
  [['EMAIL'], 'MEDIUM'],
  [['ACCOUNT'], 'HIGH'],
  [['ADDRESS', 'TELEPHONE'], 'HIGH'],
])('%j in common with others is %s', (kinds, confidence) => {
  expect(sharedContact(kinds).confidence).toBe(confidence);
});
