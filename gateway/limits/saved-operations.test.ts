import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { savedOperation } from '#test/support/operations.ts';
import { createGraphFacts } from './graph-facts.fixture.ts';
import { TIERS, type Tier } from './tiers.ts';
import { exceededByVariables } from './variable-limits.ts';

const FOLDER = new URL('../../schema/operations/', import.meta.url);
const NAMES = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.graphql'))
  .map((file) => file.replace('.graphql', ''));
const documents = createGraphFacts(
  readFileSync(new URL('../../schema/supergraph.graphql', import.meta.url), 'utf8'),
);

describe.each(NAMES)('the saved operation %s', (name) => {
  const { roles } = savedOperation(name);
  const tier: Tier = roles.length > 0 ? 'authenticated' : 'public';

  test(`keeps the limits of the ${tier} tier, as text, as document, in its variables and its cost`, () => {
    const limits = TIERS[tier];
    const { document, variables } = savedOperation(name);
    expect(exceededByVariables(variables, limits)).toBeUndefined();
    const price = documents.of(document, limits)?.operation(null)?.price(variables, limits);
    expect(price).toEqual(expect.any(Number));
    expect(price).toBeGreaterThan(0);
  });
});
