import { choiceField, dateField } from '#kernel/ingest/fields.ts';
import type { Cell, RecordSink } from '#kernel/ingest/source.ts';
import { END_REASONS, REGISTRATION_REASONS } from '../registration-codes.ts';
import { orDoubt } from './doubt.ts';
import type { PersonLine } from './person-columns.ts';

const CATEGORIES = { 1: 1, 2: 2, 3: 3, 4: 4, 5: 5 } as const;

/** The registration that a line tells; rejects dates that are no dates, flags what does not fit together. */
export function readRegistration(
  line: PersonLine,
  asOf: string,
  sink: RecordSink,
): Record<string, Cell> {
  const registeredOn = dateField('dd_dateinscription', line.registeredOn, 'iso');
  const endedOn = dateField('dd_datecessation', line.endedOn, 'iso');
  if (registeredOn !== null && registeredOn > asOf) sink.flag('REGISTERED_AFTER_FILE');
  if (registeredOn !== null && endedOn !== null && endedOn < registeredOn)
    sink.flag('REGISTRATION_DATES_REVERSED');
  return {
    registered_on: registeredOn,
    registration_reason: orDoubt(sink, 'REGISTRATION_REASON_UNKNOWN', () =>
      choiceField('c_motins', line.registrationReason, REGISTRATION_REASONS),
    ),
    ended_on: endedOn,
    end_reason: orDoubt(sink, 'END_REASON_UNKNOWN', () =>
      choiceField('c_motann', line.endReason?.padStart(2, '0') ?? null, END_REASONS),
    ),
    administrative_category: orDoubt(sink, 'CATEGORY_UNKNOWN', () =>
      choiceField('c_categorieinscription', line.category, CATEGORIES),
    ),
  };
}
