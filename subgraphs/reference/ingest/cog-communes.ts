import {
  departmentOfCommune,
  normaliseCommuneCode,
  normaliseDepartmentCode,
} from '#kernel/codes/territory.ts';
import { choiceField, codeField, integerField, mandatory } from '#kernel/ingest/fields.ts';
import { defineSource, RecordRejected } from '#kernel/ingest/source.ts';
import { cogDay } from './cog-edition.ts';
import { COG_LICENCE, COG_PUBLISHER, COG_REFRESH } from './cog-regions.ts';
import { type JsonRecord, readJsonArray } from './json-array.ts';
import { arrayLiteral, textOf, textsOf } from './json-fields.ts';
import { mergeCommunes } from './merge-communes.ts';

const KINDS = {
  'commune-actuelle': 'COMMUNE',
  'arrondissement-municipal': 'MUNICIPAL_DISTRICT',
  'commune-deleguee': 'DELEGATED',
  'commune-associee': 'ASSOCIATED',
} as const;

const MAX_POPULATION = 10_000_000;

/**
 * Communes in force, municipal districts of Paris, Lyon and Marseille, and former communes. A commune in force also names the
 * codes that it has taken over (`anciensCodes`); those without a record of their own become former communes under its name.
 */
export const cogCommunesSource = defineSource<JsonRecord>({
  name: 'cog-communes',
  dataset: 'Code officiel géographique, communes (npm @etalab/decoupage-administratif)',
  publisher: COG_PUBLISHER,
  licence: COG_LICENCE,
  refresh: COG_REFRESH,
  staging: {
    communes: {
      code: 'text',
      name: 'text',
      kind: 'text',
      parent_code: 'text',
      successor_code: 'text',
      department_code: 'text',
      postal_codes: 'text[]',
      population: 'integer',
      siren: 'text',
    },
    former_codes: { code: 'text', name: 'text', department_code: 'text', successor_code: 'text' },
  },
  coversUntil: cogDay,
  read: (input) => readJsonArray(input, ['code', 'nom', 'type']),
  map(record, { emit }) {
    if (record instanceof RecordRejected) throw record;
    const communeField = (column: string, value = textOf(record, column)) =>
      codeField(column, value, normaliseCommuneCode, 'an INSEE commune code');
    const code = mandatory('code', communeField('code'));
    const name = mandatory('nom', textOf(record, 'nom'));
    emit('communes', {
      code,
      name,
      kind: mandatory('type', choiceField('type', textOf(record, 'type'), KINDS)),
      parent_code: communeField('commune'),
      successor_code: communeField('chefLieu'),
      department_code:
        codeField(
          'departement',
          textOf(record, 'departement'),
          normaliseDepartmentCode,
          'a département code',
        ) ?? departmentOfCommune(code),
      postal_codes: arrayLiteral(textsOf(record, 'codesPostaux')),
      population: integerField('population', textOf(record, 'population'), 0, MAX_POPULATION),
      siren: textOf(record, 'siren'),
    });
    for (const listed of textsOf(record, 'anciensCodes')) {
      const former = mandatory('anciensCodes', communeField('anciensCodes', listed));
      emit('former_codes', {
        code: former,
        name,
        department_code: departmentOfCommune(former),
        successor_code: code,
      });
    }
  },
  merge: mergeCommunes,
});
