import { expect, test } from 'vitest';
import { duplicateRegistration, type FilePair } from './duplicate-registration.ts';

const NOTHING: FilePair = {
  hasSameNir: false,
  hasSameIdentity: false,
  hasSameContact: false,
  haveOtherNirs: false,
};

test.each([
  ['one number and one identity', { hasSameNir: true, hasSameIdentity: true }, 'HIGH'],
  ['one number under two names', { hasSameNir: true }, 'MEDIUM'],
  ['one identity and one contact', { hasSameIdentity: true, hasSameContact: true }, 'MEDIUM'],
  ['one identity', { hasSameIdentity: true }, 'LOW'],
  ['namesakes with numbers of their own', { hasSameIdentity: true, haveOtherNirs: true }, null],
  ['one contact', { hasSameContact: true }, null],
])('%s', (_case, change, confidence) => {
  expect(duplicateRegistration({ ...NOTHING, ...change })?.confidence ?? null).toBe(confidence);
});
