import { type Cube, STRUCTURAL_ZERO } from './cube.ts';
import { forEachLineOf } from './lines.ts';
import type { ReleasePolicy } from './policy.ts';

/**
 * The cells that may not be told, for their own sake (primary suppression): under the threshold, too few enterprises or
 * one of them too large, or a small row that stands in one category. A zero counts as under the threshold unless
 * everybody knows it: that nobody is there says something about everybody who might be.
 */
export function sensitiveCells(cube: Cube, policy: ReleasePolicy): Uint8Array {
  const { counts, marks } = cube;
  const { threshold } = policy.persons;
  const sensitive = new Uint8Array(counts.length);
  for (let cell = 0; cell < counts.length; cell++) {
    if (marks[cell] === 0 && (counts[cell] as number) < threshold) sensitive[cell] = 1;
  }
  if (cube.concentration) markConcentrated(cube, policy, sensitive);
  markGroups(cube, policy, sensitive);
  return sensitive;
}

function markConcentrated(cube: Cube, policy: ReleasePolicy, sensitive: Uint8Array): void {
  const { counts, marks, concentration } = cube;
  if (!concentration) return;
  const { units, largestShare } = policy.enterprises;
  for (let cell = 0; cell < counts.length; cell++) {
    const isFew = (concentration.units[cell] as number) < units;
    const isOneLarge =
      (concentration.largest[cell] as number) > largestShare * (counts[cell] as number);
    if (marks[cell] === 0 && (isFew || isOneLarge)) sensitive[cell] = 1;
  }
}

/** A small row whose members all stand in one category says that of each of them. */
function markGroups({ axes, counts, marks }: Cube, policy: ReleasePolicy, sensitive: Uint8Array) {
  forEachLineOf(axes, 2, (total, start, parts, stride) => {
    const sum = counts[total] as number;
    if (sum === 0 || sum >= policy.groupDisclosureBelow) return;
    let open = 0;
    for (const part of parts) if (marks[start + part * stride] !== STRUCTURAL_ZERO) open++;
    if (open < 2) return;
    for (const part of parts) {
      if (counts[start + part * stride] === sum) sensitive[start + part * stride] = 1;
    }
  });
}
