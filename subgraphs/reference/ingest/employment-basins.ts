import { normaliseCommuneCode } from '#kernel/codes/territory.ts';
import { readCsv } from '#kernel/ingest/csv.ts';
import { codeField, mandatory } from '#kernel/ingest/fields.ts';
import type { SourceInput } from '#kernel/ingest/input.ts';
import { peekHeader } from '#kernel/ingest/peek-header.ts';
import { defineSource, RecordRejected, reject, type SourceRecord } from '#kernel/ingest/source.ts';
import { normaliseBasinCode } from '../codes.ts';
import { mergeBasins } from './merge-basins.ts';

/** A commune with its basin in each year for which the file has columns. */
interface CommuneLine {
  readonly commune: string | null;
  readonly basins: readonly {
    readonly year: number;
    readonly code: string | null;
    readonly name: string | null;
  }[];
}

/** Employment basins of the survey of hiring needs: they are drawn anew some years, so each belongs to a year, which the columns' names tell. */
export const employmentBasinsSource = defineSource<CommuneLine | RecordRejected>({
  name: 'employment-basins',
  dataset: "Bassins d'emploi, lexique des communes",
  publisher: 'France Travail and Crédoc',
  licence: 'Licence Ouverte 2.0',
  refresh: 'each year, with the survey of hiring needs',
  staging: {
    commune_basins: { commune_code: 'text', year: 'integer', basin_code: 'text', name: 'text' },
  },
  read: readBasinFile,
  map(line, { emit }) {
    if (line instanceof RecordRejected) throw line;
    const commune = mandatory(
      'CODE_COMMUNE_INSEE',
      codeField('CODE_COMMUNE_INSEE', line.commune, normaliseCommuneCode, 'an INSEE commune code'),
    );
    const given = line.basins.filter(({ code }) => code !== null);
    if (given.length === 0)
      reject({
        column: 'BE',
        code: 'VALUE_MISSING',
        reason: 'The commune has no basin in any year of the file.',
      });
    for (const { year, code, name } of given) {
      const column = `BE${year - 2000}`;
      const basin = mandatory(column, codeField(column, code, normaliseBasinCode, 'a basin code'));
      emit('commune_basins', {
        commune_code: commune,
        year,
        basin_code: basin,
        name: name ?? basin,
      });
    }
  },
  merge: mergeBasins,
});

async function* readBasinFile(
  input: SourceInput,
): AsyncGenerator<SourceRecord<CommuneLine | RecordRejected>[]> {
  const { header, whole } = await peekHeader(input);
  const found = [...header.matchAll(/(?:^|[;,"\s])BE(\d{2})(?=$|[;,"\s])/giu)];
  const years = found.length === 0 ? ['19'] : found.map(([, year = '']) => year);
  const columns: Record<string, string[]> = { commune: ['CODE_COMMUNE_INSEE'] };
  for (const year of years) {
    columns[`code${year}`] = [`BE${year}`];
    columns[`name${year}`] = [`NOMBE${year}`];
  }
  for await (const records of readCsv(whole, { columns }, [';', ','])) {
    yield records.map(({ line, value }) =>
      value instanceof RecordRejected
        ? { line, value }
        : {
            line,
            value: {
              commune: value['commune'] ?? null,
              basins: years.map((year) => ({
                year: 2000 + Number(year),
                code: value[`code${year}`] ?? null,
                name: value[`name${year}`] ?? null,
              })),
            },
          },
    );
  }
}
