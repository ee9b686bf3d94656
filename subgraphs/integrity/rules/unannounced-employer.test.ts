import { expect, test } from 'vitest';
import { type CertifyingEmployer, unannouncedEmployer } from './unannounced-employer.ts';

const EMPLOYER: CertifyingEmployer = {
  people: 3,
  firstOpenedOn: '2026-06-01',
  createdOn: '2025-10-01',
  hirings: 0,
};

test.each<[string, Partial<CertifyingEmployer>, string | null]>([
  ['young, with three certificates and no hiring', {}, 'MEDIUM'],
  ['young, with two certificates', { people: 2 }, null],
  ['young, with a single announced hiring', { hirings: 1 }, null],
  ['old, whose hirings may be older than the data', { createdOn: '2020-01-01' }, null],
  ['unknown to the register', { createdOn: null }, null],
])('an employer that is %s', (_case, change, confidence) => {
  expect(unannouncedEmployer({ ...EMPLOYER, ...change })?.confidence ?? null).toBe(confidence);
});
