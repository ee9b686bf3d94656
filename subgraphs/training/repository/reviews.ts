import type { Database } from '#kernel/database/connect.ts';
import { eq, sql } from '#kernel/database/drizzle.ts';
import { textArray } from '#kernel/database/text-array.ts';
import { enrolments } from '../enrolments/tables.ts';
import { type ReviewRow, reviews } from '../reviews/tables.ts';
import { trainings } from '../tables.ts';

/** An enrolment as the rules of reviews see it. */
export interface ReviewableEnrolment {
  readonly id: string;
  readonly hasAttended: boolean;
  readonly endedOn: string;
  readonly emailHash: string | null;
}

export type NewReview = Pick<
  ReviewRow,
  | 'id'
  | 'enrolmentId'
  | 'welcome'
  | 'content'
  | 'trainers'
  | 'means'
  | 'support'
  | 'title'
  | 'text'
  | 'status'
  | 'writtenOn'
>;

export interface ReviewsRepository {
  findReviewable(enrolmentId: string): Promise<ReviewableEnrolment | null>;
  findReview(id: string): Promise<ReviewRow | null>;
  findReviewsByEnrolment(enrolmentIds: readonly string[]): Promise<ReviewRow[]>;
  /** Stores a review unless the enrolment has one; gives the one that is stored then. */
  insertReview(review: NewReview): Promise<ReviewRow | null>;
  updateReview(id: string, changes: Partial<ReviewRow>): Promise<ReviewRow | null>;
  /** Notes an opt-out and forgets the address, in the enrolments and in mails that were not sent. Gives the day since when it holds. */
  optOut(emailHash: string, today: string): Promise<string>;
}

export function createReviewsRepository(db: Database): ReviewsRepository {
  const ofEnrolment = (id: string) =>
    db.select().from(reviews).where(eq(reviews.enrolmentId, id)).limit(1);
  return {
    async findReviewable(enrolmentId) {
      const [found] = await db
        .select({
          id: enrolments.id,
          hasAttended: enrolments.hasAttended,
          endedOn: enrolments.endedOn,
          emailHash: enrolments.emailHash,
        })
        .from(enrolments)
        .where(eq(enrolments.id, enrolmentId));
      return found ?? null;
    },
    async findReview(id) {
      const [found] = await db.select().from(reviews).where(eq(reviews.id, id));
      return found ?? null;
    },
    findReviewsByEnrolment: (ids) =>
      db
        .select()
        .from(reviews)
        .where(sql`${reviews.enrolmentId} = any (${textArray(ids)})`),
    async insertReview(review) {
      const { id, enrolmentId, welcome, content, trainers, means, support } = review;
      await db.execute(sql`
        insert into ${reviews} (id, enrolment_id, training_id, session_id, provider_siret, formacodes, certif_info_codes, postal_code, department_code,
          town, session_ended_on, welcome, content, trainers, means, support, title, text, status, written_on, file_id)
        select ${id}, enrolled.id, enrolled.training_id, enrolled.session_id, enrolled.provider_siret,
          coalesce(nullif(${trainings.formacodes}, '{}'), array_remove(array[enrolled.formacode], null), '{}'),
          array(select code->>'certifInfoCode' from jsonb_array_elements(coalesce(${trainings.certifications}, '[]')) as code where code->>'certifInfoCode' is not null),
          enrolled.postal_code, enrolled.department_code, enrolled.town, enrolled.ended_on,
          ${welcome}::smallint, ${content}::smallint, ${trainers}::smallint, ${means}::smallint, ${support}::smallint,
          ${review.title}::text, ${review.text}::text, ${review.status}, ${review.writtenOn}::date, enrolled.file_id
        from ${enrolments} as enrolled left join ${trainings} on ${trainings.id} = enrolled.training_id
        where enrolled.id = ${enrolmentId}
        on conflict (enrolment_id) do nothing`);
      const [stored] = await ofEnrolment(enrolmentId);
      return stored ?? null;
    },
    async updateReview(id, changes) {
      const [changed] = await db.update(reviews).set(changes).where(eq(reviews.id, id)).returning();
      return changed ?? null;
    },
    async optOut(emailHash, today) {
      const [row] = await db.execute<{ since: string }>(sql`
        with opted as (
          insert into training.review_opt_outs (email_hash, since) values (${emailHash}, ${today}::date)
          on conflict (email_hash) do update set since = review_opt_outs.since
          returning since
        ), forgotten as (
          update ${enrolments} as enrolled set email = null where enrolled.email_hash = ${emailHash} and enrolled.email is not null
        ), unsent as (
          delete from training.mail_outbox as mail using ${enrolments} as enrolled
          where enrolled.id = mail.enrolment_id and enrolled.email_hash = ${emailHash} and mail.sent_at is null
        )
        select since::text as since from opted`);
      return row?.since ?? today;
    },
  };
}
