import type { Database } from '#kernel/database/connect.ts';
import { sql } from '#kernel/database/drizzle.ts';
import { forecasts } from '../forecast/tables.ts';
import { establishments } from '../tables.ts';
import { overrideStatements } from './apply-overrides.ts';
import type { Entry } from './change-entry.ts';
import { texts } from './search/candidates-sql.ts';
import { recruiterOverrides } from './tables.ts';

/** Stores an entry and writes it into the served scores, in one transaction; nothing for an establishment that is unknown or closed. */
export async function storeEntry(
  db: Database,
  { siret, isHidden, name, website, email, phone, boosted, added }: Entry,
): Promise<'STORED' | 'UNKNOWN' | 'CLOSED'> {
  return db.transaction(async (tx) => {
    const [found] = await tx.execute<{ is_open: boolean }>(
      sql`select is_open from ${establishments} where siret = ${siret}`,
    );
    if (found === undefined) return 'UNKNOWN';
    if (!found.is_open) return 'CLOSED';
    await tx.execute(sql`
      insert into ${recruiterOverrides} (siret, is_hidden, name, website, email, phone, boosted, added, changed_at)
      values (${siret}, ${isHidden}, ${name}, ${website}, ${email}, ${phone}, ${texts(boosted)}, ${texts(added)}, now())
      on conflict (siret) do update set is_hidden = excluded.is_hidden, name = excluded.name, website = excluded.website,
        email = excluded.email, phone = excluded.phone, boosted = excluded.boosted, added = excluded.added, changed_at = now()`);
    const [served] = await tx.execute<{ run_id: string }>(
      sql`select run_id from ${forecasts} where is_current for share`,
    );
    if (served !== undefined) {
      const statements = overrideStatements({
        runId: Number(served.run_id),
        occupations: 'employers.occupation_scores',
        scores: 'employers.hiring_scores',
        siret,
      });
      for (const statement of statements) await tx.execute(sql.raw(statement));
    }
    return 'STORED';
  });
}
