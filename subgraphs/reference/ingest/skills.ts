import { choiceField, codeField, mandatory } from '#kernel/ingest/fields.ts';
import { normaliseSkillCode } from '../codes.ts';
import { defineBuiltinList } from './builtin-list.ts';

const KINDS = { KNOW_HOW: 'KNOW_HOW', KNOWLEDGE: 'KNOWLEDGE', SOFT_SKILL: 'SOFT_SKILL' } as const;

export const skillsSource = defineBuiltinList({
  name: 'skills',
  dataset: 'Built-in list of skills',
  table: 'skills',
  columns: { code: ['code'], kind: ['kind'], label: ['label'], englishLabel: ['english_label'] },
  key: ['code'],
  staging: { code: 'text', kind: 'text', label: 'text', english_label: 'text' },
  map: (row) => ({
    code: mandatory('code', codeField('code', row.code, normaliseSkillCode, 'EST-S and 3 digits')),
    kind: mandatory('kind', choiceField('kind', row.kind, KINDS)),
    label: mandatory('label', row.label),
    english_label: mandatory('english_label', row.englishLabel),
  }),
});
