import type { Database } from '#kernel/database/connect.ts';
import { sql } from '#kernel/database/drizzle.ts';
import type { ForecastKind } from '../../forecast/read-history.ts';
import { occupationMoves } from '../../forecast/tables.ts';
import { candidates, FARTHEST_KM, texts } from './candidates-sql.ts';
import type { ActivityCount, OccupationCount } from './found.ts';
import type { RecruiterQuery } from './query.ts';

/** Circles that are counted and proposed, in kilometres (labonneboite). */
const CIRCLES_KM = [10, 30, 50, 100, FARTHEST_KM] as const;
const MOST_ACTIVITIES = 30;
const MOST_OCCUPATIONS = 10;

export interface DistanceCount {
  readonly radiusKm: number;
  readonly count: number;
}

/** Counts beside a search; each is one query, which leaves the filter out that it counts the choices of. */
export interface RecruiterCounts {
  byActivity(query: RecruiterQuery): Promise<ActivityCount[]>;
  byHeadcount(
    query: RecruiterQuery,
  ): Promise<{ readonly headcount: 'SMALL' | 'BIG'; readonly count: number }[]>;
  /** Empty without a circle. */
  byDistance(query: RecruiterQuery): Promise<DistanceCount[]>;
  byContract(
    query: RecruiterQuery,
  ): Promise<{ readonly contract: ForecastKind; readonly count: number }[]>;
  /** Occupations close to those asked that have recruiters in the same place. */
  byNeighbour(query: RecruiterQuery): Promise<OccupationCount[]>;
  /** Wider circles than the one asked that hold more than `found`. */
  wider(query: RecruiterQuery, found: number): Promise<DistanceCount[]>;
}

export function createRecruiterCounts(db: Database): RecruiterCounts {
  const byDistance = async (query: RecruiterQuery): Promise<DistanceCount[]> => {
    if (query.place === null || !('radiusKm' in query.place)) return [];
    const counts = CIRCLES_KM.map(
      (km) => sql`count(distinct s.siret) filter (where places.km <= ${km}::real)::int`,
    );
    const [row] = await db.execute<{ counts: number[] }>(
      sql`select array[${sql.join(counts, sql`, `)}] as counts ${candidates(query, 'distance')}`,
    );
    return CIRCLES_KM.map((radiusKm, index) => ({ radiusKm, count: row?.counts[index] ?? 0 }));
  };
  return {
    async byActivity(query) {
      const rows = await db.execute<ActivityCount & Record<string, unknown>>(sql`
        select s.activity_code as "activityCode", count(distinct s.siret)::int as count ${candidates(query, 'activity')} and s.activity_code <> ''
        group by 1 order by 2 desc, 1 limit ${MOST_ACTIVITIES}`);
      return [...rows];
    },
    async byHeadcount(query) {
      const [row] = await db.execute<{ small: number; big: number }>(sql`
        select count(distinct s.siret) filter (where s.is_small)::int as small,
          count(distinct s.siret) filter (where not s.is_small)::int as big ${candidates(query, 'headcount')}`);
      return [
        { headcount: 'SMALL', count: row?.small ?? 0 },
        { headcount: 'BIG', count: row?.big ?? 0 },
      ];
    },
    byDistance,
    async byContract(query) {
      const rows = await db.execute<{ kind: ForecastKind; count: number }>(sql`
        select s.kind, count(distinct s.siret)::int as count ${candidates(query, 'contract')} group by 1`);
      const counts = new Map(rows.map(({ kind, count }) => [kind, count]));
      return (['LASTING', 'APPRENTICESHIP'] as const).map((contract) => ({
        contract,
        count: counts.get(contract) ?? 0,
      }));
    },
    async byNeighbour(query) {
      const moves = await db.execute<{ code: string }>(sql`
        select target_code as code from ${occupationMoves}
        where rome_code = any (${texts(query.occupationCodes)}) and target_code <> all (${texts(query.occupationCodes)})
        group by 1 order by min(rank), 1`);
      if (moves.length === 0) return [];
      const neighbours = { ...query, occupationCodes: moves.map(({ code }) => code) };
      const rows = await db.execute<OccupationCount & Record<string, unknown>>(sql`
        select s.rome_code as "romeCode", count(distinct s.siret)::int as count ${candidates(neighbours)} group by 1`);
      const counts = new Map(rows.map(({ romeCode, count }) => [romeCode, count]));
      return moves
        .flatMap(({ code }) => {
          const count = counts.get(code) ?? 0;
          return count === 0 ? [] : [{ romeCode: code, count }];
        })
        .slice(0, MOST_OCCUPATIONS);
    },
    async wider(query, found) {
      const { place } = query;
      if (place === null || !('radiusKm' in place)) return [];
      const counts = await byDistance(query);
      let least = found;
      return counts.filter(({ radiusKm, count }) => {
        if (radiusKm <= place.radiusKm || count <= least) return false;
        least = count;
        return true;
      });
    },
  };
}
