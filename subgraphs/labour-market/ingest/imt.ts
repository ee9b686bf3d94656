import { normaliseRomeCode } from '#kernel/codes/rome.ts';
import { readCsv } from '#kernel/ingest/csv.ts';
import type { DelimitedRecord } from '#kernel/ingest/delimited.ts';
import { choiceField, codeField, mandatory } from '#kernel/ingest/fields.ts';
import {
  defineSource,
  type LoadContext,
  RecordRejected,
  type RecordSink,
} from '#kernel/ingest/source.ts';
import { AREAS, type AreaKind, areaInId, normaliseBasinCode } from '../codes.ts';
import { countedMonth, dayInName } from './counted-month.ts';
import { readFigures } from './figures.ts';
import { imtColumns, MONTHS, optionalImtColumns } from './imt-columns.ts';
import { mergeCells } from './merge-cells.ts';

type ScoreLine = DelimitedRecord<typeof imtColumns>;

/** The whole of France is `N` in the layout's description and `F` in files. */
const AREA_KINDS = {
  B: 'EMPLOYMENT_BASIN',
  D: 'DEPARTMENT',
  R: 'REGION',
  N: 'NATION',
  F: 'NATION',
} as const satisfies Record<string, AreaKind>;
const YES_OR_NO = { O: true, N: false } as const;

const figures = {
  offers_per_10_jobseekers: 'numeric',
  offers: 'numeric',
  offers_last_week: 'numeric',
  jobseekers: 'numeric',
  jobseekers_last_week: 'numeric',
  seasonal_months: 'smallint[]',
} as const;

const staged = {
  id: 'text',
  month: 'date',
  area_kind: 'text',
  area_code: 'text',
  area_name: 'text',
  rome_code: 'text',
  ...figures,
  richer_basin_code: 'text',
  richer_basin_name: 'text',
  withheld: 'jsonb',
} as const;

/** Market score: offers, jobseekers and seasons of each occupation by area. The file does not say its month: its name, the operator or the day of reception does. */
export const imtSource = defineSource<ScoreLine>({
  name: 'imt',
  dataset: 'Information sur le marché du travail (market_score)',
  publisher: 'France Travail',
  licence: 'Licence Ouverte 2.0',
  refresh: 'each month',
  staging: { scores: staged },
  coversUntil: dayInName,
  read: (input) =>
    readCsv(input, { columns: imtColumns, optional: optionalImtColumns }, [',', ';']),
  map: mapLine,
  merge: (tx, context) =>
    mergeCells(tx, context, {
      table: 'market_scores',
      staging: 'scores',
      columns: staged,
      figures: Object.keys(figures),
    }),
});

function mapLine(record: ScoreLine, sink: RecordSink, context: LoadContext): void {
  if (record instanceof RecordRejected) throw record;
  const areaKind = mandatory(
    'AREA_TYPE_CODE',
    choiceField('AREA_TYPE_CODE', record.areaKind, AREA_KINDS),
  );
  const { normalise, form } = AREAS[areaKind];
  const areaCode = mandatory('AREA_CODE', codeField('AREA_CODE', record.areaCode, normalise, form));
  const romeCode = mandatory(
    'ROME_PROFESSION_CARD_CODE',
    codeField('ROME_PROFESSION_CARD_CODE', record.rome, normaliseRomeCode, 'a ROME code'),
  );
  const { values, withheld } = readFigures({
    OFFERS_PER_10_JOBSEEKERS: { column: 'TENSION_RATIO', value: record.tensionRatio },
    OFFERS: { column: 'NB_OFFER_END_MONTH', value: record.offers },
    OFFERS_LAST_WEEK: { column: 'NB_OFFER_LAST_WEEK', value: record.offersLastWeek },
    JOBSEEKERS: { column: 'NB_APPLICATION_END_MONTH', value: record.jobseekers },
    JOBSEEKERS_LAST_WEEK: { column: 'NB_APPLICATION_LAST_WEEK', value: record.jobseekersLastWeek },
  });
  const month = countedMonth(context);
  if (context.coversUntil === null) sink.flag('MONTH_ASSUMED');
  sink.emit('scores', {
    id: `imt:${month.slice(0, 7)}:${areaInId(areaKind, areaCode)}:${romeCode}`,
    month,
    area_kind: areaKind,
    area_code: areaCode,
    area_name: record.areaName,
    rome_code: romeCode,
    offers_per_10_jobseekers: values.OFFERS_PER_10_JOBSEEKERS,
    offers: values.OFFERS,
    offers_last_week: values.OFFERS_LAST_WEEK,
    jobseekers: values.JOBSEEKERS,
    jobseekers_last_week: values.JOBSEEKERS_LAST_WEEK,
    seasonal_months: `{${seasonalMonths(record).join(',')}}`,
    richer_basin_code: richerBasin(record.richerBasinCode, sink),
    richer_basin_name: record.richerBasinName,
    withheld,
  });
}

const seasonalMonths = (record: Exclude<ScoreLine, RecordRejected>): number[] =>
  MONTHS.flatMap((month, index) =>
    choiceField(imtColumns[month][0], record[month], YES_OR_NO) === true ? [index + 1] : [],
  );

/** The hint to a richer basin is worth less than the record: a wrong code costs only itself. */
function richerBasin(value: string | null, sink: RecordSink): string | null {
  const code = value === null ? null : normaliseBasinCode(value);
  if (value !== null && code === null) sink.flag('RICHER_BASIN_CODE_WRONG');
  return code;
}
