import type { Finding } from '../audit/finding.ts';
import { hideWith } from './hide-with.ts';
import { forEachLine } from './lines.ts';
import type { ProtectedMonth } from './protect.ts';
import { HIDDEN, PUBLISHED } from './snapshot.ts';

/**
 * Gives each cell that the auditor refused, and each hidden total above one, another hidden neighbour in each of its
 * lines: the smallest that is published; where there is none left, the total. Then closes the lines again.
 *
 * @returns How many cells were hidden.
 */
export function repair(month: ProtectedMonth, findings: readonly Finding[]): number {
  const { axes, counts, statuses } = month;
  const refused = refusedAndAbove(month, findings);
  let hidden = 0;
  forEachLine(axes, (total, start, parts, stride) => {
    if (statuses[total] !== PUBLISHED) return;
    let isRefused = false;
    let next = total;
    for (let part = 0; part < parts.length; part++) {
      const cell = start + (parts[part] as number) * stride;
      if (refused[cell]) isRefused = true;
      if (statuses[cell] !== PUBLISHED) continue;
      if (next === total || (counts[cell] as number) < (counts[next] as number)) next = cell;
    }
    if (!isRefused) return;
    statuses[next] = HIDDEN;
    hidden++;
  });
  return hidden + hideWith(month);
}

/** A hidden total holds its parts together, so what it lacks they lack. */
function refusedAndAbove(
  { axes, counts, statuses }: ProtectedMonth,
  findings: readonly Finding[],
): Uint8Array {
  const refused = new Uint8Array(counts.length);
  for (const { cell } of findings) refused[cell] = 1;
  for (let changed = true; changed; ) {
    changed = false;
    forEachLine(axes, (total, start, parts, stride) => {
      if (refused[total] || statuses[total] !== HIDDEN) return;
      if (!parts.some((part) => refused[start + part * stride])) return;
      refused[total] = 1;
      changed = true;
    });
  }
  return refused;
}
