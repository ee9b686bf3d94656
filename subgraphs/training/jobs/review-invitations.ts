import { dayInParis } from '#kernel/calendar/days.ts';
import { defineJob, type JobContext, JobRefused } from '#kernel/jobs/job.ts';
import { forgetTrainees } from './review-invitations/forget.ts';
import { inviteSome, remindSome } from './review-invitations/mails.ts';

const DAY = /^\d{4}-\d{2}-\d{2}$/u;

/** Puts mails that ask for reviews into the outbox, reminds once, and forgets the addresses that are needed no more. */
export const reviewInvitationsJob = defineJob({
  name: 'review-invitations',
  summary:
    'Invites people to review the session that they followed, reminds them once, forgets their addresses.',
  every: 'each day',
  async periodOf(asked) {
    if (asked !== null && !DAY.test(asked))
      throw new JobRefused(
        'DAY_MALFORMED',
        `period: expected a day as 2026-11-25, got ${JSON.stringify(asked)}.`,
      );
    return asked ?? dayInParis();
  },
  async run(context: JobContext) {
    const invited = await repeat(context, 'inviting', inviteSome);
    const reminded = await repeat(context, 'reminding', remindSome);
    const forgotten = await forgetTrainees(context);
    return { invited, reminded, ...forgotten };
  },
});

/** Does some of a step at a time until nothing is left. What was done is in the tables: a killed run goes on with the rest. */
async function repeat(
  context: JobContext,
  step: string,
  some: (context: JobContext) => Promise<number>,
): Promise<number> {
  let done = 0;
  for (let made = await some(context); made > 0; made = await some(context)) {
    done += made;
    context.report({ step, done, total: null });
  }
  return done;
}
