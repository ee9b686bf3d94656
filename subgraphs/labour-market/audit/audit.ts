import { type Attack, attack } from './attack.ts';
import { findOpened } from './earlier-months.ts';
import { type Finding, findingOf, MOST_FINDINGS } from './finding.ts';
import { geometryOf } from './geometry.ts';
import { startingIntervals, UNBOUNDED } from './intervals.ts';
import {
  type AuditRules,
  IS_HIDDEN,
  IS_PUBLISHED,
  type PublishedMonth,
  type TrueMonth,
} from './published.ts';
import { mayNotBeTold } from './sensitive.ts';
import { loadSolver, type Solve } from './solve.ts';
import { findTold } from './told.ts';

export interface AuditReport {
  readonly isSafe: boolean;
  readonly findings: readonly Finding[];
  /** Hidden cells that may not be told; all of them were attacked by intervals. */
  readonly sensitive: number;
  /** How many of them, those that an attacker knows best, were attacked by a linear program too. */
  readonly solved: number;
  /** Hidden cells of which earlier months alone tell more than is allowed, and this month nothing more. */
  readonly fromHistory: number;
}

export interface AuditInput {
  readonly month: PublishedMonth;
  /** All that was published before, from the oldest on. */
  readonly earlier: readonly PublishedMonth[];
  readonly rules: AuditRules;
  readonly truth: TrueMonth;
}

/**
 * Tries to find out what a release hides. Refuses it when a number may not be told, when a hidden one is narrowed to an
 * interval that is too short, or when this month's numbers narrow what the month before hid.
 */
export async function audit({ month, earlier, rules, truth }: AuditInput): Promise<AuditReport> {
  const geometry = geometryOf(month);
  const told = mayNotBeTold(geometry, truth, rules);
  const findings: Finding[] = [];
  findTold(month, truth, told, startingIntervals(month, earlier.at(-1) ?? null), findings);
  const known = attack(geometry, month, earlier, rules, truth.counts);
  const needed = (cell: number): number =>
    Math.max(rules.threshold, rules.hiddenShare * (truth.counts[cell] as number));
  const tightest: number[] = [];
  let sensitive = 0;
  for (let cell = 0; cell < geometry.cells; cell++) {
    if (!told[cell] || month.statuses[cell] !== IS_HIDDEN) continue;
    sensitive++;
    const why = whyRefused(known, cell, needed(cell), rules.threshold);
    if (why === null) keepTightest(tightest, known, cell, rules.solvedCells);
    else if (findings.length < MOST_FINDINGS) findings.push(findingOf(why, cell, known));
  }
  const fromHistory = leaveOutHistory(findings, () =>
    attack(geometry, allHidden(month), earlier, rules, truth.counts),
  );
  if (findings.length === 0 && tightest.length > 0) {
    const solve = await loadSolver(geometry);
    findSolved(solve, known, tightest, needed, findings);
  }
  const last = earlier.at(-1);
  if (last) findOpened(geometry, last, earlier.slice(0, -1), month, rules, findings);
  return {
    isSafe: findings.length === 0,
    findings,
    sensitive,
    solved: tightest.length,
    fromHistory,
  };
}

/**
 * Takes out the cells that an attacker knows as well when nothing of this month is published: old numbers tell them, and
 * no hiding takes that back. The release may only not add to it.
 *
 * @returns How many were taken out.
 */
function leaveOutHistory(findings: Finding[], knownBefore: () => Attack): number {
  const isOfIntervals = ({ why }: Finding) => why === 'NARROWED' || why === 'EXACT';
  if (!findings.some(isOfIntervals)) return 0;
  const before = knownBefore();
  const added = findings.filter((finding) => {
    const length = (finding.high ?? UNBOUNDED) - finding.low;
    return !isOfIntervals(finding) || length < lengthOf(before, finding.cell);
  });
  const all = findings.length;
  findings.splice(0, all, ...added);
  return all - added.length;
}

const allHidden = (month: PublishedMonth): PublishedMonth => ({
  ...month,
  statuses: month.statuses.map((status) => (status === IS_PUBLISHED ? IS_HIDDEN : status)),
});

function whyRefused(
  { low, high }: Attack,
  cell: number,
  needed: number,
  threshold: number,
): Finding['why'] | null {
  const bottom = low[cell] as number;
  const top = high[cell] as number;
  if (top === bottom && top > 0 && top < threshold) return 'EXACT';
  return top !== UNBOUNDED && top - bottom < needed ? 'NARROWED' : null;
}

/** Keeps the cells with the shortest intervals, at most so many, shortest first. */
function keepTightest(tightest: number[], known: Attack, cell: number, most: number): void {
  const length = lengthOf(known, cell);
  if (tightest.length === most && length >= lengthOf(known, tightest.at(-1) ?? cell)) return;
  const place = tightest.findIndex((each) => lengthOf(known, each) > length);
  tightest.splice(place < 0 ? tightest.length : place, 0, cell);
  if (tightest.length > most) tightest.pop();
}

function findSolved(
  solve: Solve,
  known: Attack,
  cells: readonly number[],
  needed: (cell: number) => number,
  findings: Finding[],
): void {
  for (const cell of cells) {
    const solved = solve(known, cell);
    if (solved === null || solved.high - solved.low >= needed(cell)) continue;
    findings.push({ why: 'NARROWED', cell, low: solved.low, high: solved.high });
  }
}

const lengthOf = ({ low, high }: Attack, cell: number): number =>
  (high[cell] as number) - (low[cell] as number);
