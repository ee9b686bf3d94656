import type { Finding } from '../audit/finding.ts';
import { hideWith } from './hide-with.ts';
import { forEachLine } from './lines.ts';
import type { ProtectedMonth } from './protect.ts';
import { HIDDEN, PUBLISHED } from './snapshot.ts';

/**
 * Gives each cell that the auditor refused one more hidden neighbour in each of its lines, the smallest that is
 * published; where there is none left, the total is hidden. Then closes the lines again.
 *
 * @returns How many cells were hidden.
 */
export function repair(month: ProtectedMonth, findings: readonly Finding[]): number {
  const { axes, counts, statuses } = month;
  const refused = new Uint8Array(counts.length);
  for (const { cell } of findings) refused[cell] = 1;
  let hidden = 0;
  forEachLine(axes, (total, start, parts, stride) => {
    let isRefused = false;
    let smallest = -1;
    for (let part = 0; part < parts.length; part++) {
      const cell = start + (parts[part] as number) * stride;
      if (refused[cell]) isRefused = true;
      if (statuses[cell] !== PUBLISHED) continue;
      const isSmaller = smallest < 0 || (counts[cell] as number) < (counts[smallest] as number);
      if (isSmaller) smallest = cell;
    }
    const next = smallest >= 0 ? smallest : total;
    if (!isRefused || statuses[next] !== PUBLISHED || statuses[total] !== PUBLISHED) return;
    statuses[next] = HIDDEN;
    hidden++;
  });
  return hidden + hideWith(month);
}
