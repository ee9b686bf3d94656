import type { SQL } from 'drizzle-orm';
import { sql } from '#kernel/database/drizzle.ts';
import { kilometresBetween } from '#kernel/database/kilometres.ts';
import { offers } from '../tables.ts';
import { BEST_OFFERS, POINTS, START_WITHIN_DAYS } from './rules.ts';
import { matchEvents, matches, needs, profiles } from './tables.ts';

/**
 * One desk matches at a time, from before it looks until its commit. So a profile and a recruitment that are stored at once are seen by the later
 * of the two, and events become visible in the order of their numbers.
 */
export const lockDesk: SQL = sql`select pg_advisory_xact_lock(hashtext('estuaire_offers/match-events'))`;

const kilometres = (target: 'need' | 'offer'): SQL =>
  kilometresBetween(
    { latitude: sql.raw(`${target}.latitude`), longitude: sql.raw(`${target}.longitude`) },
    { latitude: sql`profile.latitude`, longitude: sql`profile.longitude` },
  );

/** Within the box around the circle, which an index answers; the circle is looked at behind it. */
const isInBox = (target: 'need' | 'offer'): SQL =>
  sql`profile.reach @> ${sql.raw(target)}.position`;

/** Whether the person accepts the occupation, as an index answers it that begins at one person, or at one recruitment or offer. */
const acceptedOf = {
  onePerson: (target: 'need' | 'offer'): SQL =>
    sql`${sql.raw(target)}.rome_code = any (profile.occupation_codes)`,
  everybody: (target: 'need' | 'offer'): SQL =>
    sql`profile.occupation_codes @> array[${sql.raw(target)}.rome_code]`,
};

/** People and recruitments that pass the hard filters: occupation, way, first day, a part of the week and a quality in common. */
const needPairs = (people: keyof typeof acceptedOf, condition: SQL): SQL => sql`
  select profile.person_pid, need.id as need_id, null::text as offer_id, need.siret,
    array(select unnest(need.qualities) intersect select unnest(profile.qualities) order by 1) as shared_qualities,
    cardinality(need.qualities) as asked_qualities, ${kilometres('need')} as distance_km, profile.mobility_km,
    bit_count((need.slots & profile.slots)::bit(28))::int as shared_slots, bit_count(need.slots::bit(28))::int as asked_slots
  from ${profiles} as profile join ${needs} as need on ${acceptedOf[people]('need')}
  where need.closed_at is null and ${condition} and ${isInBox('need')} and need.slots & profile.slots <> 0
    and need.qualities && profile.qualities and profile.available_from <= need.starts_on + ${START_WITHIN_DAYS}::int`;

const offersFor = (people: keyof typeof acceptedOf): SQL =>
  sql`${profiles} as profile join ${offers} as offer on ${acceptedOf[people]('offer')}`;

/** Some people and the offers of a file: each side is taken first, then they are joined by the occupations that the people accept. */
const offersOfFileForSome = (fileId: number, after: string, upTo: string): SQL => sql`
  (
    select one.*, accepted.code from ${profiles} as one cross join lateral (select distinct unnest(one.occupation_codes)) as accepted(code)
    where person_pid > ${after} and person_pid <= ${upTo} offset 0
  ) as profile join (
    select id, rome_code, latitude, longitude, position, soft_skills, is_open, canonical_id from ${offers}
    where file_id = ${fileId}::bigint and is_open and canonical_id is null offset 0
  ) as offer on offer.rome_code = profile.code`;

/** People and open offers for an occupation that they accept, within their way, with a quality in common where the offer names some; its hours are text. */
const offerPairs = (pairs: SQL, condition: SQL): SQL => sql`
  select * from (
    select profile.person_pid, null::uuid as need_id, offer.id as offer_id, null::text as siret,
      array(select unnest(profile.qualities) intersect select jsonb_array_elements_text(offer.soft_skills) order by 1) as shared_qualities,
      nullif(jsonb_array_length(offer.soft_skills), 0) as asked_qualities, ${kilometres('offer')} as distance_km, profile.mobility_km,
      0 as shared_slots, null::int as asked_slots
    from ${pairs}
    where offer.is_open and offer.canonical_id is null and ${condition} and ${isInBox('offer')}
      and (jsonb_array_length(offer.soft_skills) = 0 or offer.soft_skills ?| profile.qualities)
      and (select met.id from ${matches} as met where met.offer_id = offer.id and met.person_pid = profile.person_pid) is null
  ) as near where distance_km <= mobility_km`;

/** Of each person's offers the best few: by the share of the qualities, then the nearest. */
const bestOffers = (pairs: SQL, condition: SQL): SQL => sql`
  select person_pid, need_id, offer_id, siret, shared_qualities, asked_qualities, distance_km, mobility_km, shared_slots, asked_slots
  from (
    select *, row_number() over (
      partition by person_pid
      order by cardinality(shared_qualities)::float8 / asked_qualities desc nulls last, distance_km, offer_id
    ) as place from (${offerPairs(pairs, condition)}) as pairs
  ) as ranked where place <= ${BEST_OFFERS}::int`;

/** Stores the pairs that are new, with their scores and an event for each side; gives each new match with its recipients. */
const storing = (pairs: SQL): SQL => sql`
  with pairs as (${pairs}), scored as (
    select *,
      case when asked_qualities is null then 0 else ${POINTS.QUALITIES}::float8 end as quality_weight,
      case when asked_slots is null then 0 else ${POINTS.AVAILABILITY}::float8 end as slot_weight,
      case when mobility_km = 0 then 1 else 1 - distance_km / mobility_km end as nearness
    from pairs where distance_km <= mobility_km
  ), stored as (
    insert into ${matches} (person_pid, need_id, offer_id, siret, score, shared_qualities, asked_qualities, distance_km, mobility_km, shared_slots, asked_slots, matched_at)
    select person_pid, need_id, offer_id, siret,
      round(100 * (quality_weight * cardinality(shared_qualities) / greatest(asked_qualities, 1)
        + ${POINTS.DISTANCE}::float8 * nearness + slot_weight * shared_slots / greatest(asked_slots, 1))
        / (quality_weight + ${POINTS.DISTANCE}::float8 + slot_weight)),
      shared_qualities, asked_qualities, distance_km, mobility_km, shared_slots, asked_slots, now()
    from scored order by person_pid, distance_km
    on conflict do nothing
    returning id, person_pid, siret
  )
  insert into ${matchEvents} (recipient, match_id)
  select recipient, id from stored, lateral (values (person_pid), (siret)) as sides(recipient) where recipient is not null
  returning recipient, match_id as "matchId"`;

export interface Told extends Record<string, unknown> {
  readonly recipient: string;
  readonly matchId: string;
}

/** Matches one recruitment with everybody. To be run behind `lockDesk`, as the others. */
export const matchNeed = (needId: string): SQL =>
  storing(needPairs('everybody', sql`need.id = ${needId}::uuid`));

/** Matches one person with every recruitment and with the nearest offers. */
export const matchProfile = (personPid: string): SQL => {
  const isHers = sql`profile.person_pid = ${personPid}`;
  return storing(
    sql`${needPairs('onePerson', isHers)} union all ${bestOffers(offersFor('onePerson'), isHers)}`,
  );
};

/** Matches the offers that a file brought or changed with everybody. */
export const matchOffersOfFile = (fileId: number): SQL =>
  storing(bestOffers(offersFor('everybody'), sql`offer.file_id = ${fileId}::bigint`));

/** For the transaction that matches many: right after a load the statistics tell of few offers, and the planner would look through all of them for each person. */
export const manyOffers: SQL = sql`set local enable_nestloop = off`;

/** Matches them with the people between two pseudonyms, without the first and with the last, behind `manyOffers`. */
export const matchOffersOfFileWith = (fileId: number, after: string, upTo: string): SQL =>
  storing(bestOffers(offersOfFileForSome(fileId, after, upTo), sql`true`));

/** What one side is told of an answer of the other. */
export const tellOfAnswer = (recipient: string, matchId: string): SQL =>
  sql`insert into ${matchEvents} (recipient, match_id) values (${recipient}, ${matchId}::uuid)`;
