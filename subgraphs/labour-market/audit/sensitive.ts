import type { Geometry } from './geometry.ts';
import type { AuditRules, TrueMonth } from './published.ts';

/** The auditor's own reading of which cells may not be told; 1 for each. */
export function mayNotBeTold(
  geometry: Geometry,
  { counts, marks, concentration }: TrueMonth,
  rules: AuditRules,
): Uint8Array {
  const found = new Uint8Array(counts.length);
  for (let cell = 0; cell < counts.length; cell++) {
    if (marks[cell] !== 0) continue;
    const count = counts[cell] as number;
    const isSmall = count < rules.threshold;
    const isOfFew =
      concentration !== null &&
      ((concentration.units[cell] as number) < rules.enterprises.units ||
        (concentration.largest[cell] as number) > rules.enterprises.largestShare * count);
    if (isSmall || isOfFew) found[cell] = 1;
  }
  addWholeGroups(geometry, counts, marks, rules.groupDisclosureBelow, found);
  return found;
}

function addWholeGroups(
  { axes, cells }: Geometry,
  counts: Int32Array,
  marks: Uint8Array,
  below: number,
  found: Uint8Array,
): void {
  const { parents, size, children } = axes[2];
  for (let row = 0; row < cells; row += size) {
    for (let category = 1; category < size; category++) {
      const count = counts[row + category] as number;
      const parent = parents[category] as number;
      if (count === 0 || count >= below || count !== counts[row + parent]) continue;
      const possible = children[parent]?.filter((each) => marks[row + each] !== 1) ?? [];
      if (possible.length > 1) found[row + category] = 1;
    }
  }
}
