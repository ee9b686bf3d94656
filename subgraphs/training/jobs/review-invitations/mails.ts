import type { TransactionSql } from 'postgres';
import { addDays } from '#kernel/calendar/days.ts';
import type { JobContext } from '#kernel/jobs/job.ts';
import { INVITE_WITHIN_DAYS, REMIND_AFTER_DAYS } from '../../reviews/rules.ts';
import { signToken } from '../../reviews/token.ts';

/** Mails that are made in one transaction. */
const BATCH = 1_000;

interface Due {
  readonly id: string;
  readonly email: string;
  readonly expires_on: string;
}

/**
 * Invites some of those who are due: who came to a publicly funded session that ended lately, has an address where mail arrives, has not opted
 * out and was neither invited nor heard yet. Gives how many.
 */
export function inviteSome(context: JobContext): Promise<number> {
  const { sql, schema, period: today } = context;
  return sql.begin(async (tx) => {
    const s = tx(schema);
    const due = await tx<Due[]>`
      select enrolled.id, enrolled.email, (enrolled.ended_on + ${INVITE_WITHIN_DAYS}::int)::text as expires_on
      from ${s}.enrolments as enrolled
      where enrolled.email is not null and enrolled.has_attended and enrolled.is_publicly_funded
        and enrolled.ended_on < ${today}::text::date and enrolled.ended_on > ${addDays(today, -INVITE_WITHIN_DAYS)}::text::date
        and not exists (select from ${s}.invitations as invited where invited.enrolment_id = enrolled.id)
        and not exists (select from ${s}.reviews as review where review.enrolment_id = enrolled.id)
        and not exists (select from ${s}.review_opt_outs as out where out.email_hash = enrolled.email_hash)
      order by enrolled.ended_on, enrolled.id limit ${BATCH}`;
    await tx`
      insert into ${s}.invitations (enrolment_id, sent_on, expires_on)
      select id, ${today}::text::date, expires_on from unnest(${due.map(({ id }) => id)}::text[], ${due.map((one) => one.expires_on)}::text[]::date[]) as due(id, expires_on)`;
    await post(tx, context, 'INVITATION', due);
    return due.length;
  });
}

/** Reminds some of those who were invited long enough ago and have not written: once. Gives how many. */
export function remindSome(context: JobContext): Promise<number> {
  const { sql, schema, period: today } = context;
  return sql.begin(async (tx) => {
    const s = tx(schema);
    const due = await tx<Due[]>`
      with due as (
        select invited.enrolment_id, invited.expires_on from ${s}.invitations as invited
        join ${s}.enrolments as enrolled on enrolled.id = invited.enrolment_id and enrolled.email is not null
        where invited.reminded_on is null and invited.sent_on <= ${addDays(today, -REMIND_AFTER_DAYS)}::text::date and invited.expires_on > ${today}::text::date
          and not exists (select from ${s}.reviews as review where review.enrolment_id = invited.enrolment_id)
        order by invited.sent_on, invited.enrolment_id limit ${BATCH}
      ), reminded as (
        update ${s}.invitations as invited set reminded_on = ${today}::text::date from due where due.enrolment_id = invited.enrolment_id
      )
      select enrolled.id, enrolled.email, due.expires_on::text from due join ${s}.enrolments as enrolled on enrolled.id = due.enrolment_id`;
    await post(tx, context, 'REMINDER', due);
    return due.length;
  });
}

async function post(
  tx: TransactionSql,
  { schema, pseudonyms, period: today }: JobContext,
  kind: 'INVITATION' | 'REMINDER',
  due: readonly Due[],
): Promise<void> {
  const tokens = due.map(({ id, expires_on }) => signToken(pseudonyms, id, expires_on));
  await tx`
    insert into ${tx(schema)}.mail_outbox (enrolment_id, kind, email, token, created_on)
    select id, ${kind}, email, token, ${today}::text::date
    from unnest(${due.map(({ id }) => id)}::text[], ${due.map(({ email }) => email)}::text[], ${tokens}::text[]) as due(id, email, token)
    on conflict (enrolment_id, kind) do nothing`;
}
