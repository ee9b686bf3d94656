import type { Database } from '#kernel/database/connect.ts';
import { sql } from '#kernel/database/drizzle.ts';
import type { Page } from '#kernel/graph/page.ts';
import { deriveCategory } from '../category.ts';
import { externalIds, ingestFiles, personRecords, persons } from '../tables.ts';
import { declarationOf, registrationBetween } from './month-facts.ts';

const CATEGORIES = ['A', 'B', 'C', 'D', 'E'] as const;

export interface RegisteredCountsRow {
  readonly communeCode: string | null;
  readonly occupationCode: string | null;
  /** In the order of the categories A to E. */
  readonly counts: readonly number[];
  readonly withoutCategory: number;
}

export interface CoverageRow {
  readonly from: string;
  readonly until: string;
  readonly fileId: number;
}

export interface RegisteredCountsRepository {
  /** Pairs of a commune and an occupation, up to `page.limit` in the order of their codes, with who is registered on the month's last day; two queries. */
  countRegistered(month: string, page: Page): Promise<RegisteredCountsRow[]>;
  /** Null as long as persons or declarations were not loaded. */
  findCoverage(): Promise<CoverageRow | null>;
}

interface Pair extends Record<string, unknown> {
  readonly commune: string;
  readonly rome: string;
}

/** People of a pair of whom the file says the same. */
interface Alike extends Pair {
  readonly administrative_category: number | null;
  readonly is_declared: boolean;
  readonly has_worked: boolean | null;
  readonly hours_worked: number | null;
  readonly people: number;
}

/** As the index `person_records_by_place_and_occupation` holds them. */
const PAIR = sql`coalesce(record.commune_code, ''), coalesce(record.sought_rome_code, '')`;

export const createRegisteredCountsRepository = (db: Database): RegisteredCountsRepository => ({
  async countRegistered(month, { after, limit }) {
    const isAfter = after === null ? sql`true` : sql`(${PAIR}) > (${after[0]}, ${after[1]})`;
    const pairs = await db.execute<Pair>(sql`
      select distinct coalesce(record.commune_code, '') as commune, coalesce(record.sought_rome_code, '') as rome
      from ${personRecords} record where ${isAfter} order by 1, 2 limit ${limit}`);
    const last = pairs.at(-1);
    if (last === undefined) return [];
    const lastDay = sql`(${month}::date + interval '1 month - 1 day')::date`;
    const alike = await db.execute<Alike>(sql`
      select coalesce(record.commune_code, '') as commune, coalesce(record.sought_rome_code, '') as rome,
        registration.administrative_category, declaration.month is not null as is_declared, declaration.has_worked, declaration.hours_worked,
        count(*)::int as people
      from ${personRecords} record
      join ${externalIds} known on known.scheme = record.scheme and known.value = record.value
      join ${persons} persons on persons.id = known.person_id and persons.record_id = record.id and persons.merged_into is null
      join lateral ${registrationBetween(sql`persons.id`, lastDay, lastDay)} on true
      left join lateral ${declarationOf(sql`persons.id`, month)} on true
      where ${isAfter} and (${PAIR}) <= (${last.commune}, ${last.rome})
      group by 1, 2, 3, 4, 5, 6`);
    return countPairs(pairs, alike);
  },
  async findCoverage() {
    const [row] = await db.execute<CoverageRow & Record<string, unknown>>(sql`
      select until::text as until, file_id as "fileId",
        (select date_trunc('month', min(covers_until))::date::text from ${ingestFiles}
          where state = 'LOADED' and source = 'declarations') as "from"
      from (
        select distinct on (source) source, covers_until as until, id::int as file_id from ${ingestFiles}
        where state = 'LOADED' and source in ('persons', 'declarations') and covers_until is not null
        order by source, covers_until desc, id
      ) newest
      where (select count(distinct source) from ${ingestFiles}
        where state = 'LOADED' and source in ('persons', 'declarations') and covers_until is not null) = 2
      order by until, source limit 1`);
    return row ?? null;
  },
});

/** The people of each pair by the category that the facts about them give. */
function countPairs(pairs: readonly Pair[], alike: readonly Alike[]): RegisteredCountsRow[] {
  const byPair = Map.groupBy(alike, nameOf);
  return pairs.map((pair) => {
    const counts = CATEGORIES.map(() => 0);
    let withoutCategory = 0;
    for (const facts of byPair.get(nameOf(pair)) ?? []) {
      const { value } = deriveCategory({
        isRegistered: true,
        administrativeCategory: facts.administrative_category,
        declaration: facts.is_declared
          ? { hasWorked: facts.has_worked, hoursWorked: facts.hours_worked }
          : null,
      });
      if (value === null) withoutCategory += facts.people;
      else {
        const category = CATEGORIES.indexOf(value);
        counts[category] = (counts[category] ?? 0) + facts.people;
      }
    }
    return {
      communeCode: pair.commune || null,
      occupationCode: pair.rome || null,
      counts,
      withoutCategory,
    };
  });
}

const nameOf = ({ commune, rome }: Pair): string => `${commune} ${rome}`;
