import type { SQL } from 'drizzle-orm';
import type { Database } from '#kernel/database/connect.ts';
import { and, asc, eq, inArray, sql } from '#kernel/database/drizzle.ts';
import type { Page } from '#kernel/graph/page.ts';
import { communeBasins, communes, departments, postalAreas } from '../tables.ts';
import { type BasinKey, ofBasins } from './basins.ts';
import { matches } from './search.ts';

export interface CommuneRow {
  readonly code: string;
  readonly name: string;
  readonly kind: (typeof communes.$inferSelect)['kind'];
  readonly parentCode: string | null;
  readonly successorCode: string | null;
  readonly departmentCode: string;
  readonly regionCode: string | null;
  readonly postalCodes: readonly string[];
  readonly population: number | null;
  readonly latitude: number | null;
  readonly longitude: number | null;
  readonly siren: string | null;
  readonly edition: string;
  readonly fileId: number;
}

type BasinCommuneRow = CommuneRow & { readonly basin: BasinKey };

export interface CommuneFilter {
  readonly search: string | null;
  readonly postalCode: string | null;
  readonly departmentCode: string | null;
  readonly regionCode: string | null;
  readonly kinds: readonly CommuneRow['kind'][];
}

export interface CommuneRepository {
  findCommunes(codes: readonly string[]): Promise<CommuneRow[]>;
  /** The most populous first, then by code. */
  listCommunes(page: Page, filter: CommuneFilter): Promise<CommuneRow[]>;
  hasPostalCode(code: string): Promise<boolean>;
  /** Communes of some basins, up to `page.limit` for each, in the same order. */
  listCommunesOfBasins(page: Page, basins: readonly BasinKey[]): Promise<BasinCommuneRow[]>;
}

/** The centre of the commune's postal areas, or of its municipal districts' where it has none. */
const centre = (axis: 'latitude' | 'longitude'): SQL<number | null> => {
  const mean = sql`(select round(avg(${sql.identifier(axis)}::numeric), 6)::float8 from ${postalAreas}`;
  return sql<number | null>`coalesce(
    ${mean} where commune_code = ${communes.code}),
    ${mean} where ${communes.kind} = 'COMMUNE' and commune_code in (select district.code from ${communes} district where district.parent_code = ${communes.code})))`;
};

const communeColumns = {
  code: communes.code,
  name: communes.name,
  kind: communes.kind,
  parentCode: communes.parentCode,
  successorCode: communes.successorCode,
  departmentCode: communes.departmentCode,
  regionCode: departments.regionCode,
  postalCodes: sql<string[]>`array(
    select unnest(${communes.postalCodes}) union select postal_code from ${postalAreas} where commune_code = ${communes.code} order by 1)`.as(
    'all_postal_codes',
  ),
  population: communes.population,
  latitude: centre('latitude').as('latitude'),
  longitude: centre('longitude').as('longitude'),
  siren: communes.siren,
  edition: communes.edition,
  fileId: communes.fileId,
};

const PEOPLE = sql<number>`coalesce(${communes.population}, 0)`;

export function createCommuneRepository(db: Database): CommuneRepository {
  const select = () =>
    db
      .select(communeColumns)
      .from(communes)
      .leftJoin(departments, eq(departments.code, communes.departmentCode))
      .$dynamic();
  return {
    findCommunes: (codes) => select().where(inArray(communes.code, [...codes])),
    listCommunes: (page, filter) =>
      select()
        .where(and(...conditions(filter), after(page)))
        .orderBy(sql`${PEOPLE} desc`, asc(communes.code))
        .limit(page.limit),
    async hasPostalCode(code) {
      const rows = await db
        .select({ code: communes.code })
        .from(communes)
        .where(withPostalCode(code))
        .limit(1);
      return rows.length > 0;
    },
    async listCommunesOfBasins(page, basins) {
      const ranked = db
        .select({
          code: sql<string>`${communes.code}`.as('ranked_code'),
          basinCode: communeBasins.basinCode,
          year: communeBasins.year,
          rank: sql<number>`row_number() over (partition by ${communeBasins.basinCode}, ${communeBasins.year} order by ${PEOPLE} desc, ${communes.code})`.as(
            'rank',
          ),
        })
        .from(communeBasins)
        .innerJoin(communes, eq(communes.code, communeBasins.communeCode))
        .where(and(ofBasins(basins), after(page)))
        .as('ranked');
      return db
        .select({ ...communeColumns, basin: { code: ranked.basinCode, year: ranked.year } })
        .from(ranked)
        .innerJoin(communes, eq(communes.code, ranked.code))
        .leftJoin(departments, eq(departments.code, communes.departmentCode))
        .where(sql`${ranked.rank} <= ${page.limit}`)
        .orderBy(asc(ranked.rank));
    },
  };
}

const withPostalCode = (code: string): SQL =>
  sql`${communes.code} in (
    select code from ${communes} where postal_codes @> array[${code}]::text[]
    union select commune_code from ${postalAreas} where postal_code = ${code})`;

const conditions = (filter: CommuneFilter): (SQL | undefined)[] => [
  inArray(communes.kind, [...filter.kinds]),
  filter.search === null
    ? undefined
    : matches(sql`to_tsvector('reference.words', ${communes.name})`, filter.search),
  filter.postalCode === null ? undefined : withPostalCode(filter.postalCode),
  filter.departmentCode === null ? undefined : eq(communes.departmentCode, filter.departmentCode),
  filter.regionCode === null ? undefined : eq(departments.regionCode, filter.regionCode),
];

const after = ({ after: keys }: Page): SQL | undefined =>
  keys === null
    ? undefined
    : sql`(-${PEOPLE}, ${communes.code}) > (-(${keys[0]}::integer), ${keys[1]})`;
