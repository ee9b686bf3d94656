import { readCode } from '#kernel/codes/read-code.ts';
import { readContact, refused, textOf, within } from '../read-values.ts';
import type {
  CoordinatesInput,
  MatchingRefusalCode,
  PostRecruitmentNeedInput,
  SaveSoftSkillProfileInput,
  SoftSkill,
} from '../schema.generated.ts';
import type { NewNeed } from './repository.ts';
import {
  MOST_HOURLY_PAY,
  MOST_KM,
  MOST_OCCUPATIONS,
  MOST_POSITIONS,
  MOST_TITLE,
  MOST_WEEKLY_HOURS,
  QUALITIES,
} from './rules.ts';
import type { ProfileRow } from './tables.ts';
import { bitsOf, type Slot } from './week.ts';

/** Checks a profile. Throws `Refused`, and CODE_MALFORMED for a code without the form of one. */
export function readProfile(
  personPid: string,
  input: SaveSoftSkillProfileInput,
  now: Date,
): ProfileRow {
  const contact = input.contact == null ? null : readContact('contact', input.contact);
  return {
    personPid,
    qualities: readQualities(input.qualities, QUALITIES, QUALITIES),
    occupationCodes: different(
      'occupationCodes',
      input.occupationCodes.map((code) => readCode('rome', 'input.occupationCodes', code)),
      1,
      MOST_OCCUPATIONS,
    ),
    slots: readSlots(input.slots),
    availableFrom: input.availableFrom,
    ...readPlace(input.center),
    mobilityKm: within('mobilityKm', input.mobilityKm, 0, MOST_KM),
    consentedAt: now,
    isSearchable: input.isSearchable ?? false,
    contactName: contact?.name ?? null,
    contactEmail: contact?.email ?? null,
    contactPhone: contact?.phone ?? null,
  };
}

/** Checks a recruitment, but for whose it is. */
export function readNeed(siret: string, input: PostRecruitmentNeedInput, now: Date): NewNeed {
  return {
    siret,
    title: textOf('title', input.title, MOST_TITLE),
    romeCode: readCode('rome', 'input.occupationCode', input.occupationCode),
    ...readPlace(input.center),
    qualities: readQualities(input.qualities, 1, QUALITIES),
    slots: readSlots(input.slots),
    weeklyHours: within('weeklyHours', input.weeklyHours, 1, MOST_WEEKLY_HOURS),
    startsOn: input.startsOn,
    hourlyPay:
      input.hourlyPay == null ? null : within('hourlyPay', input.hourlyPay, 0, MOST_HOURLY_PAY),
    positions: within('positions', input.positions ?? 1, 1, MOST_POSITIONS),
    postedAt: now,
  };
}

const readQualities = (given: readonly SoftSkill[], least: number, most: number): SoftSkill[] =>
  different('qualities', given, least, most);

function different<Value extends string>(
  argument: string,
  given: readonly Value[],
  least: number,
  most: number,
): Value[] {
  const values = [...new Set(given)].sort();
  if (values.length === given.length && given.length >= least && given.length <= most)
    return values;
  const range = least === most ? `${least}` : `${least} to ${most}`;
  throw refused<MatchingRefusalCode>(
    'LIST_MALFORMED',
    argument,
    `expected ${range} different ones.`,
  );
}

function readSlots(slots: readonly Slot[]): number {
  const bits = bitsOf(slots);
  if (bits > 0) return bits;
  throw refused<MatchingRefusalCode>(
    'LIST_MALFORMED',
    'slots',
    'expected at least one part of a day.',
  );
}

const readPlace = ({ latitude, longitude }: CoordinatesInput) => ({
  latitude: within('center.latitude', latitude, -90, 90),
  longitude: within('center.longitude', longitude, -180, 180),
});
