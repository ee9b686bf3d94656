import { choiceField, mandatory } from '#kernel/ingest/fields.ts';
import { defineBuiltinList } from './builtin-list.ts';

const LETTERS = Object.fromEntries([...'ABCDEFGHIJKLMN'].map((letter) => [letter, letter]));

export const domainsSource = defineBuiltinList({
  name: 'domains',
  dataset: 'Built-in list of the 14 domains of occupations',
  table: 'occupation_domains',
  columns: { letter: ['letter'], label: ['label'], englishLabel: ['english_label'] },
  key: ['letter'],
  staging: { letter: 'text', label: 'text', english_label: 'text' },
  map: (row) => ({
    letter: mandatory('letter', choiceField('letter', row.letter, LETTERS)),
    label: mandatory('label', row.label),
    english_label: mandatory('english_label', row.englishLabel),
  }),
});
