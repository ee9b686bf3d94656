import { hubError } from '../errors.ts';
import { normaliseNafCode } from './naf.ts';
import { normaliseRomeCode } from './rome.ts';
import { normaliseSiret } from './siret.ts';
import { normaliseCommuneCode, normaliseDepartmentCode, normaliseRegionCode } from './territory.ts';

const FORMS = {
  siret: { normalise: normaliseSiret, form: '14 digits' },
  rome: { normalise: normaliseRomeCode, form: 'a letter A to N and 4 digits' },
  naf: { normalise: normaliseNafCode, form: '4 digits and a letter, with or without a dot' },
  commune: { normalise: normaliseCommuneCode, form: '5 digits, or 2A or 2B and 3 digits' },
  region: { normalise: normaliseRegionCode, form: '2 digits' },
  department: { normalise: normaliseDepartmentCode, form: '2 digits, 2A, 2B or 3 digits from 971' },
} as const;

/** Reads a code that a caller sent in argument `argument`. Throws CODE_MALFORMED when it does not have the form of its system. */
export function readCode(system: keyof typeof FORMS, argument: string, value: string): string {
  const { normalise, form } = FORMS[system];
  return readOwnCode(argument, value, normalise, form);
}

/** Reads a code of a form that only one subgraph knows; `form` says it in words. Throws CODE_MALFORMED where `normalise` gives null. */
export function readOwnCode(
  argument: string,
  value: string,
  normalise: (text: string) => string | null,
  form: string,
): string {
  const code = normalise(value);
  if (code !== null) return code;
  const shown = value.slice(0, 40);
  throw hubError('CODE_MALFORMED', `${argument}: expected ${form}, got ${JSON.stringify(shown)}.`, {
    argument,
    value: shown,
    expected: form,
  });
}
