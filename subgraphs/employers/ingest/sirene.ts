import type { TransactionSql } from 'postgres';
import { readCsv } from '#kernel/ingest/csv.ts';
import type { DelimitedRecord } from '#kernel/ingest/delimited.ts';
import { choiceField } from '#kernel/ingest/fields.ts';
import { defineSource, RecordRejected } from '#kernel/ingest/source.ts';
import { asOf, dayInName } from './edition.ts';
import { readBand } from './headcount-field.ts';
import { mergeEdition } from './merge-edition.ts';
import {
  activityColumns,
  locationColumns,
  nameColumns,
  readDay,
  refusesDiffusion,
  withoutMasks,
} from './sirene-fields.ts';
import { columns, OWN_COLUMNS } from './sirene-layout.ts';
import { SIRET_COLUMNS, siretColumns } from './siret-field.ts';

/** Whether an establishment is closed, by INSEE's code. */
const STATES = { A: false, F: true } as const;

/** INSEE's register of establishments, open and closed: the authority on legal facts and on what may be published. */
export const sireneSource = defineSource<DelimitedRecord<typeof columns>>({
  name: 'sirene',
  dataset: 'Sirene: stock of establishments (StockEtablissement)',
  publisher: 'INSEE',
  licence: 'Licence Ouverte 2.0',
  refresh: 'each month',
  staging: { sirene: { ...SIRET_COLUMNS, ...OWN_COLUMNS, processed_on: 'date' } },
  read: (input) => readCsv(input, { columns }, [',']),
  coversUntil: dayInName,
  map(record, sink) {
    if (record instanceof RecordRejected) throw record;
    const { flag } = sink;
    const row = record.diffusion === 'O' ? record : withoutMasks(record);
    const isRefused = refusesDiffusion(row, flag);
    const isClosed = choiceField('etatAdministratifEtablissement', row.state, STATES);
    if (isClosed === null) flag('STATE_NOT_TOLD');
    sink.emit('sirene', {
      ...siretColumns('siret', row.siret, sink),
      is_refused: isRefused,
      processed_on: readDay(row.processedAt, flag),
      is_closed: isClosed,
      closed_on: isClosed === true ? readDay(row.periodFrom, flag) : null,
      created_on: readDay(row.createdOn, flag),
      is_head_office: row.isHeadOffice === null ? null : row.isHeadOffice === 'true',
      ...activityColumns(row, flag),
      ...nameColumns(row, isRefused),
      ...locationColumns(row, isRefused, flag),
      sirene_headcount_band: readBand(row.headcountBand, flag),
    });
  },
  merge: async (tx, context) =>
    mergeEdition(tx, {
      schema: context.schema,
      staging: 'staging_sirene',
      owner: 'sirene',
      asOf: asOf(context, await lastProcessedOn(tx)),
      fileId: context.fileId,
      columns: Object.keys(OWN_COLUMNS),
    }),
});

/** INSEE's own file name bears no day: the last day on which INSEE worked on a record then dates the file. */
async function lastProcessedOn(tx: TransactionSql): Promise<string | null> {
  const [row] = await tx<{ day: string | null }[]>`
    select max(processed_on)::text as day from staging_sirene`;
  return row?.day ?? null;
}
