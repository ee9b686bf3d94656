import { normaliseDepartmentCode } from '#kernel/codes/territory.ts';
import { readCsv } from '#kernel/ingest/csv.ts';
import { codeField, integerField, mandatory } from '#kernel/ingest/fields.ts';
import type { SourceInput } from '#kernel/ingest/input.ts';
import type { LayoutRow } from '#kernel/ingest/layout.ts';
import { peekHeader } from '#kernel/ingest/peek-header.ts';
import {
  defineSource,
  type LoadContext,
  RecordRejected,
  type RecordSink,
  type SourceRecord,
} from '#kernel/ingest/source.ts';
import {
  areaInId,
  fapSchemeOf,
  normaliseBasinCode,
  normaliseFapCode,
  normaliseRegionCode,
} from '../codes.ts';
import {
  type BmoColumns,
  basinYearOf,
  bmoColumns,
  optionalBmoColumns,
  requireYear,
  surveyYear,
  surveyYearIn,
} from './bmo-columns.ts';
import { readFigures } from './figures.ts';
import { bmoCube, mergeNeeds } from './merge-needs.ts';

/** A line with the years that the file as a whole tells. */
interface SurveyLine {
  readonly row: LayoutRow<BmoColumns>;
  readonly year: number | null;
  readonly basinYear: number | null;
}

/** Survey of hiring needs (Besoins en main-d'œuvre), in the form of the Emploi Store API and in the open data form of each year. */
export const bmoSource = defineSource<SurveyLine | RecordRejected>({
  name: 'bmo',
  dataset: "Enquête Besoins en main-d'œuvre (BMO)",
  publisher: 'France Travail and Crédoc',
  licence: 'Licence Ouverte 2.0',
  refresh: 'each year, in spring for the year under way',
  staging: { needs: bmoCube.columns },
  coversUntil(fileName) {
    const year = surveyYearIn(fileName);
    return year === null ? null : `${year}-12-31`;
  },
  read: readSurvey,
  map: mapLine,
  merge: mergeNeeds,
});

async function* readSurvey(
  input: SourceInput,
  { fileName, coversUntil }: LoadContext,
): AsyncGenerator<SourceRecord<SurveyLine | RecordRejected>[]> {
  const { header, whole } = await peekHeader(input);
  const basinYear = basinYearOf(header);
  const year = surveyYear(fileName, coversUntil, basinYear);
  const layout = { columns: bmoColumns(basinYear), optional: optionalBmoColumns };
  let isFirst = true;
  for await (const records of readCsv(whole, layout, [';', ','])) {
    if (isFirst) requireYear(header, year);
    isFirst = false;
    yield records.map(({ line, value }) => ({
      line,
      value: value instanceof RecordRejected ? value : { row: value, year, basinYear },
    }));
  }
}

function mapLine(line: SurveyLine | RecordRejected, sink: RecordSink): void {
  if (line instanceof RecordRejected) throw line;
  const { row } = line;
  const year = mandatory('annee', integerField('annee', row.year, 2000, 2100) ?? line.year);
  const basinCode = mandatory(
    'BE',
    codeField('BE', row.basinCode, normaliseBasinCode, 'a basin code such as 5201'),
  );
  const departmentCode = mandatory(
    'Dept',
    codeField('Dept', row.departmentCode, normaliseDepartmentCode, 'a département code'),
  );
  const fapCode = mandatory(
    'Code métier BMO',
    codeField('Code métier BMO', row.fapCode, normaliseFapCode, 'a FAP code such as A0Z43'),
  );
  const { values, withheld } = readFigures({
    HIRING_PROJECTS: { column: 'met', value: row.projects },
    DIFFICULT_PROJECTS: { column: 'xmet', value: row.difficult },
    SEASONAL_PROJECTS: { column: 'smet', value: row.seasonal },
  });
  flagParts(values.HIRING_PROJECTS, [values.DIFFICULT_PROJECTS, values.SEASONAL_PROJECTS], sink);
  sink.emit('needs', {
    id: `bmo:${year}:${areaInId('EMPLOYMENT_BASIN', basinCode)}-${departmentCode}:${fapCode}`,
    year,
    basin_code: basinCode,
    basin_year: line.basinYear ?? year,
    basin_name: row.basinName,
    department_code: departmentCode,
    department_name: row.departmentName,
    region_code: regionCode(row.regionCode, sink),
    region_name: row.regionName,
    family_code: row.familyCode,
    family_label: row.familyLabel,
    fap_code: fapCode,
    fap_label: row.fapLabel,
    fap_scheme: fapSchemeOf(fapCode),
    projects: values.HIRING_PROJECTS,
    difficult: values.DIFFICULT_PROJECTS,
    seasonal: values.SEASONAL_PROJECTS,
    withheld,
  });
}

function flagParts(
  whole: string | null,
  parts: readonly (string | null)[],
  sink: RecordSink,
): void {
  if (whole === null) return;
  if (parts.some((part) => part !== null && Number(part) > Number(whole)))
    sink.flag('PART_EXCEEDS_WHOLE');
}

/** The region only says where the basin lies: a wrong code costs only itself. */
function regionCode(value: string | null, sink: RecordSink): string | null {
  const code = value === null ? null : normaliseRegionCode(value);
  if (value !== null && code === null) sink.flag('REGION_CODE_WRONG');
  return code;
}
