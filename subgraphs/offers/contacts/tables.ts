import { bigint, date, text } from '#kernel/database/drizzle.ts';
import { schema } from '../schema.ts';

/** Contacts of scam offers, as the employment service lists them: keyed hashes of mail addresses, and since when and until when each was listed. */
export const blockedContacts = schema.table('blocked_contacts', {
  mark: text('mark').primaryKey(),
  blockedOn: date('blocked_on', { mode: 'string' }).notNull(),
  /** The day of the first list without it; null while it is listed. */
  releasedOn: date('released_on', { mode: 'string' }),
  fileId: bigint('file_id', { mode: 'number' }).notNull(),
});
