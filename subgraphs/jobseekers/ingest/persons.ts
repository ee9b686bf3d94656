import type { DelimitedRecord } from '#kernel/ingest/delimited.ts';
import { readDelimited } from '#kernel/ingest/delimited.ts';
import { defineSource, RecordRejected } from '#kernel/ingest/source.ts';
import { asOfDay, dayInName } from './as-of-day.ts';
import { assignPersons } from './assign-persons.ts';
import { claimIdentifiers } from './claim-identifiers.ts';
import { fingerprintOf } from './fingerprint.ts';
import { mergeRecords, noteLoadedLines } from './merge-records.ts';
import { optionalPersonColumns, personColumns, stagedPersons } from './person-columns.ts';
import { readIdentifiers } from './person-identifiers.ts';
import { readPersonContent } from './person-record.ts';
import { countDisputedLines, refreshPersons } from './refresh-persons.ts';
import { resolveIdentity } from './resolve-identity.ts';

/** The employment service's full file of jobseekers: what a newer file says of a person replaces what an older one said. */
export const personsSource = defineSource<DelimitedRecord<typeof personColumns>>({
  name: 'persons',
  dataset: 'Registered jobseekers',
  publisher: 'Public employment service',
  licence: 'Restricted: personal data under the purposes of the labour code, article R5312-38',
  refresh: 'each night',
  staging: { persons: stagedPersons },
  read: (input) =>
    readDelimited(input, { columns: personColumns, optional: optionalPersonColumns }, '|'),
  map(line, sink, context) {
    if (line instanceof RecordRejected) throw line;
    const identifiers = readIdentifiers(line);
    const content = readPersonContent(line, asOfDay(context), sink);
    sink.emit('persons', { ...identifiers, ...content, fingerprint: fingerprintOf(content) });
  },
  async merge(tx, context) {
    const { schema, fileId } = context;
    const asOf = asOfDay(context);
    await claimIdentifiers(tx, schema, asOf);
    await resolveIdentity(tx, schema);
    const merged = await assignPersons(tx, schema, { fileId, asOf });
    await noteLoadedLines(tx, schema, asOf);
    await mergeRecords(tx, schema, { fileId, asOf });
    await refreshPersons(tx, schema);
    const disputed = await countDisputedLines(tx, schema);
    const [counts] = await tx<{ staged: number; loaded: number }[]>`
      select (select count(*)::int from staging_persons) as staged, (select count(*)::int from loaded_lines) as loaded`;
    const { staged = 0, loaded = 0 } = counts ?? {};
    return {
      loaded,
      duplicate: staged - loaded,
      flags: { IDENTIFIER_CONFLICT: disputed, PERSONS_MERGED: merged },
    };
  },
  coversUntil: dayInName,
});
