import { createHash } from 'node:crypto';
import { RefusedCube } from './refusal.ts';

/** All numbers that decide what of a cube is published. Its hash stands beside every release. */
export interface ReleasePolicy {
  readonly tier: 'open';
  readonly version: number;
  readonly persons: {
    /** Fewer than this many persons are never published. */
    readonly threshold: number;
    /** Each cell's own threshold lies from `threshold` to `threshold + thresholdSpread - 1`, drawn by a secret key. */
    readonly thresholdSpread: number;
  };
  readonly enterprises: {
    /** Fewer enterprises behind a cell than this are never published. */
    readonly units: number;
    /** A cell of which one enterprise makes a larger part is never published. */
    readonly largestShare: number;
  };
  /** By level of places: counts are published as multiples of this. */
  readonly rounding: Readonly<Record<string, number>>;
  /** A row of fewer persons than this, all of them in one category, hides that category. */
  readonly groupDisclosureBelow: number;
  /** What the auditor demands of a hidden cell: no interval shorter than the threshold or than this share of the value. */
  readonly hiddenShare: number;
  /** What somebody who compares months is taken to assume. */
  /** How many times what one cell needs the hidden parts of a published total hold together. */
  readonly hiddenTogether: number;
  readonly months: {
    /** A count moves from one month to the next by at most this many, or this share of it if that is more. */
    readonly assumedChange: { readonly count: number; readonly share: number };
    /** A cell that was hidden in the month before opens again at this count. */
    readonly reopenAt: number;
  };
  /** How many hidden cells, those best known from outside, the auditor attacks by a linear program too. */
  readonly solvedCells: number;
  /** How often what the auditor refuses is repaired before the release fails. */
  readonly repairRounds: number;
}

/**
 * The rules for what anybody may read.
 * Threshold 11: INSEE, tax data on persons. 3 enterprises and 85 %: INSEE, enterprise statistics. Rounding to 5 and to
 * 100: what the DARES does for communes and for regions. 50: INSEE's floor for rich households, taken for whole groups.
 * 15 %: what INSEE's 85 % rule leaves. The rest are the hub's own: decision 18 says why.
 */
export const openPolicy: ReleasePolicy = {
  tier: 'open',
  version: 1,
  persons: { threshold: 11, thresholdSpread: 15 },
  enterprises: { units: 3, largestShare: 0.85 },
  rounding: { nation: 100, region: 100, department: 5, basin: 5, commune: 5 },
  groupDisclosureBelow: 50,
  hiddenShare: 0.15,
  hiddenTogether: 2,
  months: { assumedChange: { count: 3, share: 0.05 }, reopenAt: 80 },
  solvedCells: 24,
  repairRounds: 12,
};

/** The numbers of the policy that the auditor goes by. */
export const auditRules = (policy: ReleasePolicy) => ({
  threshold: policy.persons.threshold,
  hiddenShare: policy.hiddenShare,
  assumedChange: policy.months.assumedChange,
  enterprises: policy.enterprises,
  groupDisclosureBelow: policy.groupDisclosureBelow,
  solvedCells: policy.solvedCells,
});

/** SHA-256 of the policy in canonical JSON (keys in order, no spaces), in hexadecimal. */
export const policyHash = (policy: ReleasePolicy): string =>
  createHash('sha256').update(canonicalJson(policy)).digest('hex');

function canonicalJson(value: unknown): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  const members = Object.entries(value)
    .sort(([left], [right]) => (left < right ? -1 : 1))
    .map(([key, member]) => `${JSON.stringify(key)}:${canonicalJson(member)}`);
  return `{${members.join(',')}}`;
}

/** By depth of a place the base of rounding. Refuses a level without one. */
export function roundingBases(policy: ReleasePolicy, levels: readonly string[]): number[] {
  return levels.map((level) => {
    const base = policy.rounding[level];
    if (base === undefined || !Number.isInteger(base) || base < 5) {
      const message = `Level ${level} has the rounding base ${base}; a whole number from 5 is needed.`;
      throw new RefusedCube('POLICY_INVALID', `policy.rounding.${level}`, message);
    }
    return base;
  });
}
