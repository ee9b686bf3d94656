import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { type Edge, importsIn, readSources } from '../../../test/guards/imports.ts';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const AUDIT = 'subgraphs/labour-market/audit/';

/** Imports of the auditor's own sources, but for its tests, that leave its folder for this repository's. */
const leaving = (edges: readonly Edge[]): Edge[] =>
  edges.filter(
    ({ from, to }) =>
      from.startsWith(AUDIT) &&
      !from.endsWith('.test.ts') &&
      !to.startsWith(AUDIT) &&
      /^(?:subgraphs|kernel|demo|test)\//u.test(to),
  );

test('the auditor imports nothing of what it audits, nor anything else of ours', () => {
  const edges = importsIn(readSources(ROOT));
  expect(edges.some(({ from }) => from === `${AUDIT}audit.ts`)).toBe(true);
  expect(leaving(edges)).toEqual([]);
});

test('an import of the suppressor by the auditor is seen', () => {
  const planted = new Map([[`${AUDIT}narrow.ts`, "import { x } from '../disclosure/lines.ts';"]]);
  expect(leaving(importsIn(planted))).toHaveLength(1);
});
