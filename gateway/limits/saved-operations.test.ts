import { readdirSync } from 'node:fs';
import { parse } from 'graphql';
import { describe, expect, test } from 'vitest';
import { savedOperation } from '#test/support/operations.ts';
import { shapesOf, wordsOf } from './document-size.ts';
import { firstExceeded } from './exceeded.ts';
import { refuseLargeSource } from './source-limits.ts';
import { TIERS } from './tiers.ts';
import { exceededByVariables } from './variable-limits.ts';

const FOLDER = new URL('../../schema/operations/', import.meta.url);
const NAMES = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.graphql'))
  .map((file) => file.replace('.graphql', ''));

describe.each(NAMES)('the saved operation %s', (name) => {
  test('keeps the limits of known callers, as text, as document and in its variables', () => {
    const limits = TIERS.authenticated;
    const { document, variables } = savedOperation(name);
    const body = { query: document, variables };
    expect(() => refuseLargeSource({ method: 'POST', url: '/', body }, limits)).not.toThrow();
    const parsed = parse(document, { maxTokens: limits.tokens });
    expect(firstExceeded({ ...wordsOf(parsed), ...shapesOf(parsed) }, limits)).toBeUndefined();
    expect(exceededByVariables(variables, limits)).toBeUndefined();
  });
});
