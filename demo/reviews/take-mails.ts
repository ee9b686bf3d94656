import postgres from 'postgres';

/** A mail that asks for a review, as far as whoever gets it must read. */
export interface ReviewMail {
  readonly email: string;
  readonly token: string;
}

/** Plays the mail gateway: takes the mails that wait in training's outbox, the oldest first, and notes them as sent. */
export async function takeReviewMails(databaseUrl: string): Promise<readonly ReviewMail[]> {
  const sql = postgres(databaseUrl, { max: 1, onnotice: () => undefined });
  try {
    return await sql<ReviewMail[]>`
      with sent as (
        update training.mail_outbox set sent_at = now() where sent_at is null
        returning id, email, token
      )
      select email, token from sent order by id`;
  } finally {
    await sql.end({ timeout: 5 });
  }
}
