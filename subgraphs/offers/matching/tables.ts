import type { SQL } from 'drizzle-orm';
import {
  bigint,
  boolean,
  check,
  customType,
  date,
  doublePrecision,
  index,
  integer,
  numeric,
  smallint,
  sql,
  text,
  timestamp,
  uniqueIndex,
  uuid,
} from '#kernel/database/drizzle.ts';
import type { MatchAnswer, SoftSkill } from '../schema.generated.ts';
import { schema } from '../schema.ts';

const cube = customType<{ data: string }>({ dataType: () => 'cube' });
const instant = (name: string) =>
  timestamp(name, { withTimezone: true, precision: 3, mode: 'date' });

const ANSWERS = ['ACCEPTED', 'DECLINED'] as const satisfies readonly MatchAnswer[];

/** On the same sphere as `offers.position`. */
const POSITION = sql`
      public.cube(array[
        6371.0088 * cos(radians(latitude)) * cos(radians(longitude)),
        6371.0088 * cos(radians(latitude)) * sin(radians(longitude)),
        6371.0088 * sin(radians(latitude))
      ])`;

/** Where somebody starts from or works. */
const place = {
  latitude: doublePrecision('latitude').notNull(),
  longitude: doublePrecision('longitude').notNull(),
  position: cube('position').generatedAlwaysAs((): SQL => POSITION),
};

/** What jobseekers keep to be matched. A row is the consent to be; withdrawing it deletes the row. */
export const profiles = schema.table(
  'profiles',
  {
    /** The pseudonym of domain `offers`. */
    personPid: text('person_pid').primaryKey(),
    qualities: text('qualities').array().$type<SoftSkill[]>().notNull(),
    occupationCodes: text('occupation_codes').array().notNull(),
    /** Parts of the week, as bits. */
    slots: integer('slots').notNull(),
    availableFrom: date('available_from', { mode: 'string' }).notNull(),
    ...place,
    mobilityKm: doublePrecision('mobility_km').notNull(),
    /** The box around the circle that the person accepts. */
    reach: cube('reach').generatedAlwaysAs(
      (): SQL => sql`public.cube_enlarge(${POSITION}, mobility_km, 3)`,
    ),
    consentedAt: instant('consented_at').notNull(),
    /** Whether employers may find the profile, without knowing whose it is, before anything matches. */
    isSearchable: boolean('is_searchable').notNull().default(false),
    contactName: text('contact_name'),
    contactEmail: text('contact_email'),
    contactPhone: text('contact_phone'),
  },
  (table) => [
    // Who accepts the occupation of a recruitment or of offers that were loaded.
    index('profiles_by_occupation').using('gin', table.occupationCodes),
    // Who would come to where it is.
    index('profiles_by_reach').using('gist', table.reach),
  ],
);

/** Recruitments that employers post. */
export const needs = schema.table(
  'needs',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    siret: text('siret').notNull(),
    title: text('title').notNull(),
    romeCode: text('rome_code').notNull(),
    ...place,
    qualities: text('qualities').array().$type<SoftSkill[]>().notNull(),
    slots: integer('slots').notNull(),
    weeklyHours: doublePrecision('weekly_hours').notNull(),
    startsOn: date('starts_on', { mode: 'string' }).notNull(),
    hourlyPay: numeric('hourly_pay', { precision: 8, scale: 2, mode: 'number' }),
    positions: integer('positions').notNull(),
    postedAt: instant('posted_at').notNull(),
    closedAt: instant('closed_at'),
  },
  (table) => [
    // Establishment.recruitmentNeeds.
    index('needs_by_siret').on(table.siret, table.postedAt.desc(), table.id),
    // What a new profile matches.
    index('needs_by_occupation').on(table.romeCode).where(sql`closed_at is null`),
  ],
);

/** A person brought together with a recruitment or an offer: once each. */
export const matches = schema.table(
  'matches',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    personPid: text('person_pid').notNull(),
    needId: uuid('need_id'),
    offerId: text('offer_id'),
    /** The establishment that sees the candidate; null for an offer. */
    siret: text('siret'),
    score: smallint('score').notNull(),
    sharedQualities: text('shared_qualities').array().$type<SoftSkill[]>().notNull(),
    /** Null where the employer asks for none. */
    askedQualities: smallint('asked_qualities'),
    distanceKm: doublePrecision('distance_km').notNull(),
    /** How far the person said to go. */
    mobilityKm: doublePrecision('mobility_km').notNull(),
    sharedSlots: smallint('shared_slots').notNull(),
    /** Null where the employer says nothing of them. */
    askedSlots: smallint('asked_slots'),
    matchedAt: instant('matched_at').notNull(),
    candidateAnswer: text('candidate_answer', { enum: ANSWERS }),
    employerAnswer: text('employer_answer', { enum: ANSWERS }),
  },
  (table) => [
    uniqueIndex('matches_need_once').on(table.needId, table.personPid),
    uniqueIndex('matches_offer_once').on(table.offerId, table.personPid),
    check('matches_of_one', sql`num_nonnulls(need_id, offer_id) = 1`),
    // Jobseeker.offerMatches.
    index('matches_by_person').on(table.personPid, table.matchedAt.desc(), table.id),
    // RecruitmentNeed.candidates.
    index('matches_by_need').on(table.needId, table.score.desc(), table.id),
  ],
);

/** Files whose offers wait for being matched with the people who keep a profile. */
export const fileMatchings = schema.table('file_matchings', {
  fileId: bigint('file_id', { mode: 'number' }).primaryKey(),
  /** How many offers the file brought or changed. */
  offers: integer('offers').notNull(),
  /** The last person who was matched, in the order of pseudonyms. */
  reachedPid: text('reached_pid').notNull().default(''),
});

/**
 * What subscribers are told, in order. Numbers are given under one lock that is kept until the commit (`matching/match.ts`): whoever has read up to a
 * number has missed none below it.
 */
export const matchEvents = schema.table(
  'match_events',
  {
    number: bigint('number', { mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
    /** A person's pseudonym, or a SIRET. */
    recipient: text('recipient').notNull(),
    matchId: uuid('match_id').notNull(),
    toldAt: instant('told_at').notNull().defaultNow(),
  },
  (table) => [
    // What a subscriber reads after its cursor.
    index('match_events_by_recipient').on(table.recipient, table.number),
    // The last event of a match for one of its sides.
    index('match_events_by_match').on(table.matchId, table.recipient, table.number),
  ],
);

export type ProfileRow = Omit<typeof profiles.$inferSelect, 'position' | 'reach'>;
export type NeedRow = Omit<typeof needs.$inferSelect, 'position'>;
