import { normaliseRomeCode } from '#kernel/codes/rome.ts';
import { choiceField, codeField, mandatory } from '#kernel/ingest/fields.ts';
import { defineBuiltinList } from './builtin-list.ts';
import { arrayLiteral } from './json-fields.ts';

const YES_NO = { Y: true, N: false } as const;
const RIASEC = { R: 'R', I: 'I', A: 'A', S: 'S', E: 'E', C: 'C' } as const;

export const occupationsSource = defineBuiltinList({
  name: 'occupations',
  dataset: 'Built-in list of 214 occupations',
  table: 'builtin_occupations',
  columns: {
    code: ['code'],
    label: ['label'],
    parentCode: ['parent_code'],
    riasecMajor: ['riasec_major'],
    definition: ['definition'],
    exampleTitles: ['example_titles'],
    englishLabel: ['english_label'],
    regulated: ['regulated'],
    executive: ['executive'],
  },
  key: ['code'],
  staging: {
    code: 'text',
    label: 'text',
    parent_code: 'text',
    riasec_major: 'text',
    definition: 'text',
    example_titles: 'text[]',
    english_label: 'text',
    is_regulated: 'boolean',
    is_executive: 'boolean',
  },
  map: (row) => ({
    code: mandatory('code', codeField('code', row.code, normaliseRomeCode, 'a ROME code')),
    label: mandatory('label', row.label),
    parent_code: mandatory(
      'parent_code',
      codeField('parent_code', row.parentCode, normaliseRomeCode, 'a ROME code'),
    ),
    riasec_major: choiceField('riasec_major', row.riasecMajor, RIASEC),
    definition: row.definition,
    example_titles: arrayLiteral(row.exampleTitles?.split('|') ?? []),
    english_label: row.englishLabel,
    is_regulated: choiceField('regulated', row.regulated, YES_NO),
    is_executive: choiceField('executive', row.executive, YES_NO),
  }),
  isAboutOccupations: true,
});
