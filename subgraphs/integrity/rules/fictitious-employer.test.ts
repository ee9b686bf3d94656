import { expect, test } from 'vitest';
import { hiring } from './facts.fixture.ts';
import { fictitiousEmployer } from './fictitious-employer.ts';

const by = (siret: string, closedOn: string | null) =>
  fictitiousEmployer(hiring({ establishment: { siret, closedOn } }));
/** A number with the right key. */
const SIRET = '90000000100017';

test.each([
  ['one that is open', SIRET, null, null],
  ['one that closed later', SIRET, '2026-09-14', null],
  ['one that closed this year', SIRET, '2026-01-31', 'LOW'],
  ['one that closed years ago', SIRET, '2024-01-31', 'MEDIUM'],
  ['one whose number has a wrong key', '90000000100018', null, 'LOW'],
])('a hiring by %s', (_case, siret, closedOn, confidence) => {
  expect(by(siret, closedOn)?.confidence ?? null).toBe(confidence);
});

test('a hiring without an establishment says nothing', () => {
  expect(fictitiousEmployer(hiring())).toBeNull();
});
