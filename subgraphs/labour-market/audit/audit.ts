import { blockersOf } from './blockers.ts';
import { type Geometry, geometryOf } from './geometry.ts';
import { type Intervals, startingIntervals, UNBOUNDED } from './intervals.ts';
import { narrow } from './narrow.ts';
import { Prover } from './prove.ts';
import {
  type AuditRules,
  IS_HIDDEN,
  IS_PUBLISHED,
  IS_ZERO,
  type PublishedMonth,
  type TrueMonth,
} from './published.ts';
import { mayNotBeTold } from './sensitive.ts';
import { dropMisleading, narrowByEarlier } from './windows.ts';

/** Why a release is refused, for one cell. */
export interface Finding {
  readonly why: /** The number itself may not be told. */
    | 'TOLD'
    /** A published number or zero that the true count does not bear out. */
    | 'WRONG'
    /** The published numbers narrow the hidden count to less than is allowed. */
    | 'NARROWED'
    /** A count from 1 to the threshold is told exactly. */
    | 'EXACT'
    /** No two months were found that agree with what is published and differ enough here. */
    | 'NOT_PROVEN'
    /** A number that opens this month narrows what the month before hid. */
    | 'OPENS_EARLIER';
  readonly cell: number;
  /** The interval that an attacker is left with, as far as it is known. */
  readonly low: number;
  readonly high: number | null;
  /** Published cells that would have to be hidden. */
  readonly blockers: readonly number[];
}

export interface AuditReport {
  readonly isSafe: boolean;
  readonly findings: readonly Finding[];
  /** Hidden cells that may not be told, and how many of them are proven to stay unknown. */
  readonly sensitive: number;
  readonly proven: number;
}

export interface AuditInput {
  readonly month: PublishedMonth;
  /** All that was published before, from the oldest on. */
  readonly earlier: readonly PublishedMonth[];
  readonly rules: AuditRules;
  readonly truth: TrueMonth;
  /** Cells that an audit of a release with at least these numbers has proven; marked further. */
  readonly proven?: Uint8Array;
}

/** More findings than this are not listed: the release fails anyway. */
const MOST_FINDINGS = 20_000;

/** Tries to find out what a release hides, and to prove that nobody can. Refuses unless every cell that may not be told is proven. */
export function audit({ month, earlier, rules, truth, proven }: AuditInput): AuditReport {
  const geometry = geometryOf(month);
  const findings: Finding[] = [];
  const told = mayNotBeTold(geometry, truth, rules);
  const start = startingIntervals(month);
  findWrong(month, truth, told, start, findings);
  narrowByEarlier(start, month, earlier, rules);
  dropMisleading(start, truth.counts);
  const attack = { low: start.low.slice(), high: start.high.slice() };
  narrow(geometry, attack);
  const needed = (cell: number): number =>
    Math.ceil(Math.max(rules.threshold, rules.hiddenShare * (truth.counts[cell] as number)));
  const marks = proven ?? new Uint8Array(geometry.cells);
  let sensitive = 0;
  let unproven = 0;
  const counts = truth.counts.slice();
  const prover = new Prover({ geometry, intervals: start, counts, needed, proven: marks });
  for (let cell = 0; cell < geometry.cells && findings.length < MOST_FINDINGS; cell++) {
    if (!told[cell] || month.statuses[cell] !== IS_HIDDEN) continue;
    sensitive++;
    const why = refusalOf(cell, attack, needed(cell), rules.threshold) ?? null;
    const isProven = why === null && (marks[cell] === 1 || prover.prove(cell) >= needed(cell));
    if (isProven) marks[cell] = 1;
    else {
      unproven++;
      const blockers = blockersOf(geometry, counts, month.statuses, cell, needed(cell));
      findings.push(finding(why ?? 'NOT_PROVEN', cell, attack, blockers));
    }
  }
  const last = earlier.at(-1);
  if (last) findOpened(geometry, last, earlier.slice(0, -1), month, rules, findings);
  return { isSafe: findings.length === 0, findings, sensitive, proven: sensitive - unproven };
}

/** Numbers that may not be told, zeros that not everybody knows, and numbers that the true count does not bear out. */
function findWrong(
  { statuses }: PublishedMonth,
  { counts, marks }: TrueMonth,
  told: Uint8Array,
  intervals: Intervals,
  findings: Finding[],
): void {
  for (let cell = 0; cell < statuses.length && findings.length < MOST_FINDINGS; cell++) {
    const status = statuses[cell];
    if (status === IS_PUBLISHED && told[cell]) {
      findings.push(finding('TOLD', cell, intervals, [cell]));
    } else if (status === IS_ZERO && marks[cell] !== 1) {
      findings.push(finding('TOLD', cell, intervals, [cell]));
    } else if (status === IS_PUBLISHED) {
      const count = counts[cell] as number;
      const isWithin =
        count >= (intervals.low[cell] as number) && count <= (intervals.high[cell] as number);
      if (!isWithin) findings.push(finding('WRONG', cell, intervals, []));
    }
  }
}

function refusalOf(
  cell: number,
  { low, high }: Intervals,
  needed: number,
  threshold: number,
): Finding['why'] | null {
  const bottom = low[cell] as number;
  const top = high[cell] as number;
  if (top === bottom && top > 0 && top < threshold) return 'EXACT';
  return top !== UNBOUNDED && top - bottom < needed ? 'NARROWED' : null;
}

/** What the month before hid must stay as unknown when this month's numbers are read as estimates of it. */
function findOpened(
  geometry: Geometry,
  last: PublishedMonth,
  before: readonly PublishedMonth[],
  month: PublishedMonth,
  rules: AuditRules,
  findings: Finding[],
): void {
  const known = startingIntervals(last);
  narrowByEarlier(known, last, before, rules);
  if (!narrow(geometry, known)) return;
  const opened = startingIntervals(last);
  narrowByEarlier(opened, last, before, rules);
  narrowByEarlier(opened, last, [month], rules);
  if (!narrow(geometry, opened)) return;
  for (let cell = 0; cell < geometry.cells && findings.length < MOST_FINDINGS; cell++) {
    if (last.statuses[cell] !== IS_HIDDEN || month.statuses[cell] === IS_PUBLISHED) continue;
    const wasOpen = lengthOf(known, cell) >= rules.threshold;
    if (wasOpen && lengthOf(opened, cell) < rules.threshold) {
      findings.push(finding('OPENS_EARLIER', cell, opened, []));
    }
  }
}

const lengthOf = ({ low, high }: Intervals, cell: number): number =>
  (high[cell] as number) - (low[cell] as number);

const finding = (
  why: Finding['why'],
  cell: number,
  { low, high }: Intervals,
  blockers: readonly number[],
): Finding => ({
  why,
  cell,
  low: low[cell] as number,
  high: high[cell] === UNBOUNDED ? null : (high[cell] as number),
  blockers,
});
