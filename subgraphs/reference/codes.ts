import { normaliseNafCode } from '#kernel/codes/naf.ts';
import { normaliseRomeCode } from '#kernel/codes/rome.ts';
import { normaliseCommuneCode } from '#kernel/codes/territory.ts';

const matching =
  (pattern: RegExp) =>
  (text: string): string | null => {
    const code = text.trim().toUpperCase();
    return pattern.test(code) ? code : null;
  };

/** A skill of our own scheme: `EST-S001`. */
export const normaliseSkillCode = matching(/^EST-S\d{3}$/u);

/** A region of the COG: two digits, or three from 975 for the collectivities overseas. */
export const normaliseRegionCode = matching(/^(?:\d{2}|9[78]\d)$/u);

/** An employment basin: 4 or 5 digits, or Corsica's letters; basins have no form that all years share. */
export const normaliseBasinCode = matching(/^[0-9A-Z]{2,8}$/u);

/** A NAF division, its first two digits. */
export const normaliseDivisionCode = matching(/^\d{2}$/u);

/** A NAF rév. 1 class (three digits and a letter), from the notation with or without its dot. */
const normaliseNafRev1Code = (text: string): string | null =>
  matching(/^\d{3}[A-Z]$/u)(text.replace('.', ''));

/** Code systems some of whose codes have been replaced. */
export const REPLACEABLE_FORMS = {
  ROME3: { normalise: normaliseRomeCode, form: 'a letter A to N and 4 digits' },
  ROME4: { normalise: normaliseRomeCode, form: 'a letter A to N and 4 digits' },
  NAF_REV1: {
    normalise: normaliseNafRev1Code,
    form: '3 digits and a letter, with or without a dot',
  },
  NAF_REV2: { normalise: normaliseNafCode, form: '4 digits and a letter, with or without a dot' },
  COMMUNE: { normalise: normaliseCommuneCode, form: '5 digits, or 2A or 2B and 3 digits' },
} as const;

export type ReplaceableScheme = keyof typeof REPLACEABLE_FORMS;

export const isReplaceable = (scheme: string): scheme is ReplaceableScheme =>
  Object.hasOwn(REPLACEABLE_FORMS, scheme);

/** A code in the form in which `scheme` is stored; null when it has another form. */
export const normaliseCodeOf = (scheme: ReplaceableScheme, text: string): string | null =>
  REPLACEABLE_FORMS[scheme].normalise(text);
