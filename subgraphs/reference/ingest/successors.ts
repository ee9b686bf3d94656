import { choiceField, dateField, mandatory } from '#kernel/ingest/fields.ts';
import { reject } from '#kernel/ingest/source.ts';
import {
  isReplaceable,
  normaliseCodeOf,
  REPLACEABLE_FORMS,
  type ReplaceableScheme,
} from '../codes.ts';
import { defineBuiltinList } from './builtin-list.ts';

const SCHEMES = Object.fromEntries(
  Object.keys(REPLACEABLE_FORMS)
    .filter(isReplaceable)
    .map((scheme) => [scheme, scheme]),
);

export const successorsSource = defineBuiltinList({
  name: 'successors',
  dataset: 'Built-in list of codes that were replaced',
  table: 'successors',
  columns: {
    scheme: ['scheme'],
    code: ['code'],
    successorScheme: ['successor_scheme'],
    successorCode: ['successor_code'],
    validFrom: ['valid_from'],
    reason: ['reason'],
  },
  key: ['scheme', 'code', 'successor_scheme', 'successor_code'],
  staging: {
    scheme: 'text',
    code: 'text',
    successor_scheme: 'text',
    successor_code: 'text',
    valid_from: 'date',
    reason: 'text',
  },
  map(row) {
    const scheme = mandatory('scheme', choiceField('scheme', row.scheme, SCHEMES));
    const successorScheme = mandatory(
      'successor_scheme',
      choiceField('successor_scheme', row.successorScheme, SCHEMES),
    );
    return {
      scheme,
      code: codeOf('code', scheme, mandatory('code', row.code)),
      successor_scheme: successorScheme,
      successor_code: codeOf(
        'successor_code',
        successorScheme,
        mandatory('successor_code', row.successorCode),
      ),
      valid_from: dateField('valid_from', row.validFrom, 'iso'),
      reason: row.reason,
    };
  },
});

function codeOf(column: string, scheme: ReplaceableScheme, value: string): string {
  return (
    normaliseCodeOf(scheme, value) ??
    reject({
      column,
      code: 'CODE_MALFORMED',
      reason: `Expected ${REPLACEABLE_FORMS[scheme].form}.`,
      value,
    })
  );
}
