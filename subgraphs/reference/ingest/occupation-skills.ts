import { normaliseRomeCode } from '#kernel/codes/rome.ts';
import { choiceField, codeField, mandatory } from '#kernel/ingest/fields.ts';
import { normaliseSkillCode } from '../codes.ts';
import { defineBuiltinList } from './builtin-list.ts';

export const occupationSkillsSource = defineBuiltinList({
  name: 'occupation-skills',
  dataset: 'Built-in skills of each occupation',
  table: 'occupation_skills',
  columns: {
    occupation: ['occupation_code'],
    skill: ['skill_code'],
    essential: ['essential'],
  },
  key: ['occupation_code', 'skill_code'],
  staging: { occupation_code: 'text', skill_code: 'text', is_essential: 'boolean' },
  map: (row) => ({
    occupation_code: mandatory(
      'occupation_code',
      codeField('occupation_code', row.occupation, normaliseRomeCode, 'a ROME code'),
    ),
    skill_code: mandatory(
      'skill_code',
      codeField('skill_code', row.skill, normaliseSkillCode, 'EST-S and 3 digits'),
    ),
    is_essential: mandatory(
      'essential',
      choiceField('essential', row.essential, { Y: true, N: false }),
    ),
  }),
});
