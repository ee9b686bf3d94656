import type { Database } from '#kernel/database/connect.ts';
import { and, eq, inArray, or } from '#kernel/database/drizzle.ts';
import { seenCodes } from '../tables.ts';

export interface CodeMention {
  readonly system: (typeof seenCodes.$inferSelect)['system'];
  readonly code: string;
}

/** Which of `codes` an offer ever mentioned; one query. */
export const seenAmong = (db: Database, codes: readonly CodeMention[]): Promise<CodeMention[]> => {
  const systems = [...new Set(codes.map(({ system }) => system))];
  const wanted = systems.map((system) =>
    and(
      eq(seenCodes.system, system),
      inArray(
        seenCodes.code,
        codes.filter((code) => code.system === system).map(({ code }) => code),
      ),
    ),
  );
  return db
    .select({ system: seenCodes.system, code: seenCodes.code })
    .from(seenCodes)
    .where(or(...wanted));
};
