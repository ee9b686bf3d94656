import { describe, expect, test } from 'vitest';
import { cubeOf, inventPersons, KEY, smallShape } from '../disclosure/invented-market.fixture.ts';
import { auditRules, openPolicy, type ReleasePolicy } from '../disclosure/policy.ts';
import { type ProtectedMonth, protect } from '../disclosure/protect.ts';
import { release, snapshotOf } from '../disclosure/release.ts';
import { HIDDEN, PUBLISHED, type Snapshot, ZERO } from '../disclosure/snapshot.ts';
import { audit } from './audit.ts';
import type { Finding } from './finding.ts';

const quick = { ...openPolicy, solvedCells: 0 };
/** The first cell of a département: the nation and two regions come first, with 19 occupations and 6 categories each. */
const BELOW_REGION = 3 * 19 * 6;
const SEEDS = Array.from({ length: 20 }, (_, index) => index + 1);

/** What the auditor says of a month, by the rules of the open policy whatever the suppressor went by. */
async function verdict(month: ProtectedMonth, earlier: readonly Snapshot[] = []) {
  return audit({ month: snapshotOf(month), earlier, rules: auditRules(quick), truth: month.cube });
}

const reasons = (findings: readonly Finding[]) => new Set(findings.map(({ why }) => why));

/** Protects an invented month by a policy of its own. */
const protectedBy = (policy: ReleasePolicy, seed: number): ProtectedMonth =>
  protect(cubeOf(inventPersons(seed), 0), null, policy, KEY);

describe('a broken suppressor is caught', () => {
  test.each(SEEDS)('one that hides small cells and nothing for them (seed %i)', async (seed) => {
    const month = protectedBy(quick, seed);
    const { counts, sensitive, statuses } = month;
    for (let cell = 0; cell < counts.length; cell++)
      if (!sensitive[cell] && (counts[cell] ?? 0) >= 50) statuses[cell] = PUBLISHED;
    expect(reasons((await verdict(month)).findings)).toContain('NARROWED');
  });

  test('one whose threshold is one lower, wherever a count of ten is published', async () => {
    const persons = { threshold: 10, thresholdSpread: 1 };
    let markets = 0;
    for (const seed of SEEDS) {
      const month = protectedBy({ ...quick, persons }, seed);
      const isThere = month.counts.some(
        (count, cell) => count === 10 && month.statuses[cell] === PUBLISHED,
      );
      const { findings } = await verdict(month);
      expect([seed, reasons(findings).has('TOLD')]).toEqual([seed, isThere]);
      markets += isThere ? 1 : 0;
    }
    expect(markets).toBeGreaterThan(0);
  });

  test('one that forgets groups: a small row in one category', async () => {
    const persons = Array.from({ length: 30 }, () => ({
      place: 'R0-0-0',
      occupation: 'M0-0',
      category: 'A',
    }));
    const cube = cubeOf(
      [...inventPersons(1).filter(({ occupation }) => occupation !== 'M0-0'), ...persons],
      0,
    );
    const month = protect(cube, null, { ...quick, groupDisclosureBelow: 0 }, KEY);
    const row = cube.counts.findIndex((count, cell) => count === 30 && cell % 6 === 1);
    month.statuses[row] = PUBLISHED;
    expect(reasons((await verdict(month)).findings)).toContain('TOLD');
  });

  test.each(SEEDS)(
    'one that forgets last month and hides others for the same (seed %i)',
    async (seed) => {
      const persons = inventPersons(seed);
      const { snapshot } = await release(cubeOf(persons, 0), [], quick, KEY);
      if (!snapshot) throw new Error(`seed ${seed} is refused`);
      const month = protect(cubeOf(persons, 1), snapshot, quick, KEY);
      const { statuses, sensitive, counts } = month;
      for (let cell = 0; cell < statuses.length; cell++) {
        const isForOthers = snapshot.statuses[cell] === HIDDEN && !sensitive[cell];
        const isRounded = (counts[cell] ?? 0) >= 50 || cell >= BELOW_REGION;
        if (isForOthers && isRounded) statuses[cell] = PUBLISHED;
        else if (cell % 7 === 0) statuses[cell] = HIDDEN;
      }
      expect(reasons((await verdict(month, [snapshot])).findings)).toContain('OPENS_EARLIER');
    },
  );

  test('one that tells zeros', async () => {
    const month = protectedBy(quick, 1);
    const empty = month.counts.indexOf(0);
    month.statuses[empty] = ZERO;
    const { findings } = await verdict(month);
    expect(findings).toContainEqual(expect.objectContaining({ why: 'TOLD', cell: empty }));
  });

  test('one whose numbers are not those of the cells', async () => {
    const month = protectedBy(quick, 1);
    const snapshot = snapshotOf(month);
    const cell = snapshot.statuses.lastIndexOf(PUBLISHED);
    snapshot.values[cell] = (snapshot.values[cell] ?? 0) + 10;
    const rules = auditRules(quick);
    const { findings } = await audit({ month: snapshot, earlier: [], rules, truth: month.cube });
    expect(findings).toContainEqual(expect.objectContaining({ why: 'WRONG', cell }));
  });
});

describe('linear programs', () => {
  const shape = {
    ...smallShape,
    departments: 1,
    basins: 2,
    domains: 1,
    occupations: 4,
    categories: 3,
  };

  /** What they find in a month that the intervals let pass. */
  async function foundIn(seed: number, policy: ReleasePolicy) {
    const cube = cubeOf(inventPersons(seed, shape), 0, shape);
    const { snapshot } = await release(cube, [], policy, KEY);
    if (!snapshot) throw new Error(`seed ${seed} is refused`);
    const rules = { ...auditRules(quick), solvedCells: 1_000 };
    const report = await audit({ month: snapshot, earlier: [], rules, truth: cube });
    expect(report.solved).toBe(report.sensitive);
    return report.findings;
  }

  test('find nothing more than the sums do, for any small count of six small markets', async () => {
    for (const seed of [1, 2, 3, 4, 5, 6]) expect(await foundIn(seed, quick)).toEqual([]);
  }, 60_000);

  test('find counts that the sums one by one do not narrow, where less is hidden together', async () => {
    const findings = await foundIn(3, { ...quick, hiddenTogether: 1 });
    expect(reasons(findings)).toEqual(new Set(['NARROWED']));
  });
});
