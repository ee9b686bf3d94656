import { readCode } from '#kernel/codes/read-code.ts';
import { Refused } from '../refusal.ts';
import type {
  CoordinatesInput,
  MatchingRefusalCode,
  PostRecruitmentNeedInput,
  SaveSoftSkillProfileInput,
  SharedContactInput,
  SoftSkill,
} from '../schema.generated.ts';
import type { NewNeed } from './repository.ts';
import {
  MOST_HOURLY_PAY,
  MOST_KM,
  MOST_NAME,
  MOST_OCCUPATIONS,
  MOST_POSITIONS,
  MOST_TITLE,
  MOST_WEEKLY_HOURS,
  QUALITIES,
} from './rules.ts';
import type { ProfileRow } from './tables.ts';
import { bitsOf, type Slot } from './week.ts';

const EMAIL = /^[^\s@]{1,64}@[^\s@]+\.[^\s@]{2,}$/u;
const PHONE = /^\+?[\d .()-]{6,30}$/u;

/** Checks a profile. Throws `Refused`, and CODE_MALFORMED for a code without the form of one. */
export function readProfile(
  personPid: string,
  input: SaveSoftSkillProfileInput,
  now: Date,
): ProfileRow {
  const { contact } = input;
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
    ...(contact == null
      ? { contactName: null, contactEmail: null, contactPhone: null }
      : readContact(contact)),
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
  throw refused('LIST_MALFORMED', argument, `expected ${range} different ones.`);
}

function readSlots(slots: readonly Slot[]): number {
  const bits = bitsOf(slots);
  if (bits > 0) return bits;
  throw refused('LIST_MALFORMED', 'slots', 'expected at least one part of a day.');
}

const readPlace = ({ latitude, longitude }: CoordinatesInput) => ({
  latitude: within('center.latitude', latitude, -90, 90),
  longitude: within('center.longitude', longitude, -180, 180),
});

function readContact({ name, email, phone }: SharedContactInput) {
  return {
    contactName: textOf('contact.name', name, MOST_NAME),
    contactEmail: email == null ? null : shaped('contact.email', email.trim(), EMAIL),
    contactPhone: phone == null ? null : shaped('contact.phone', phone.trim(), PHONE),
  };
}

/** Checks a number. Throws `Refused`. */
export function within(argument: string, value: number, least: number, most: number): number {
  if (value >= least && value <= most) return value;
  throw refused('OUT_OF_RANGE', argument, `expected ${least} to ${most}, got ${value}.`);
}

/** The words of a text, of one line. Throws `Refused`. */
export function textOf(argument: string, written: string, most: number): string {
  const text = written.replace(/\s+/gu, ' ').trim();
  if (text === '') throw refused('TEXT_EMPTY', argument, `expected 1 to ${most} characters.`);
  if (text.length <= most) return text;
  throw refused('TEXT_TOO_LONG', argument, `expected at most ${most} characters.`);
}

export function shaped(argument: string, value: string, form: RegExp): string {
  if (form.test(value)) return value;
  throw refused('CONTACT_MALFORMED', argument, 'expected an address where one can be reached.');
}

const refused = (
  code: MatchingRefusalCode,
  argument: string,
  message: string,
): Refused<MatchingRefusalCode> =>
  new Refused(code, `input.${argument}: ${message}`, `input.${argument}`);
