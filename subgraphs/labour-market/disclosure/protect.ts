import type { Cube } from './cube.ts';
import { firstStatuses, keepHidden } from './hide.ts';
import { hideWith, type Protection } from './hide-with.ts';
import { type ReleasePolicy, roundingBases } from './policy.ts';
import { publishedNumber, type Rounding, roundingFor } from './rounding.ts';
import { sensitiveCells } from './sensitive.ts';
import { PUBLISHED, type Snapshot } from './snapshot.ts';

/** A month on its way to be published: which cells are hidden, and what is needed to hide more. */
export interface ProtectedMonth extends Protection {
  readonly cube: Cube;
  readonly roundings: readonly Rounding[];
  readonly last: Snapshot | null;
}

/** Primary suppression, group disclosure, last month's pattern, then secondary suppression over the whole lattice. */
export function protect(
  cube: Cube,
  last: Snapshot | null,
  policy: ReleasePolicy,
  key: Uint8Array,
): ProtectedMonth {
  const { axes, counts } = cube;
  const roundings = roundingsByPlace(cube, policy);
  const sensitive = sensitiveCells(cube, policy);
  const statuses = firstStatuses(cube, policy, sensitive, roundings, key);
  if (last) keepHidden(cube, policy, roundings, last, statuses);
  const known = stillKnown(cube, policy, roundings, last);
  const month = { cube, roundings, axes, counts, sensitive, statuses, known, policy, last };
  hideWith(month);
  return month;
}

/** The rounded numbers of what is not hidden. */
export function publishedValues({
  counts,
  statuses,
  roundings,
  axes,
  last,
}: ProtectedMonth): Int32Array {
  const values = new Int32Array(counts.length);
  const cellsOfPlace = counts.length / axes[0].codes.length;
  for (let cell = 0; cell < counts.length; cell++) {
    if (statuses[cell] !== PUBLISHED) continue;
    const rounding = roundings[Math.floor(cell / cellsOfPlace)] as Rounding;
    const before = last?.statuses[cell] === PUBLISHED ? (last.values[cell] as number) : null;
    values[cell] = publishedNumber(counts[cell] as number, rounding, before);
  }
  return values;
}

function roundingsByPlace({ axes, placeLevels }: Cube, policy: ReleasePolicy): Rounding[] {
  const byLevel = roundingBases(policy, placeLevels).map((base) =>
    roundingFor(base, policy.persons.threshold),
  );
  return Array.from(axes[0].depths, (depth) => byLevel[depth] as Rounding);
}

/** What last month's published numbers still tell, at least, of counts that would be hidden now. */
function stillKnown(
  { counts, axes }: Cube,
  { months }: ReleasePolicy,
  roundings: readonly Rounding[],
  last: Snapshot | null,
): Int32Array {
  const known = new Int32Array(counts.length);
  if (!last) return known;
  const cellsOfPlace = counts.length / axes[0].codes.length;
  const { count, share } = months.assumedChange;
  for (let cell = 0; cell < counts.length; cell++) {
    if (last.statuses[cell] !== PUBLISHED) continue;
    const { base, opensAt, lowest } = roundings[Math.floor(cell / cellsOfPlace)] as Rounding;
    const value = last.values[cell] as number;
    const least = value === lowest ? opensAt : value - Math.floor(base / 2);
    const change = Math.ceil(Math.max(count, share * value));
    // A count that fell by more than that misleads whoever goes by the old number.
    if ((counts[cell] as number) >= least - change) known[cell] = Math.max(0, least - change);
  }
  return known;
}
