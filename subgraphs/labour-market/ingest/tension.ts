import { normaliseRomeCode } from '#kernel/codes/rome.ts';
import { readCsv } from '#kernel/ingest/csv.ts';
import type { DelimitedRecord } from '#kernel/ingest/delimited.ts';
import { codeField, integerField, mandatory } from '#kernel/ingest/fields.ts';
import { defineSource, RecordRejected, type RecordSink, reject } from '#kernel/ingest/source.ts';
import { AREAS, type AreaKind, areaInId } from '../codes.ts';
import { type FigureField, readFigures } from './figures.ts';
import { mergeCells } from './merge-cells.ts';

const columns = {
  year: ['annee'],
  rome: ['ROME'],
  basin: ['cbassin'],
  department: ['cdep', 'dep', 'departement'],
  onlineOffers: ['oee'],
  jobseekers: ['defm_abc'],
  level: ['ind_tension_d'],
  hiringIntensity: ['ind_int_emb_d'],
  workforceShortage: ['ind_main_oeuvre_d'],
  nonDurableJobs: ['ind_dur_empl_d'],
  demandingConditions: ['ind_cond_travail_d'],
  geographicMismatch: ['ind_mismatch_geo_d'],
  trainingSpecificity: ['ind_specif_form_empl_d'],
} as const;

type TensionLine = DelimitedRecord<typeof columns>;

const figures = {
  online_offers: 'numeric',
  jobseekers: 'numeric',
  level: 'numeric',
  hiring_intensity: 'numeric',
  workforce_shortage: 'numeric',
  non_durable_jobs: 'numeric',
  demanding_conditions: 'numeric',
  geographic_mismatch: 'numeric',
  training_specificity: 'numeric',
} as const;

const staged = {
  id: 'text',
  year: 'smallint',
  area_kind: 'text',
  area_code: 'text',
  rome_code: 'text',
  ...figures,
  withheld: 'jsonb',
} as const;

/** Tension indicators of the DARES by occupation and employment basin; files by département have `cdep` instead of `cbassin`. */
export const tensionSource = defineSource<TensionLine>({
  name: 'tension',
  dataset: 'Tensions sur le marché du travail',
  publisher: 'DARES and France Travail',
  licence: 'Licence Ouverte 2.0',
  refresh: 'each year, in autumn for the year before',
  staging: { tensions: staged },
  read: (input) => readCsv(input, { columns, optional: ['basin', 'department'] }, [';']),
  map: mapLine,
  merge: (tx, context) =>
    mergeCells(tx, context, {
      table: 'tensions',
      staging: 'tensions',
      columns: staged,
      figures: Object.keys(figures),
    }),
});

function mapLine(record: TensionLine, { emit }: RecordSink): void {
  if (record instanceof RecordRejected) throw record;
  const year = mandatory('annee', integerField('annee', record.year, 2000, 2100));
  const romeCode = mandatory(
    'ROME',
    codeField('ROME', record.rome, normaliseRomeCode, 'a ROME code'),
  );
  const [areaKind, areaCode] = areaOf(record);
  const level = (column: string, value: string | null): FigureField => ({
    column,
    value,
    scale: [1, 5],
  });
  const { values, withheld } = readFigures({
    ONLINE_OFFERS: { column: 'oee', value: record.onlineOffers },
    JOBSEEKERS_ABC: { column: 'defm_abc', value: record.jobseekers },
    TENSION_LEVEL: level('ind_tension_d', record.level),
    HIRING_INTENSITY: level('ind_int_emb_d', record.hiringIntensity),
    WORKFORCE_SHORTAGE: level('ind_main_oeuvre_d', record.workforceShortage),
    NON_DURABLE_JOBS: level('ind_dur_empl_d', record.nonDurableJobs),
    DEMANDING_CONDITIONS: level('ind_cond_travail_d', record.demandingConditions),
    GEOGRAPHIC_MISMATCH: level('ind_mismatch_geo_d', record.geographicMismatch),
    TRAINING_SPECIFICITY: level('ind_specif_form_empl_d', record.trainingSpecificity),
  });
  emit('tensions', {
    id: `tension:${year}:${areaInId(areaKind, areaCode)}:${romeCode}`,
    year,
    area_kind: areaKind,
    area_code: areaCode,
    rome_code: romeCode,
    online_offers: values.ONLINE_OFFERS,
    jobseekers: values.JOBSEEKERS_ABC,
    level: values.TENSION_LEVEL,
    hiring_intensity: values.HIRING_INTENSITY,
    workforce_shortage: values.WORKFORCE_SHORTAGE,
    non_durable_jobs: values.NON_DURABLE_JOBS,
    demanding_conditions: values.DEMANDING_CONDITIONS,
    geographic_mismatch: values.GEOGRAPHIC_MISMATCH,
    training_specificity: values.TRAINING_SPECIFICITY,
    withheld,
  });
}

/** A basin or a département: each line names one of the two. */
function areaOf(record: Exclude<TensionLine, RecordRejected>): [AreaKind, string] {
  const { EMPLOYMENT_BASIN, DEPARTMENT } = AREAS;
  const basin = codeField(
    'cbassin',
    record.basin,
    EMPLOYMENT_BASIN.normalise,
    EMPLOYMENT_BASIN.form,
  );
  if (basin !== null) return ['EMPLOYMENT_BASIN', basin];
  const department = codeField('cdep', record.department, DEPARTMENT.normalise, DEPARTMENT.form);
  if (department !== null) return ['DEPARTMENT', department];
  return reject({
    column: 'cbassin',
    code: 'VALUE_MISSING',
    reason: 'The line names neither a basin nor a département.',
  });
}
