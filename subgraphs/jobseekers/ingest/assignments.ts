import { type DelimitedRecord, readDelimited } from '#kernel/ingest/delimited.ts';
import { defineSource, RecordRejected } from '#kernel/ingest/source.ts';
import { asOfDay, dayInName } from './as-of-day.ts';
import { assignmentColumns, readAssignment, stagedAssignments } from './assignment-record.ts';
import { mergeAssignments } from './merge-assignments.ts';

/**
 * Which counsellor accompanies whom. The newest file stands as a whole: what it does not list any more is over, so that a right to read
 * never outlives the list that gave it.
 */
export const assignmentsSource = defineSource<DelimitedRecord<typeof assignmentColumns>>({
  name: 'assignments',
  dataset: 'Counsellors of registered jobseekers',
  publisher: 'Public employment service',
  licence: 'Restricted: personal data under the purposes of the labour code, article R5312-38',
  refresh: 'each night',
  staging: { assignments: stagedAssignments },
  read: (input) =>
    readDelimited(
      input,
      { columns: assignmentColumns, optional: ['nationalNumber', 'localId'] },
      '|',
    ),
  map(line, sink) {
    if (line instanceof RecordRejected) throw line;
    sink.emit('assignments', readAssignment(line));
  },
  merge: (tx, context) => mergeAssignments(tx, context, asOfDay(context)),
  coversUntil: dayInName,
});
