import type { Cube } from './cube.ts';
import type { ReleasePolicy } from './policy.ts';
import { policyHash } from './policy.ts';
import { RefusedCube } from './refusal.ts';
import type { Snapshot } from './snapshot.ts';

/** Fewer bytes can be guessed. */
const KEY_BYTES = 32;

/**
 * What must hold between a month and those before it: the same measure, population and code lists, later months, and
 * one policy. Two policies for one population would let the weaker one decide; a new policy begins a new series.
 */
export function refuseBrokenSeries(
  cube: Cube,
  earlier: readonly Snapshot[],
  policy: ReleasePolicy,
  key: Uint8Array,
): void {
  const { threshold, thresholdSpread } = policy.persons;
  if (!Number.isInteger(threshold) || threshold < 5 || thresholdSpread < 1) {
    const message = `Threshold ${threshold} with spread ${thresholdSpread} is refused: whole numbers from 5 and from 1.`;
    throw new RefusedCube('POLICY_INVALID', 'policy.persons', message);
  }
  if (key.length < KEY_BYTES) {
    const message = `The key has ${key.length} bytes; at least ${KEY_BYTES} are needed.`;
    throw new RefusedCube('POLICY_INVALID', 'key', message);
  }
  let before = '';
  for (const [position, snapshot] of earlier.entries()) {
    const argument = `earlier[${position}]`;
    if (snapshot.month <= before) throw broken(argument, 'months go from the oldest to the newest');
    before = snapshot.month;
    if (snapshot.policyHash !== policyHash(policy)) {
      const message = `Month ${snapshot.month} was published under another policy; a new policy begins a new series.`;
      throw new RefusedCube('POLICY_CHANGED', argument, message);
    }
    if (snapshot.measure !== cube.measure || snapshot.population !== cube.population) {
      throw broken(argument, `it counts ${snapshot.measure}, the cube ${cube.measure}`);
    }
    const isSame = snapshot.axes.every(({ codes, parents }, axis) => {
      const now = cube.axes[axis];
      return now !== undefined && sameList(codes, now.codes) && sameList(parents, now.parents);
    });
    if (!isSame) throw broken(argument, 'its code lists are others; new lists begin a new series');
  }
  if (cube.month <= before) {
    const message = `Month ${cube.month} is not after ${before}: what is published stays as it is; a correction enters the next month.`;
    throw new RefusedCube('MONTH_INVALID', 'cube.month', message);
  }
}

const sameList = (left: ArrayLike<unknown>, right: ArrayLike<unknown>): boolean =>
  left.length === right.length && Array.from(left).every((each, index) => each === right[index]);

const broken = (argument: string, why: string) =>
  new RefusedCube('SERIES_BROKEN', argument, `The series is refused at ${argument}: ${why}.`);
