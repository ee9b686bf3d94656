import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  byEachDoor,
  type Caseloads,
  dayFromToday,
  localOf,
  NAMES,
  nationalOf,
  peamOf,
  reached,
  serveCaseloads,
} from './caseloads.fixture.ts';
import { assignmentFile, loadText } from './ingest/source-file.fixture.ts';

const WORLDS = 40;

let served: Caseloads;

beforeAll(async () => {
  served = await serveCaseloads();
});
afterAll(() => served.close());

const name = fc.constantFrom(...NAMES);
const counsellorId = fc.constantFrom('C1', 'C2');
const days = fc.integer({ min: -2, max: 2 });

const assignment = fc.record({
  name,
  counsellorId,
  isByLocalNumber: fc.boolean(),
  from: days,
  until: fc.option(days),
});

const purpose = fc.constantFrom(
  'own-file',
  'counselling',
  'placement',
  'youth-support',
  'benefits',
  'identity-check',
  'fraud-check',
  'audit',
  'profit',
);

const world = fc.record({
  assignments: fc.uniqueArray(assignment, {
    maxLength: 8,
    selector: (one) => `${one.name} ${one.counsellorId} ${one.isByLocalNumber} ${one.from}`,
  }),
  purposes: fc.uniqueArray(purpose, { maxLength: 3 }),
  peamId: fc.option(name.map(peamOf)),
  counsellorId: fc.option(counsellorId),
});
type World = typeof world extends fc.Arbitrary<infer Drawn> ? Drawn : never;

/** Whom each purpose opens, said again without the hub's words. */
function opens(drawn: World, purposeName: string, person: string): boolean {
  if (['benefits', 'identity-check', 'fraud-check', 'audit'].includes(purposeName)) return true;
  if (purposeName === 'own-file') return drawn.peamId === peamOf(person);
  return (
    ['counselling', 'placement', 'youth-support'].includes(purposeName) &&
    drawn.assignments.some(
      (one) =>
        one.name === person &&
        one.counsellorId === drawn.counsellorId &&
        one.from <= 0 &&
        0 <= (one.until ?? 0),
    )
  );
}

test('whatever the caseloads, the purposes and the own rows, each door leads to those whom every purpose opens', async () => {
  let lists = 0;
  await fc.assert(
    fc.asyncProperty(world, async (drawn) => {
      lists += 1;
      const lines = drawn.assignments
        .filter(({ from, until }) => until === null || until >= from)
        .map((one) => ({
          ...(one.isByLocalNumber
            ? { localId: localOf(one.name) }
            : { nationalNumber: nationalOf(one.name) }),
          counsellorId: one.counsellorId,
          startedOn: dayFromToday(one.from),
          endedOn: one.until === null ? null : dayFromToday(one.until),
        }));
      const text = `${assignmentFile(lines)}${'\n'.repeat(lists)}`;
      const receipt = await loadText(served.sql, 'assignments', 'r_20261101.csv', text);
      expect(receipt.outcome).toBe('LOADED');
      const expected = NAMES.filter(
        (person) =>
          drawn.purposes.length > 0 &&
          drawn.purposes.every((purposeName) => opens(drawn, purposeName, person)),
      );
      const ask = served.as(drawn.purposes, {
        peamId: drawn.peamId,
        counsellorId: drawn.counsellorId,
      });
      expect(await reached(ask, served.idOf)).toEqual(byEachDoor(expected));
    }),
    { numRuns: WORLDS },
  );
}, 60_000);
