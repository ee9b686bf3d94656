import type { SQL } from 'drizzle-orm';
import type { Database } from '#kernel/database/connect.ts';
import { and, asc, eq, getTableColumns, inArray, sql } from '#kernel/database/drizzle.ts';
import type { Page } from '#kernel/graph/page.ts';
import { occupationDomains, occupations } from '../tables.ts';
import { matches, searchQuery } from './search.ts';

export type OccupationRow = typeof occupations.$inferSelect & {
  readonly domainLabel: string;
  readonly domainEnglishLabel: string | null;
};

/** An occupation that a search found; `rank` is 0 without a search. */
type RankedOccupation = OccupationRow & { readonly rank: number };

interface OccupationFilter {
  readonly search: string | null;
  readonly domainCode: string | null;
  readonly isRegulated: boolean | null;
}

export interface OccupationRepository {
  findOccupations(codes: readonly string[]): Promise<OccupationRow[]>;
  /** Occupations in force, the closest to the search first, then by code. */
  listOccupations(page: Page, filter: OccupationFilter): Promise<RankedOccupation[]>;
}

/** Columns of an occupation; needs `joinDomain`. */
export const occupationColumns = {
  ...getTableColumns(occupations),
  domainLabel: sql<string>`coalesce(${occupationDomains.label}, left(${occupations.code}, 1))`.as(
    'domain_label',
  ),
  domainEnglishLabel: occupationDomains.englishLabel,
};

export const joinDomain = eq(occupationDomains.letter, sql`left(${occupations.code}, 1)`);

const WORDS = sql`reference.occupation_words(${occupations.label}, ${occupations.exampleTitles}, ${occupations.definition})`;

export function createOccupationRepository(db: Database): OccupationRepository {
  return {
    findOccupations: (codes) =>
      db
        .select(occupationColumns)
        .from(occupations)
        .leftJoin(occupationDomains, joinDomain)
        .where(inArray(occupations.code, [...codes])),
    listOccupations(page, { search, domainCode, isRegulated }) {
      const rank =
        search === null
          ? sql<number>`0::real`
          : sql<number>`ts_rank(${WORDS}, ${searchQuery(search)})`;
      return db
        .select({ ...occupationColumns, rank: rank.as('rank') })
        .from(occupations)
        .leftJoin(occupationDomains, joinDomain)
        .where(
          and(
            eq(occupations.isCurrent, true),
            search === null ? undefined : matches(WORDS, search),
            domainCode === null ? undefined : sql`left(${occupations.code}, 1) = ${domainCode}`,
            isRegulated === null ? undefined : eq(occupations.isRegulated, isRegulated),
            after(page, rank),
          ),
        )
        .orderBy(sql`rank desc`, asc(occupations.code))
        .limit(page.limit);
    },
  };
}

const after = ({ after: keys }: Page, rank: SQL<number>): SQL | undefined =>
  keys === null
    ? undefined
    : sql`(-${rank}, ${occupations.code}) > (-(${keys[0]}::real), ${keys[1]})`;
