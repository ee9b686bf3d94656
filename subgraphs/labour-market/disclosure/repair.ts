import type { Finding } from '../audit/finding.ts';
import { hideWith } from './hide-with.ts';
import { forEachLine } from './lines.ts';
import type { ProtectedMonth } from './protect.ts';
import { HIDDEN, PUBLISHED, type Snapshot } from './snapshot.ts';

/**
 * Gives each cell that the auditor refused, and the hidden cells around it, another hidden neighbour in each line: the
 * smallest part that is published, where there is none the total. From round to round more of the hidden cells around
 * are taken along, since what holds a cell may be some lines away. Then closes the lines again.
 *
 * @param round How often this was tried before, from 0 on.
 * @returns How many cells were hidden.
 */
export function repair(month: ProtectedMonth, findings: readonly Finding[], round: number): number {
  const { axes, counts, statuses, last } = month;
  let hidden = 0;
  if (last && findings.some(({ why }) => why === 'OPENS_EARLIER')) {
    hidden += closeOpened(month, last);
  }
  const refused = refusedAndAround(month, findings, round);
  forEachLine(axes, (total, start, parts, stride) => {
    let isRefused = refused[total] === 1;
    let next = total;
    for (let part = 0; part < parts.length; part++) {
      const cell = start + (parts[part] as number) * stride;
      if (refused[cell]) isRefused = true;
      if (statuses[cell] !== PUBLISHED) continue;
      if (next === total || (counts[cell] as number) < (counts[next] as number)) next = cell;
    }
    if (!isRefused || statuses[next] !== PUBLISHED) return;
    statuses[next] = HIDDEN;
    hidden++;
  });
  return hidden + hideWith(month);
}

/** Hides again what opened this month, all of it: which of the numbers told on the month before is not known. */
function closeOpened({ statuses }: ProtectedMonth, last: Snapshot): number {
  let closed = 0;
  for (let cell = 0; cell < statuses.length; cell++) {
    if (last.statuses[cell] !== HIDDEN || statuses[cell] !== PUBLISHED) continue;
    statuses[cell] = HIDDEN;
    closed++;
  }
  return closed;
}

/** The refused cells and, in as many steps, the hidden totals above them. */
function refusedAndAround(
  { axes, counts, statuses }: ProtectedMonth,
  findings: readonly Finding[],
  steps: number,
): Uint8Array {
  let refused = new Uint8Array(counts.length);
  for (const { cell } of findings) refused[cell] = 1;
  for (let step = 0; step < steps; step++) {
    const more = refused.slice();
    forEachLine(axes, (total, start, parts, stride) => {
      if (statuses[total] !== HIDDEN) return;
      if (parts.some((part) => refused[start + part * stride])) more[total] = 1;
    });
    refused = more;
  }
  return refused;
}
