import { lastDayOf } from '#kernel/calendar/months.ts';
import type { Provenance } from '../../schema.generated.ts';
import { CUBES } from '../measures.ts';
import { LICENCE, PUBLISHER } from '../settings.ts';
import type { SnapshotRow } from './figure-rows.ts';

/** Where a figure of the hub's own comes from: the hub, on the day when it made the month. */
export const provenanceOf = ({ measure, month, madeAt }: SnapshotRow): Provenance => ({
  publisher: PUBLISHER,
  dataset: CUBES[measure].dataset,
  source: 'published-figures',
  retrievedAt: madeAt,
  coversUntil: lastDayOf(month.slice(0, 7)),
  licence: LICENCE,
});
