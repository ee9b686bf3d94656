import { type AuditReport, audit } from '../audit/audit.ts';
import type { Cube } from './cube.ts';
import { auditRules, policyHash, type ReleasePolicy } from './policy.ts';
import { type ProtectedMonth, protect, publishedValues } from './protect.ts';
import { type DisclosureRefusal, RefusedCube } from './refusal.ts';
import { repair } from './repair.ts';
import { refuseBrokenSeries } from './series.ts';
import type { Snapshot } from './snapshot.ts';

/** How much was hidden, for the hub's own eyes. */
export interface ReleaseReport {
  readonly policyHash: string;
  readonly cells: number;
  readonly published: number;
  readonly hidden: number;
  /** Hidden for their own sake. Not for publication: it tells primary from secondary. */
  readonly sensitive: number;
  /** Of these, how many were attacked by a linear program beside the intervals. */
  readonly solved: number;
  /** Hidden cells of which earlier months alone tell more than is allowed; this month adds nothing. */
  readonly fromHistory: number;
  /** How often the auditor was asked. */
  readonly audits: number;
}

/** Exactly one is set. Refused, nothing is published and the month before stays the newest. */
export type ReleaseResult =
  | { readonly snapshot: Snapshot; readonly report: ReleaseReport; readonly refusal: null }
  | { readonly snapshot: null; readonly report: null; readonly refusal: DisclosureRefusal };

/**
 * The door of disclosure control: one month of a cube as it may be published, or why not.
 *
 * The same cube, earlier months, policy and key give the same bits, whatever the order of the base cells.
 *
 * @param earlier What was published before for this measure, from the oldest on, as it stands. It is never changed.
 * @param key At least 32 secret bytes, the same for all months and replicas; it sets each cell's distance above the threshold.
 * @param suppress What hides cells; the auditor judges it, whatever it is.
 */
export async function release(
  cube: Cube,
  earlier: readonly Snapshot[],
  policy: ReleasePolicy,
  key: Uint8Array,
  suppress: typeof protect = protect,
): Promise<ReleaseResult> {
  try {
    refuseBrokenSeries(cube, earlier, policy, key);
    const month = suppress(cube, earlier.at(-1) ?? null, policy, key);
    return await auditAndRepair(month, earlier);
  } catch (error) {
    if (error instanceof RefusedCube) {
      return { snapshot: null, report: null, refusal: error.refusal };
    }
    throw error;
  }
}

/** Hides more where the auditor refuses, a bounded number of times. */
async function auditAndRepair(
  month: ProtectedMonth,
  earlier: readonly Snapshot[],
): Promise<ReleaseResult> {
  const rules = auditRules(month.policy);
  for (let audits = 1; ; audits++) {
    const snapshot = snapshotOf(month);
    const report = await audit({ month: snapshot, earlier, rules, truth: month.cube });
    if (report.isSafe) {
      return { snapshot, report: reportOf(snapshot, report, audits), refusal: null };
    }
    if (audits > month.policy.repairRounds) throw notProtected(report);
    repair(month, report.findings, audits - 1);
  }
}

/** The month as it would be published now. */
export function snapshotOf(month: ProtectedMonth): Snapshot {
  const { cube, policy, roundings, statuses } = month;
  return {
    measure: cube.measure,
    population: cube.population,
    month: cube.month,
    axes: cube.axes,
    placeLevels: cube.placeLevels,
    roundingByPlace: Int32Array.from(roundings, ({ base }) => base),
    threshold: policy.persons.threshold,
    values: publishedValues(month),
    statuses: statuses.slice(),
    policyHash: policyHash(policy),
  };
}

function reportOf(
  snapshot: Snapshot,
  { sensitive, solved, fromHistory }: AuditReport,
  audits: number,
): ReleaseReport {
  const counted = [0, 0, 0, 0];
  for (const status of snapshot.statuses) counted[status] = (counted[status] ?? 0) + 1;
  return {
    policyHash: snapshot.policyHash,
    cells: snapshot.statuses.length,
    published: counted[0] ?? 0,
    hidden: counted[2] ?? 0,
    sensitive,
    solved,
    fromHistory,
    audits,
  };
}

/** Says how many cells and why; no count of any of them. */
function notProtected({ findings }: AuditReport): RefusedCube {
  const reasons = [...new Set(findings.map(({ why }) => why))].sort().join(', ');
  const message = `The release is refused: ${findings.length} hidden cells are not safe (${reasons}) and hiding more does not help. The month before stays the newest.`;
  return new RefusedCube('NOT_PROTECTED', 'cube', message);
}
