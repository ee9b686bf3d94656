import type { Database } from '#kernel/database/connect.ts';
import { and, gt, inArray, isNotNull, isNull, sql } from '#kernel/database/drizzle.ts';
import type { Page } from '#kernel/graph/page.ts';
import { offers } from '../tables.ts';
import { blockedContacts } from './tables.ts';

export interface ContactList {
  /** Open offers that name a mail address, in the order of their identifiers, up to `page.limit`. */
  list(page: Page): Promise<{ readonly id: string; readonly email: string }[]>;
  /** Those of some marks that the newest list of blocked contacts names. */
  blockedAmong(marks: readonly string[]): Promise<Set<string>>;
}

export function createContactList(db: Database): ContactList {
  return {
    list: ({ after, limit }) =>
      db
        .select({ id: offers.id, email: sql<string>`${offers.contactEmail}` })
        .from(offers)
        .where(
          and(
            sql`${offers.isOpen}`,
            isNotNull(offers.contactEmail),
            after === null ? undefined : gt(offers.id, String(after[0])),
          ),
        )
        .orderBy(offers.id)
        .limit(limit),
    async blockedAmong(marks) {
      const rows = await db
        .select({ mark: blockedContacts.mark })
        .from(blockedContacts)
        .where(and(inArray(blockedContacts.mark, [...marks]), isNull(blockedContacts.releasedOn)));
      return new Set(rows.map(({ mark }) => mark));
    },
  };
}
