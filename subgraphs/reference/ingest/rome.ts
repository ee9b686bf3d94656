import { normaliseRomeCode } from '#kernel/codes/rome.ts';
import { readCsv } from '#kernel/ingest/csv.ts';
import type { DelimitedRecord } from '#kernel/ingest/delimited.ts';
import { choiceField, codeField, mandatory } from '#kernel/ingest/fields.ts';
import { defineSource, RecordRejected } from '#kernel/ingest/source.ts';
import { romeEdition, UNTOLD_ROME_EDITION } from './editions.ts';
import { mergeList } from './merge-list.ts';
import { serveOccupations } from './serve-occupations.ts';

const columns = {
  code: ['code_rome'],
  label: ['libelle_rome'],
  ecological: ['transition_eco'],
  digital: ['transition_num'],
  demographic: ['transition_demo'],
  regulated: ['emploi_reglemente'],
  executive: ['emploi_cadre'],
  parentCode: ['code_rome_parent'],
} as const;

const YES_NO = { O: true, N: false } as const;
const ECOLOGICAL = {
  'Emploi Vert': 'GREEN',
  'Emploi stratégique pour la Transition écologique': 'STRATEGIC',
  'Emploi Blanc': 'NEUTRAL',
  'Emploi Brun': 'BROWN',
} as const;

/** The official list of ROME 4. Once loaded it decides which occupations there are, their labels, parents and flags. */
export const romeSource = defineSource<DelimitedRecord<typeof columns>>({
  name: 'rome',
  dataset: 'ROME 4, référentiel des codes',
  publisher: 'France Travail',
  licence: 'Licence Ouverte 2.0',
  refresh: 'two or three times a year',
  staging: {
    official_occupations: {
      code: 'text',
      label: 'text',
      parent_code: 'text',
      ecological_transition: 'text',
      is_digital_transition: 'boolean',
      is_demographic_transition: 'boolean',
      is_regulated: 'boolean',
      is_executive: 'boolean',
    },
  },
  read: (input) => readCsv(input, { columns }, [',', ';']),
  map(record, { emit, flag }, { fileName }) {
    if (record instanceof RecordRejected) throw record;
    if (romeEdition(fileName) === UNTOLD_ROME_EDITION) flag('EDITION_UNTOLD');
    emit('official_occupations', {
      code: mandatory(
        'code_rome',
        codeField('code_rome', record.code, normaliseRomeCode, 'a ROME code'),
      ),
      label: mandatory('libelle_rome', record.label),
      parent_code: mandatory(
        'code_rome_parent',
        codeField('code_rome_parent', record.parentCode, normaliseRomeCode, 'a ROME code'),
      ),
      ecological_transition: choiceField('transition_eco', record.ecological, ECOLOGICAL),
      is_digital_transition: choiceField('transition_num', record.digital, YES_NO),
      is_demographic_transition: choiceField('transition_demo', record.demographic, YES_NO),
      is_regulated: choiceField('emploi_reglemente', record.regulated, YES_NO),
      is_executive: choiceField('emploi_cadre', record.executive, YES_NO),
    });
  },
  async merge(tx, context) {
    const counts = await mergeList(tx, context, LIST, romeEdition(context.fileName));
    await serveOccupations(tx, context.schema);
    return counts;
  },
});

const LIST = {
  staging: 'official_occupations',
  table: 'official_occupations',
  key: ['code'],
  values: [
    'label',
    'parent_code',
    'ecological_transition',
    'is_digital_transition',
    'is_demographic_transition',
    'is_regulated',
    'is_executive',
  ],
};
