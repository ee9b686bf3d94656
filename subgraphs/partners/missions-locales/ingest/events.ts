import { z } from 'zod';
import type { SourceInput } from '#kernel/ingest/input.ts';
import { readJson } from '#kernel/ingest/json.ts';
import { defineSource, RecordRejected, reject, type SourceRecord } from '#kernel/ingest/source.ts';
import { openImiloFeed } from '../feed/imilo-feed.ts';
import { dossierStaging, mapDossier } from './dossier.ts';
import { mergeEvents } from './merge-events.ts';

const eventRecord = z.object({
  event: z.object({
    identifiant: z.coerce.string().min(1),
    idDossier: z.coerce.number().int().positive(),
    type: z.enum(['RDV', 'SESSION', 'DOSSIER']),
    action: z.enum(['CREATE', 'UPDATE', 'DELETE', 'ARCHIVE']),
    date: z.string().refine((text) => !Number.isNaN(Date.parse(text))),
  }),
  fetchedAt: z.string(),
  /** What the partner said of the dossier when asked; null when it did not know it. */
  dossier: z.unknown(),
});

/** The i-milo change feed: events, each with its dossier as it was when the event was read. Acknowledged after the load. */
export const eventsSource = defineSource<unknown>({
  name: 'events',
  dataset: 'Change feed i-milo',
  publisher: 'Missions locales (i-milo)',
  licence: 'Restricted: agreement with the missions locales',
  refresh: 'as things happen; at least once, in no order',
  staging: {
    ...dossierStaging,
    events: {
      event_id: 'text',
      follow_up_id: 'bigint',
      kind: 'text',
      action: 'text',
      event_at: 'timestamptz',
      fetched_at: 'timestamptz',
      is_found: 'boolean',
    },
  },
  open: openImiloFeed,
  read: readEvents,
  map(value, sink, context) {
    if (value instanceof RecordRejected) throw value;
    const parsed = eventRecord.safeParse(value);
    if (!parsed.success) {
      reject({
        column: parsed.error.issues[0]?.path.join('.') ?? null,
        code: 'VALUE_INVALID',
        reason: 'The event is not as the feed writes it.',
      });
    }
    const { event, dossier, fetchedAt } = parsed.data;
    const isFound = dossier !== null && dossier !== undefined;
    if (isFound) mapDossier(dossier, fetchedAt, sink, context);
    sink.emit('events', {
      event_id: event.identifiant,
      follow_up_id: event.idDossier,
      kind: event.type,
      action: event.action,
      event_at: event.date,
      fetched_at: fetchedAt,
      is_found: isFound,
    });
  },
  merge: mergeEvents,
});

/** A feed without events is an empty list: no records. */
async function* readEvents(input: SourceInput): AsyncGenerator<SourceRecord<unknown>[]> {
  for await (const batch of readJson(input)) {
    yield batch.filter(({ value }) => !(Array.isArray(value) && value.length === 0));
  }
}
