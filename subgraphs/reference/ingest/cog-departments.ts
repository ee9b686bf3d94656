import { normaliseCommuneCode, normaliseDepartmentCode } from '#kernel/codes/territory.ts';
import { codeField, mandatory } from '#kernel/ingest/fields.ts';
import { defineSource, RecordRejected } from '#kernel/ingest/source.ts';
import { normaliseRegionCode } from '../codes.ts';
import { cogDay, cogEdition } from './cog-edition.ts';
import { COG_LICENCE, COG_PUBLISHER, COG_REFRESH } from './cog-regions.ts';
import { type JsonRecord, readJsonArray } from './json-array.ts';
import { textOf } from './json-fields.ts';
import { mergeList } from './merge-list.ts';

const LIST = {
  staging: 'departments',
  table: 'departments',
  key: ['code'],
  values: ['name', 'region_code', 'capital_code'],
};

export const cogDepartmentsSource = defineSource<JsonRecord>({
  name: 'cog-departments',
  dataset: 'Code officiel géographique, départements (npm @etalab/decoupage-administratif)',
  publisher: COG_PUBLISHER,
  licence: COG_LICENCE,
  refresh: COG_REFRESH,
  staging: {
    departments: { code: 'text', name: 'text', region_code: 'text', capital_code: 'text' },
  },
  coversUntil: cogDay,
  read: (input) => readJsonArray(input, ['code', 'nom', 'region', 'chefLieu']),
  map(record, { emit }) {
    if (record instanceof RecordRejected) throw record;
    const field = (name: string, normalise: (text: string) => string | null, form: string) =>
      mandatory(name, codeField(name, textOf(record, name), normalise, form));
    emit('departments', {
      code: field('code', normaliseDepartmentCode, 'a département code'),
      name: mandatory('nom', textOf(record, 'nom')),
      region_code: field('region', normaliseRegionCode, 'a region code'),
      capital_code: field('chefLieu', normaliseCommuneCode, 'an INSEE commune code'),
    });
  },
  merge: (tx, context) => mergeList(tx, context, LIST, cogEdition(context)),
});
