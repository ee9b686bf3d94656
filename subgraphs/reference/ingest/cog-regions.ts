import { normaliseCommuneCode } from '#kernel/codes/territory.ts';
import { codeField, mandatory } from '#kernel/ingest/fields.ts';
import { defineSource, RecordRejected } from '#kernel/ingest/source.ts';
import { normaliseRegionCode } from '../codes.ts';
import { cogDay, cogEdition } from './cog-edition.ts';
import { type JsonRecord, readJsonArray } from './json-array.ts';
import { textOf } from './json-fields.ts';
import { mergeList } from './merge-list.ts';

export const COG_PUBLISHER = 'INSEE';
export const COG_LICENCE = 'Licence Ouverte 2.0 (package: MIT)';
export const COG_REFRESH = 'each January, with a new version of the hub';

const LIST = {
  staging: 'regions',
  table: 'regions',
  key: ['code'],
  values: ['name', 'capital_code'],
};

export const cogRegionsSource = defineSource<JsonRecord>({
  name: 'cog-regions',
  dataset: 'Code officiel géographique, regions (npm @etalab/decoupage-administratif)',
  publisher: COG_PUBLISHER,
  licence: COG_LICENCE,
  refresh: COG_REFRESH,
  staging: { regions: { code: 'text', name: 'text', capital_code: 'text' } },
  coversUntil: cogDay,
  read: (input) => readJsonArray(input, ['code', 'nom', 'chefLieu']),
  map(record, { emit }) {
    if (record instanceof RecordRejected) throw record;
    emit('regions', {
      code: mandatory(
        'code',
        codeField('code', textOf(record, 'code'), normaliseRegionCode, 'a region code'),
      ),
      name: mandatory('nom', textOf(record, 'nom')),
      capital_code: mandatory(
        'chefLieu',
        codeField(
          'chefLieu',
          textOf(record, 'chefLieu'),
          normaliseCommuneCode,
          'an INSEE commune code',
        ),
      ),
    });
  },
  merge: (tx, context) => mergeList(tx, context, LIST, cogEdition(context)),
});
