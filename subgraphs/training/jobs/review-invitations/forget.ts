import { addDays } from '#kernel/calendar/days.ts';
import type { JobContext, JobCounts } from '#kernel/jobs/job.ts';
import { FORGET_AFTER_MONTHS, INVITE_WITHIN_DAYS } from '../../reviews/rules.ts';

/**
 * Forgets addresses. In the enrolments: as soon as no mail can follow, because the last one was made, a review came, the person opted out, was
 * never to be invited, or the session ended too long ago. In mails, and as keyed hashes of addresses: a year later.
 */
export async function forgetTrainees({
  sql,
  schema,
  period: today,
}: JobContext): Promise<JobCounts> {
  return sql.begin(async (tx) => {
    const s = tx(schema);
    const { count: addresses } = await tx`
      update ${s}.enrolments as enrolled set email = null
      where email is not null and (
        not is_publicly_funded or (not has_attended and ended_on < ${today}::text::date) or ended_on <= ${addDays(today, -INVITE_WITHIN_DAYS)}::text::date
        or exists (select from ${s}.invitations as invited where invited.enrolment_id = enrolled.id and invited.reminded_on is not null)
        or exists (select from ${s}.reviews as review where review.enrolment_id = enrolled.id)
        or exists (select from ${s}.review_opt_outs as out where out.email_hash = enrolled.email_hash))`;
    const { count: mails } = await tx`
      delete from ${s}.mail_outbox where created_on <= ${today}::text::date - make_interval(months => ${FORGET_AFTER_MONTHS}::int)`;
    const { count: invitations } = await tx`
      delete from ${s}.invitations where sent_on <= ${today}::text::date - make_interval(months => ${FORGET_AFTER_MONTHS}::int)`;
    const { count: hashes } = await tx`
      update ${s}.enrolments set email_hash = null
      where email_hash is not null
        and ended_on <= ${addDays(today, -INVITE_WITHIN_DAYS)}::text::date - make_interval(months => ${FORGET_AFTER_MONTHS}::int)`;
    return {
      addressesForgotten: addresses,
      mailsDeleted: mails,
      invitationsDeleted: invitations,
      hashesForgotten: hashes,
    };
  });
}
