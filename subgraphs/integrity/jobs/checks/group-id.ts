import { createHash } from 'node:crypto';
import type { SignalKind } from '../../rules/finding.ts';

/** Names a group by what only it has, so that it is the same whenever it is found again. */
export const groupIdOf = (kind: SignalKind, label: string): string =>
  `G${createHash('sha256').update(`${kind}|${label}`).digest('hex').slice(0, 16)}`;
