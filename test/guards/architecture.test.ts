import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { importsIn, readSources, whyForbidden } from './imports.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

describe('who may import whom', () => {
  const sources = readSources(ROOT);
  const edges = importsIn(sources);

  test('every import keeps the boundaries of the house', () => {
    const violations = edges.flatMap((edge) => {
      const why = whyForbidden(edge);
      return why === null ? [] : [`${edge.from} imports ${edge.to}: ${why}`];
    });
    expect(violations).toEqual([]);
  });

  test('the check reads the tree: it sees hundreds of imports, of every part', () => {
    expect(edges.length).toBeGreaterThan(400);
    for (const part of ['kernel/', 'gateway/', 'subgraphs/', 'scripts/', 'demo/']) {
      expect(edges.some((edge) => edge.from.startsWith(part))).toBe(true);
    }
  });

  test.each([
    ['kernel/page.ts', "import { offers } from '../subgraphs/offers/index.ts';"],
    ['gateway/http.ts', "import { offers } from '../subgraphs/offers/index.ts';"],
    ['subgraphs/offers/resolvers.ts', "import { jobseekers } from '../jobseekers/tables.ts';"],
    ['subgraphs/offers/resolvers.ts', "const late = await import('../jobseekers/tables.ts');"],
    [
      'subgraphs/partners/social-security/index.ts',
      "import { x } from '../temp-agencies/index.ts';",
    ],
    ['schema/compose.ts', "import { SUBGRAPHS } from '../subgraphs/list.ts';"],
    ['subgraphs/list.ts', "import { rows } from './offers/tables.ts';"],
  ])('a planted import in %s is reported', (path, text) => {
    const [edge] = importsIn(new Map([[path, text]]));
    expect(edge && whyForbidden(edge)).toBeTruthy();
  });
});

describe('drizzle-orm', () => {
  const ofItsValues = /^import (?!type\b)[^;]*? from 'drizzle-orm/mu;

  test('gives its values through kernel/database/drizzle.ts alone, where they take a fifth of the time to load', () => {
    const importing = [...readSources(ROOT)].filter(([, text]) => ofItsValues.test(text));
    expect(importing.map(([path]) => path)).toEqual([]);
    expect(ofItsValues.test("import { type SQL, sql } from 'drizzle-orm';")).toBe(true);
  });
});
