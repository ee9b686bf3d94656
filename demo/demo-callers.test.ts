import { afterAll, describe, expect, test } from 'vitest';
import {
  DEMO_COUNSELLOR_ID,
  DEMO_JOBSEEKER_PEAM_ID,
  DEMO_SIRET,
  DEMO_YOUTH_COUNSELLOR_ID,
} from './demo-callers.ts';
import { rowsOf, type WrittenDemo, writeDemo } from './testing/written-demo.ts';

const written: WrittenDemo[] = [];
afterAll(() => Promise.all(written.map((demo) => demo.remove())));

const only = ['jobseekers/persons', 'jobseekers/assignments', 'employers/establishments'];

async function rows(demo: WrittenDemo, subgraph: string, source: string): Promise<string[][]> {
  const [file] = demo.of(subgraph, source);
  return file === undefined ? [] : rowsOf(file, '|');
}

describe.each(['unit', 'departement'] as const)("the demo's callers in profile %s", (profile) => {
  test('the jobseeker is on file, accompanied by both counsellors and by nobody else, and the establishment is there', async () => {
    const demo = await writeDemo({ profile, only });
    written.push(demo);
    const persons = await rows(demo, 'jobseekers', 'persons');
    const person = persons.find(([peamId]) => peamId === DEMO_JOBSEEKER_PEAM_ID);
    expect(person?.[21]).toBe('NULL');
    const assignments = await rows(demo, 'jobseekers', 'assignments');
    const current = assignments.filter((row) => row[0] === person?.[1] && row[5] === 'NULL');
    expect(current.map((row) => row[2]).sort()).toEqual(
      [DEMO_COUNSELLOR_ID, DEMO_YOUTH_COUNSELLOR_ID].sort(),
    );
    const establishments = await rows(demo, 'employers', 'establishments');
    expect(establishments.some(([siret]) => siret === DEMO_SIRET)).toBe(true);
  });
});

test('a counsellor of the demo département accompanies 120 people, half of them more and half fewer', async () => {
  const demo = await writeDemo({ profile: 'departement', only });
  written.push(demo);
  const sizes = new Map<string, number>();
  for (const [, , counsellor = '', , , lastDay] of await rows(demo, 'jobseekers', 'assignments'))
    if (lastDay === 'NULL') sizes.set(counsellor, (sizes.get(counsellor) ?? 0) + 1);
  const sorted = [...sizes.values()].sort((one, other) => one - other);
  const median = sorted[Math.floor(sorted.length / 2)] ?? 0;
  expect(median).toBeGreaterThan(105);
  expect(median).toBeLessThan(135);
  expect(sizes.size).toBeGreaterThan(60);
});
