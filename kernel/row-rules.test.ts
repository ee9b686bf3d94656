import { describe, expect, test } from 'vitest';
import { type CallerContext, NO_ROWS } from './caller.ts';
import { readsAnyFile, rowRulesOf } from './row-rules.ts';

const callerFor = (...purposes: string[]): CallerContext => ({
  subject: 'invented',
  organisation: null,
  role: null,
  purposes,
  scopes: [],
  own: NO_ROWS,
});

describe('the rules of a request', () => {
  test('are those of all its purposes', () => {
    const rules = rowRulesOf(
      callerFor('purpose:own-file', 'purpose:counselling', 'purpose:placement', 'purpose:audit'),
    );
    expect(rules).toEqual(new Set(['OWN_FILE', 'OWN_CASELOAD', 'ANY_FILE']));
  });

  test.each([
    ['no purpose', []],
    ['a purpose that nobody declared', ['purpose:profit']],
    [
      'one that nobody declared beside one that opens every file',
      ['purpose:audit', 'purpose:profit'],
    ],
    ['the purpose of the hub’s own jobs', ['purpose:statistics']],
    ['that purpose beside one that opens every file', ['purpose:statistics', 'purpose:audit']],
    ['the name of a property that every object has', ['constructor']],
  ])('open nothing with %s', (_what, purposes) => {
    expect(rowRulesOf(callerFor(...purposes))).toBeNull();
    expect(readsAnyFile(callerFor(...purposes))).toBe(false);
  });

  test('open every file only when each purpose does', () => {
    expect(readsAnyFile(callerFor('purpose:benefits', 'purpose:fraud-check'))).toBe(true);
    expect(readsAnyFile(callerFor('purpose:benefits', 'purpose:counselling'))).toBe(false);
    expect(readsAnyFile(callerFor('purpose:own-file'))).toBe(false);
  });
});
