import { createHash } from 'node:crypto';
import type { Cell } from '#kernel/ingest/source.ts';

/** 128 bits in the form of a UUID, equal for equal content: tells whether a record changes anything without comparing its columns. */
export function fingerprintOf(content: Readonly<Record<string, Cell>>): string {
  const hex = createHash('sha256').update(JSON.stringify(content)).digest('hex');
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    hex.slice(12, 16),
    hex.slice(16, 20),
    hex.slice(20, 32),
  ].join('-');
}
