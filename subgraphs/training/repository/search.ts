import type { SQL } from 'drizzle-orm';
import type { Database } from '#kernel/database/connect.ts';
import { and, count, eq, inArray, sql } from '#kernel/database/drizzle.ts';
import { textArray } from '#kernel/database/text-array.ts';
import type { Page } from '#kernel/graph/page.ts';
import { type FoundSession, sessions, trainings } from '../tables.ts';
import {
  hasNotEnded,
  isFundedBy,
  lastsAtMost,
  preparesFor,
  startsFrom,
  startsUntil,
  type TrainingFunding,
} from './conditions.ts';
import { rateOfSession } from './rates.ts';
import { foundSession } from './sessions.ts';
import { isWithin, metresTo, type Point } from './sphere.ts';
import { isUseful, type UsefulOrder, usefulness } from './usefulness.ts';

export type SearchOrder = 'RELEVANCE' | 'DISTANCE' | 'DATE' | UsefulOrder;

export interface SearchCriteria {
  readonly text: string | null;
  readonly occupationCodes: readonly string[];
  readonly formacodes: readonly string[];
  readonly communeCodes: readonly string[];
  readonly departmentCode: string | null;
  readonly near: {
    readonly latitude: number;
    readonly longitude: number;
    readonly radiusMetres: number;
  } | null;
  readonly startsAfter: string | null;
  readonly startsBefore: string | null;
  readonly teachingModes: readonly ('ON_SITE' | 'MIXED' | 'REMOTE')[];
  readonly isCertifying: boolean | null;
  readonly skillCodes: readonly string[];
  /** The occupations that ask for one of the skills; null without skills. Found first, so that the planner sees how many they are. */
  readonly skillOccupationCodes: readonly string[] | null;
  readonly fundings: readonly TrainingFunding[];
  /** Codes of LHEO, of both scales. */
  readonly exitLevels: readonly number[];
  readonly maxMonths: number | null;
  /** Whether of each training in each place only the first session in the order is found. */
  readonly isOncePerPlace: boolean;
  /** Leaves out sessions that ended before this day; null for none left out. */
  readonly notEndedOn: string | null;
}

/** A session with what decides its place in the list, before its start and identifier: relevance or distance, smallest first. */
export interface SearchResult extends FoundSession {
  readonly rank: number;
  /** In the orders BEST and RATE, what decides in place of it: smallest first. */
  readonly ranks?: readonly number[];
}

export interface SearchRepository {
  searchSessions(criteria: SearchCriteria, order: SearchOrder, page: Page): Promise<SearchResult[]>;
  countSessions(criteria: SearchCriteria): Promise<number>;
}

export function createSearchRepository(db: Database): SearchRepository {
  /** The first session of each training in each place, in an order. `rate` is joined where the order asks for it. */
  function firstOfEachPlace(criteria: SearchCriteria, order: readonly SQL[], isRated: boolean) {
    const query = db
      .selectDistinctOn([sessions.trainingId, PLACE], { id: sessions.id })
      .from(sessions)
      .innerJoin(trainings, eq(trainings.id, sessions.trainingId))
      .where(and(...conditionsOf(criteria)))
      .orderBy(sessions.trainingId, PLACE, ...order, sessions.id)
      .$dynamic();
    return inArray(
      sessions.id,
      isRated ? query.leftJoinLateral(sql`(${rateOfSession}) as rate`, sql`true`) : query,
    );
  }
  function searchUseful(
    criteria: SearchCriteria,
    order: UsefulOrder,
    page: Page,
  ): Promise<SearchResult[]> {
    const ranks = usefulness(order, distanceOf(criteria), criteria.notEndedOn ?? 'today');
    return db
      .select({
        ...foundSession,
        metres: distanceOf(criteria),
        rank: sql<number>`0`,
        ranks,
      })
      .from(sessions)
      .innerJoin(trainings, eq(trainings.id, sessions.trainingId))
      .leftJoinLateral(sql`(${rateOfSession}) as rate`, sql`true`)
      .where(
        and(
          ...(criteria.isOncePerPlace
            ? [firstOfEachPlace(criteria, [ranks], true)]
            : conditionsOf(criteria)),
          afterUseful(page, ranks),
        ),
      )
      .orderBy(ranks, sessions.id)
      .limit(page.limit);
  }
  return {
    async searchSessions(criteria, order, page) {
      if (isUseful(order)) return searchUseful(criteria, order, page);
      const rank = rankOf(criteria, order);
      const sort = [...(order === 'DATE' ? [] : [rank]), sql`${sessions.sortOn}`];
      return db
        .select({ ...foundSession, metres: distanceOf(criteria), rank })
        .from(sessions)
        .innerJoin(trainings, eq(trainings.id, sessions.trainingId))
        .where(
          and(
            ...(criteria.isOncePerPlace
              ? [firstOfEachPlace(criteria, sort, false)]
              : conditionsOf(criteria)),
            after(page, order, rank),
          ),
        )
        .orderBy(...sort, sessions.id)
        .limit(page.limit);
    },
    async countSessions(criteria) {
      const [row] = await db
        .select({
          total: criteria.isOncePerPlace
            ? sql<number>`count(distinct (${sessions.trainingId}, ${PLACE}))::int`
            : count(),
        })
        .from(sessions)
        .innerJoin(trainings, eq(trainings.id, sessions.trainingId))
        .where(and(...conditionsOf(criteria)));
      return row?.total ?? 0;
    },
  };
}

/** What sessions of one place share; those without any place are in one. */
const PLACE = sql`coalesce(${sessions.communeCode}, ${sessions.postalCode}, '')`;

const queryOf = (text: string): SQL =>
  sql`websearch_to_tsquery('training.french_unaccented', ${text})`;

const pointOf = ({ latitude, longitude }: NonNullable<SearchCriteria['near']>): Point => ({
  latitude: sql`${latitude}::float8`,
  longitude: sql`${longitude}::float8`,
});

const distanceOf = ({ near }: SearchCriteria): SQL<number | null> =>
  near === null ? sql<null>`null` : metresTo(pointOf(near));

/** Relevance in whole millionths: a cursor must hold it exactly. */
function rankOf(criteria: SearchCriteria, order: SearchOrder): SQL<number> {
  if (order === 'DISTANCE' && criteria.near !== null) return metresTo(pointOf(criteria.near));
  if (order === 'RELEVANCE' && criteria.text !== null)
    return sql<number>`(-1000000 * ts_rank(${trainings}.search, ${queryOf(criteria.text)}))::int`;
  return sql<number>`0`;
}

function after({ after: keys }: Page, order: SearchOrder, rank: SQL<number>): SQL | undefined {
  if (keys === null) return undefined;
  const [rankKey, startKey, idKey] = keys;
  return order === 'DATE'
    ? sql`(${sessions.sortOn}, ${sessions.id}) > (${startKey}::date, ${idKey}::text)`
    : sql`(${rank}, ${sessions.sortOn}, ${sessions.id}) > (${rankKey}::float8, ${startKey}::date, ${idKey}::text)`;
}

function afterUseful({ after: keys }: Page, ranks: SQL): SQL | undefined {
  if (keys === null) return undefined;
  const before = `{${keys.slice(0, -1).join(',')}}`;
  return sql`(${ranks}, ${sessions.id}) > (${before}::int[], ${keys.at(-1)}::text)`;
}

function conditionsOf(criteria: SearchCriteria): SQL[] {
  const { text, near, occupationCodes, formacodes, communeCodes, teachingModes } = criteria;
  const conditions: (SQL | false | undefined)[] = [
    text !== null && sql`${trainings}.search @@ ${queryOf(text)}`,
    occupationCodes.length > 0 && preparesFor(occupationCodes),
    formacodes.length > 0 && sql`${trainings.formacodes} && ${textArray(formacodes)}`,
    communeCodes.length > 0 && inArray(sessions.communeCode, [...communeCodes]),
    criteria.departmentCode !== null && eq(sessions.departmentCode, criteria.departmentCode),
    near !== null && isWithin(pointOf(near), near.radiusMetres),
    criteria.startsAfter !== null && startsFrom(criteria.startsAfter),
    criteria.startsBefore !== null && startsUntil(criteria.startsBefore),
    teachingModes.length > 0 && inArray(sessions.teachingMode, [...teachingModes]),
    criteria.isCertifying !== null && eq(trainings.isCertifying, criteria.isCertifying),
    criteria.skillOccupationCodes !== null && preparesFor(criteria.skillOccupationCodes),
    criteria.fundings.length > 0 && isFundedBy(criteria.fundings),
    criteria.exitLevels.length > 0 && inArray(trainings.exitLevel, [...criteria.exitLevels]),
    criteria.maxMonths !== null && lastsAtMost(criteria.maxMonths),
    criteria.notEndedOn !== null && hasNotEnded(criteria.notEndedOn),
  ];
  return conditions.filter((condition) => condition !== false && condition !== undefined);
}
