import { readDelimited } from '#kernel/ingest/delimited.ts';
import { parseDate } from '#kernel/ingest/fields.ts';
import { defineSource } from '#kernel/ingest/source.ts';
import { optionalTraineeColumns, stagedTrainees, traineeColumns } from './trainees/columns.ts';
import { mergeTrainees } from './trainees/merge.ts';
import { stageTrainee, type TraineeLine } from './trainees/trainee.ts';

/** Who followed which session: the lists of trainees of the employment service and the regions. */
export const traineesSource = defineSource<TraineeLine>({
  name: 'trainees',
  dataset: 'Trainees of publicly known sessions, with presence and dropout',
  publisher: 'Public employment service and regions',
  licence: 'Restricted: personal data under the purposes of the labour code, article R5312-38',
  refresh: 'each week',
  staging: { trainees: stagedTrainees },
  read: (input) =>
    readDelimited(input, { columns: traineeColumns, optional: optionalTraineeColumns }, '|'),
  map: stageTrainee,
  merge: mergeTrainees,
  coversUntil: (fileName) =>
    parseDate(/(?:^|\D)(\d{8})(?:\D|$)/u.exec(fileName)?.[1] ?? '', 'compact'),
});
