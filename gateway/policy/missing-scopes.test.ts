import { describe, expect, test } from 'vitest';
import { forbiddenWords, missingScopes } from './missing-scopes.ts';
import { AUTHENTICATED, policyAtom, scopeAtom } from './requirement.ts';

const [read, write, admin] = ['read', 'write', 'admin'].map(scopeAtom) as [string, string, string];

describe('what a caller is told to lack', () => {
  test('is the fewest scopes that would open the field', () => {
    const requirement = [[[read, write], [admin]], [[write]]];
    expect(missingScopes(requirement, new Set([AUTHENTICATED, read]))).toEqual(['write']);
    expect(missingScopes(requirement, new Set())).toEqual(['admin', 'write']);
  });

  test('is nothing where scopes would not do, and nothing where all is there', () => {
    const purpose = [[policyAtom('purpose:audit')]];
    expect(missingScopes([[[read]], purpose], new Set())).toEqual([]);
    expect(missingScopes([[[read]]], new Set([read]))).toEqual([]);
  });

  test('stands in the sentence', () => {
    expect(forbiddenWords('A.b', [])).toBe('A.b may not be read by this caller.');
    expect(forbiddenWords('A.b', ['x', 'y'])).toContain('the scopes x, y are missing');
  });
});
