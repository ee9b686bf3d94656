import { expect, test } from 'vitest';
import { createTestDatabase } from '#test/support/database.ts';
import { builtinFiles } from './builtin-files.ts';
import { reference } from './index.ts';

/** What a first start may spend on the built-in lists. Processor time, for a clock would measure what else the machine does. */
const BUDGET_MS = 3_000;

test('what ships with the project loads whole, and quickly', async () => {
  const database = await createTestDatabase([reference]);
  const receipts = [];
  const before = process.cpuUsage();
  for (const { source, path } of builtinFiles)
    receipts.push(await database.load(reference, source, path));
  const { user, system } = process.cpuUsage(before);
  await database.close();
  const counts = receipts.map(({ source, fileName, received, loaded, duplicate, rejected }) =>
    [source, fileName, received, loaded, duplicate, rejected].join(' '),
  );
  expect(counts).toEqual([
    'cog-regions regions.json 26 26 0 0',
    'cog-departments departements.json 109 109 0 0',
    'cog-communes communes.json 37590 37006 584 0',
    'naf index.json 1707 1707 0 0',
    'domains domains.csv 14 14 0 0',
    'occupations occupations.csv 214 214 0 0',
    'moves moves.csv 564 564 0 0',
    'skills skills.csv 168 168 0 0',
    'occupation-skills occupation-skills.csv 1349 1349 0 0',
    'successors successors.csv 85 85 0 0',
  ]);
  expect((user + system) / 1_000).toBeLessThan(BUDGET_MS);
});
