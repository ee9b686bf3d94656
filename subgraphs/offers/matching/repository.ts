import type { Database } from '#kernel/database/connect.ts';
import {
  and,
  asc,
  desc,
  eq,
  getTableColumns,
  gt,
  inArray,
  isNull,
  sql,
} from '#kernel/database/drizzle.ts';
import type { Page } from '#kernel/graph/page.ts';
import { isBehind } from '../repository/newest-first.ts';
import type { MatchAnswer } from '../schema.generated.ts';
import { lockDesk, matchNeed, matchProfile, type Told, tellOfAnswer } from './match.ts';
import { EVENTS_A_LOOK } from './rules.ts';
import { matchEvents, matches, type NeedRow, needs, type ProfileRow, profiles } from './tables.ts';

/** Who looks at a match: a person by pseudonym, or an establishment by SIRET. */
export type Side = 'person' | 'establishment';

/** A match with the number of its last event for the side that reads it; 0, before all, when it is kept no more. */
export type MatchRow = typeof matches.$inferSelect & { readonly number: number };
export type NewNeed = Omit<NeedRow, 'id' | 'closedAt'>;

const { position: _profilePosition, reach: _reach, ...profileColumns } = getTableColumns(profiles);
const { position: _needPosition, ...needColumns } = getTableColumns(needs);

const columnsFor = (side: Side) => ({
  ...getTableColumns(matches),
  number: sql<number>`coalesce((select max(event.number) from ${matchEvents} as event where event.match_id = matches.id
    and event.recipient = ${sql.raw(side === 'person' ? 'matches.person_pid' : 'matches.siret')}), 0)::float8`,
});
const ownMatch = (side: Side, own: readonly string[]) =>
  inArray(side === 'person' ? matches.personPid : matches.siret, [...own]);

export type MatchingRepository = ReturnType<typeof createMatchingRepository>;

export function createMatchingRepository(db: Database) {
  return {
    async findProfile(personPid: string): Promise<ProfileRow | null> {
      const [found] = await db
        .select(profileColumns)
        .from(profiles)
        .where(eq(profiles.personPid, personPid));
      return found ?? null;
    },
    /** Profiles of people, by pseudonym: what their employers may be told. */
    findProfiles: (personPids: readonly string[]): Promise<ProfileRow[]> =>
      db
        .select(profileColumns)
        .from(profiles)
        .where(inArray(profiles.personPid, [...personPids])),
    /** Stores a profile and matches it, at once or not at all. */
    saveProfile: (profile: ProfileRow): Promise<Told[]> =>
      db.transaction(async (tx) => {
        await tx.execute(lockDesk);
        const { personPid, ...rest } = profile;
        await tx
          .insert(profiles)
          .values(profile)
          .onConflictDoUpdate({ target: profiles.personPid, set: rest });
        return [...(await tx.execute<Told>(matchProfile(personPid)))];
      }),
    async deleteProfile(personPid: string): Promise<boolean> {
      const gone = await db
        .delete(profiles)
        .where(eq(profiles.personPid, personPid))
        .returning({ personPid: profiles.personPid });
      return gone.length > 0;
    },

    findNeeds: (ids: readonly string[]): Promise<NeedRow[]> =>
      db
        .select(needColumns)
        .from(needs)
        .where(inArray(needs.id, [...ids])),
    /** Stores a recruitment and matches it, at once or not at all. */
    postNeed: (need: NewNeed): Promise<{ readonly need: NeedRow; readonly told: Told[] }> =>
      db.transaction(async (tx) => {
        await tx.execute(lockDesk);
        const [stored] = await tx.insert(needs).values(need).returning(needColumns);
        if (stored === undefined) throw new Error('A recruitment was not stored.');
        return { need: stored, told: [...(await tx.execute<Told>(matchNeed(stored.id)))] };
      }),
    /** Closes an open recruitment of one of the establishments; null when there is none. */
    async closeNeed(
      id: string,
      sirets: readonly string[],
      closedAt: Date,
    ): Promise<NeedRow | null> {
      const [closed] = await db
        .update(needs)
        .set({ closedAt: sql`coalesce(closed_at, ${closedAt.toISOString()}::timestamptz)` })
        .where(and(eq(needs.id, id), inArray(needs.siret, [...sirets])))
        .returning(needColumns);
      return closed ?? null;
    },
    /** The newest first, up to the page's limit. */
    listNeeds: (siret: string, { after, limit }: Page): Promise<NeedRow[]> =>
      db
        .select(needColumns)
        .from(needs)
        .where(
          and(
            eq(needs.siret, siret),
            after === null ? undefined : isBehind(sql`posted_at`, sql`id`, after),
          ),
        )
        .orderBy(desc(needs.postedAt), needs.id)
        .limit(limit),

    async findMatch(id: string, side: Side, own: readonly string[]): Promise<MatchRow | null> {
      const [found] = await db
        .select(columnsFor(side))
        .from(matches)
        .where(and(eq(matches.id, id), ownMatch(side, own)));
      return found ?? null;
    },
    /** A person's matches, the newest first, up to the page's limit. */
    listMatchesOfPerson: (personPid: string, { after, limit }: Page): Promise<MatchRow[]> =>
      db
        .select(columnsFor('person'))
        .from(matches)
        .where(
          and(
            eq(matches.personPid, personPid),
            after === null ? undefined : isBehind(sql`matched_at`, sql`id`, after),
          ),
        )
        .orderBy(desc(matches.matchedAt), matches.id)
        .limit(limit),
    /** The candidates of a recruitment, the best first, up to the page's limit. */
    listCandidates: (needId: string, { after, limit }: Page): Promise<MatchRow[]> =>
      db
        .select(columnsFor('establishment'))
        .from(matches)
        .where(
          and(
            eq(matches.needId, needId),
            after === null ? undefined : sql`(-score, id) > (${after[0]}::int, ${after[1]}::uuid)`,
          ),
        )
        .orderBy(desc(matches.score), matches.id)
        .limit(limit),
    /** Stores the answer of one side that has not answered yet, and tells the other one; false when it has. */
    answer: (
      { id, personPid, siret }: MatchRow,
      side: Side,
      answer: MatchAnswer,
    ): Promise<boolean> =>
      db.transaction(async (tx) => {
        await tx.execute(lockDesk);
        const column = side === 'person' ? matches.candidateAnswer : matches.employerAnswer;
        const changed = await tx
          .update(matches)
          .set(side === 'person' ? { candidateAnswer: answer } : { employerAnswer: answer })
          .where(and(eq(matches.id, id), isNull(column)))
          .returning({ id: matches.id });
        const other = side === 'person' ? siret : personPid;
        if (changed.length > 0 && other !== null) await tx.execute(tellOfAnswer(other, id));
        return changed.length > 0;
      }),
    /** What one side is told after a number, in order: the matches as they stand now. */
    listEvents: (side: Side, recipients: readonly string[], after: number): Promise<MatchRow[]> =>
      db
        .select({ ...getTableColumns(matches), number: matchEvents.number })
        .from(matchEvents)
        .innerJoin(matches, eq(matches.id, matchEvents.matchId))
        .where(
          and(
            inArray(matchEvents.recipient, [...recipients]),
            gt(matchEvents.number, after),
            ownMatch(side, recipients),
          ),
        )
        .orderBy(asc(matchEvents.number))
        .limit(EVENTS_A_LOOK),
  };
}
