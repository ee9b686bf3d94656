import { normaliseRomeCode } from '#kernel/codes/rome.ts';
import { choiceField, codeField, mandatory } from '#kernel/ingest/fields.ts';
import { defineBuiltinList } from './builtin-list.ts';

export const movesSource = defineBuiltinList({
  name: 'moves',
  dataset: 'Built-in moves between occupations',
  table: 'occupation_moves',
  columns: { code: ['code'], target: ['target_code'], kind: ['kind'] },
  key: ['code', 'target_code', 'kind', 'source_title', 'target_title'],
  staging: {
    code: 'text',
    target_code: 'text',
    kind: 'text',
    source_title: 'text',
    target_title: 'text',
  },
  map: (row) => ({
    code: mandatory('code', codeField('code', row.code, normaliseRomeCode, 'a ROME code')),
    target_code: mandatory(
      'target_code',
      codeField('target_code', row.target, normaliseRomeCode, 'a ROME code'),
    ),
    kind: mandatory(
      'kind',
      choiceField('kind', row.kind, { CLOSE: 'CLOSE', EVOLUTION: 'EVOLUTION' }),
    ),
    source_title: '',
    target_title: '',
  }),
  isAboutOccupations: true,
});
