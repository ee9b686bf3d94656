import type { SQL } from 'drizzle-orm';
import type { Database } from '#kernel/database/connect.ts';
import { eq, sql } from '#kernel/database/drizzle.ts';
import { textArray } from '#kernel/database/text-array.ts';
import type { Page } from '#kernel/graph/page.ts';
import { type FoundSession, sessions, trainings } from '../tables.ts';
import { preparesFor, startsFrom } from './conditions.ts';
import { numberArray } from './keys.ts';
import { foundSession } from './sessions.ts';
import { isWithin, metresTo, type Point } from './sphere.ts';

export interface CommunePosition {
  readonly code: string;
  readonly latitude: number | null;
  readonly longitude: number | null;
}

export interface NearbyCriteria {
  readonly radiusMetres: number;
  readonly occupationCodes: readonly string[];
  readonly startsAfter: string | null;
}

/** `rank` is the distance in metres, or NO_DISTANCE. */
export interface SessionNearCommune extends FoundSession {
  readonly communeCode: string;
  readonly rank: number;
}

export interface NearbyRepository {
  /** Up to `page.limit` sessions near each commune, by distance, then start, then identifier; one query. Those without a distance come last. */
  listNearby(
    page: Page,
    criteria: NearbyCriteria,
    communes: readonly CommunePosition[],
  ): Promise<SessionNearCommune[]>;
}

/** Sorts after every distance on Earth. */
const NO_DISTANCE = 2_000_000_000;

export function createNearbyRepository(db: Database): NearbyRepository {
  return {
    listNearby: (page, criteria, communes) =>
      db
        .select({
          ...foundSession,
          metres: sql<number | null>`case when found.rank < ${NO_DISTANCE} then found.rank end`,
          rank: sql<number>`found.rank`,
          communeCode: sql<string>`wanted.code`,
        })
        .from(wantedCommunes(communes))
        .crossJoinLateral(sql`(${nearest(page, criteria)}) as found`)
        .innerJoin(sessions, sql`${sessions.id} = found.id`)
        .innerJoin(trainings, eq(trainings.id, sessions.trainingId))
        .orderBy(sql`found.rank`, sessions.sortOn, sessions.id),
  };
}

function wantedCommunes(communes: readonly CommunePosition[]): SQL {
  const codes = textArray(communes.map(({ code }) => code));
  const latitudes = numberArray(communes.map(({ latitude }) => latitude));
  const longitudes = numberArray(communes.map(({ longitude }) => longitude));
  return sql`unnest(${codes}, ${latitudes}, ${longitudes}) as wanted(code, latitude, longitude)`;
}

/** Sessions with a distance, and those of the commune without one, each no more than the page holds. */
function nearest(page: Page, criteria: NearbyCriteria): SQL {
  const centre: Point = {
    latitude: sql`wanted.latitude`,
    longitude: sql`wanted.longitude`,
  };
  const metres = metresTo(centre);
  const none = sql`${NO_DISTANCE}::float8`;
  const alike = also(criteria);
  const isInCommune = sql`${sessions.communeCode} = wanted.code and (${sessions.latitude} is null or wanted.latitude is null)`;
  return sql`
    (select ${sessions.id}, ${metres} as rank from ${sessions}
      where ${isWithin(centre, criteria.radiusMetres)} ${alike} ${after(page, metres)}
      order by ${metres}, ${sessions.sortOn}, ${sessions.id} limit ${page.limit})
    union all
    (select ${sessions.id}, ${none} from ${sessions}
      where ${isInCommune} ${alike} ${after(page, none)}
      order by ${sessions.sortOn}, ${sessions.id} limit ${page.limit})`;
}

function also({ occupationCodes, startsAfter }: NearbyCriteria): SQL {
  const conditions: SQL[] = [];
  if (startsAfter !== null) conditions.push(sql`and ${startsFrom(startsAfter)}`);
  if (occupationCodes.length > 0)
    conditions.push(
      sql`and exists (select from ${trainings} where ${trainings.id} = ${sessions.trainingId} and ${preparesFor(occupationCodes)})`,
    );
  return sql.join(conditions, sql` `);
}

const after = ({ after: keys }: Page, rank: SQL): SQL =>
  keys === null
    ? sql``
    : sql`and (${rank}, ${sessions.sortOn}, ${sessions.id}) > (${keys[0]}::float8, ${keys[1]}::date, ${keys[2]}::text)`;
