import type { SQL } from 'drizzle-orm';
import { sql } from '#kernel/database/drizzle.ts';
import { reviews } from '../reviews/tables.ts';
import { sessions, trainings } from '../tables.ts';

/** Départements where a town has many postal codes, or whose codes are no towns: there only the same postal code is the same place. Source: Anotéa. */
const BY_POSTAL_CODE_ONLY = ['75', '690', '130'] as const;

/**
 * The identifiers of the reviews that say something of a session. A review is carried over to sessions of the same SIREN in the same place
 * that lead to one of its certifications; where there are none such, to those about one of its subjects. Source: Anotéa's reconciliation.
 */
export function reviewsLikeSession(sessionId: SQL, isCounted: SQL): SQL {
  const target = sql.raw('target');
  // `offset 0` keeps the planner from joining reviews with all trainings before it knows which session is asked about.
  return sql`
    select ${reviews.id} as id
    from (
      select ${sessions.postalCode}, ${sessions.town}, ${trainings.formacodes}, ${trainings.certifications}, left(${trainings.providerSiret}, 9) as siren
      from ${sessions} join ${trainings} on ${trainings.id} = ${sessions.trainingId} where ${sessions.id} = ${sessionId} offset 0
    ) as target
    join ${reviews} on ${reviews.providerSiren} = target.siren
    where ${isCounted} and ${isSamePlace(target)}
      and (${sharesCertification(target)} or (${reviews.formacodes} && target.formacodes and not ${hasCertifiedHome}))`;
}

/** Whether the review shares a certification with a training of the surrounding query. */
const sharesCertification = (training: SQL): SQL => sql`${reviews.certifInfoCodes} && array(
  select code->>'certifInfoCode' from jsonb_array_elements(${training}.certifications) as code where code->>'certifInfoCode' is not null)`;

/** Whether the review is in the place of a session of the surrounding query. */
const isSamePlace = (session: SQL): SQL => sql`(${reviews.postalCode} = ${session}.postal_code or (
  not ${session}.postal_code like any (${`{${BY_POSTAL_CODE_ONLY.map((prefix) => `"${prefix}%"`).join(',')}}`}::text[])
  and left(${reviews.postalCode}, 2) = left(${session}.postal_code, 2)
  and lower(public.unaccent(${reviews.town})) = lower(public.unaccent(${session}.town))))`;

/** Whether the body still leads to one of the review's certifications in its place. */
const hasCertifiedHome: SQL = sql`(cardinality(${reviews.certifInfoCodes}) > 0 and exists (
  select from ${trainings} as certified join ${sessions} as held on held.training_id = certified.id
  where certified.provider_siret between ${reviews.providerSiren} || '00000' and ${reviews.providerSiren} || '99999'
    and ${sharesCertification(sql`certified`)} and ${isSamePlace(sql`held`)}))`;
