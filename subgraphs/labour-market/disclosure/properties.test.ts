import { describe, expect, test } from 'vitest';
import { attack } from '../audit/attack.ts';
import { geometryOf } from '../audit/geometry.ts';
import { startingIntervals, UNBOUNDED } from '../audit/intervals.ts';
import {
  cubeOf,
  inventPersons,
  KEY,
  type MarketShape,
  nextMonth,
} from './invented-market.fixture.ts';
import { auditRules, openPolicy } from './policy.ts';
import { release } from './release.ts';
import { HIDDEN, PUBLISHED, type Snapshot, ZERO } from './snapshot.ts';

/** Small enough that a thousand of them take seconds, with two levels on both large axes. */
const tiny: MarketShape = {
  regions: 2,
  departments: 1,
  basins: 2,
  domains: 2,
  occupations: 3,
  categories: 3,
  middleRow: 9,
};

const SEEDS = 1_000;
const quick = { ...openPolicy, solvedCells: 0 };

/** Two months of one market as they were published, with what they count. */
async function twoMonths(seed: number) {
  const first = inventPersons(seed, tiny);
  const cubes = [first, nextMonth(first, seed, 0.1)].map((persons, month) =>
    cubeOf(persons, month, tiny),
  );
  const snapshots: Snapshot[] = [];
  for (const cube of cubes) {
    const { snapshot, refusal } = await release(cube, snapshots, quick, KEY);
    if (!snapshot) throw new Error(`seed ${seed}: ${refusal.message}`);
    snapshots.push(snapshot);
  }
  return { cubes, snapshots };
}

describe(`in ${SEEDS} invented markets, two months each`, () => {
  test('no count under the threshold is published, and five or more counts stand behind every number', async () => {
    for (let seed = 1; seed <= SEEDS; seed++) {
      const { cubes, snapshots } = await twoMonths(seed);
      for (const [month, { statuses, values }] of snapshots.entries()) {
        const { low, high } = startingIntervals(
          snapshots[month] as Snapshot,
          snapshots[month - 1] ?? null,
        );
        for (let cell = 0; cell < values.length; cell++) {
          if (statuses[cell] !== PUBLISHED) {
            if (values[cell] !== 0) expect.fail(`seed ${seed}: a number without the status`);
            continue;
          }
          const count = cubes[month]?.counts[cell] ?? 0;
          const isSmall = count < 11 || (values[cell] ?? 0) < 11;
          const behind = (high[cell] ?? 0) - (low[cell] ?? 0) + 1;
          const isBorneOut = count >= (low[cell] ?? 0) && count <= (high[cell] ?? 0);
          if (isSmall || behind < 5 || !isBorneOut) {
            expect.fail(`seed ${seed}, month ${month}, cell ${cell}: ${count} as ${values[cell]}`);
          }
        }
      }
    }
  });

  test('a hidden count under the threshold cannot be narrowed to fewer than eleven, given both months', async () => {
    for (let seed = 1; seed <= SEEDS; seed++) {
      const { cubes, snapshots } = await twoMonths(seed);
      const month = snapshots[1] as Snapshot;
      const geometry = geometryOf(month);
      const earlier = snapshots.slice(0, 1);
      const { counts } = cubes[1] as (typeof cubes)[number];
      const rules = auditRules(quick);
      const { low, high } = attack(geometry, month, earlier, rules, counts);
      const nothing = { ...month, statuses: month.statuses.slice().fill(HIDDEN) };
      const before = attack(geometry, nothing, earlier, rules, counts);
      for (let cell = 0; cell < counts.length; cell++) {
        if ((counts[cell] ?? 0) >= 11 || high[cell] === UNBOUNDED) continue;
        const length = (high[cell] ?? 0) - (low[cell] ?? 0);
        const known = (before.high[cell] ?? 0) - (before.low[cell] ?? 0);
        if (length < Math.min(11, known)) expect.fail(`seed ${seed}, cell ${cell}: ${length} wide`);
      }
    }
  });

  test('nobody but those who know it already learns that a cell is zero', async () => {
    for (let seed = 1; seed <= SEEDS; seed++) {
      const { snapshots } = await twoMonths(seed);
      for (const { statuses } of snapshots) expect(statuses.includes(ZERO)).toBe(false);
    }
  });

  test('a small row that stands in one category does not publish that category', async () => {
    for (let seed = 1; seed <= SEEDS; seed++) {
      const { cubes, snapshots } = await twoMonths(seed);
      for (const [month, { counts, axes }] of cubes.entries()) {
        const categories = axes[2].codes.length;
        for (let row = 0; row < counts.length; row += categories) {
          const total = counts[row] ?? 0;
          if (total === 0 || total >= 50) continue;
          for (let part = 1; part < categories; part++) {
            if (counts[row + part] !== total) continue;
            expect(snapshots[month]?.statuses[row + part]).toBe(HIDDEN);
          }
        }
      }
    }
  });

  test('the same month gives the same bits, in whatever order the persons come', async () => {
    for (let seed = 1; seed <= SEEDS; seed++) {
      const persons = inventPersons(seed, tiny);
      const one = await release(cubeOf(persons, 0, tiny), [], quick, KEY);
      const other = await release(cubeOf(persons.toReversed(), 0, tiny), [], quick, KEY);
      if (!one.snapshot || !other.snapshot) throw new Error(`seed ${seed} is refused`);
      expect(Buffer.from(one.snapshot.values.buffer)).toEqual(
        Buffer.from(other.snapshot.values.buffer),
      );
      expect(one.snapshot.statuses).toEqual(other.snapshot.statuses);
    }
  });

  test('what is published carries one status for all hidden cells', async () => {
    for (let seed = 1; seed <= 50; seed++) {
      const { snapshots } = await twoMonths(seed);
      for (const { statuses } of snapshots) {
        expect(new Set(statuses).isSubsetOf(new Set([PUBLISHED, HIDDEN]))).toBe(true);
      }
    }
  });
});
