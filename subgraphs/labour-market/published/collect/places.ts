import { type JobBase, JobRefused } from '#kernel/jobs/job.ts';
import { askCommunes, type ReferenceCommune } from '#kernel/jobs/reference/communes.ts';
import { areaInId, NATION_CODE } from '../../codes.ts';
import type { AxisCode } from '../../disclosure/axis.ts';

/** The nested areas of a series, and in which of the smallest ones a commune counts. */
export interface PlaceList {
  readonly codes: readonly AxisCode[];
  /** Names of the levels from the root down. */
  readonly levels: readonly string[];
  readonly leafOfCommune: ReadonlyMap<string, string>;
}

const NATION = areaInId('NATION', NATION_CODE);
const LEVELS = ['nation', 'region', 'department', 'basin'] as const;

/**
 * The areas of the départements for which market scores are loaded: a public list, which no count decides. A basin counts apart in each
 * département that it reaches into (`B5201-44`), as in the survey of hiring needs. Levels above that hold one area alone are left out.
 */
export async function askPlaces({ sql, schema, graph }: JobBase): Promise<PlaceList> {
  const departments = await sql<{ code: string }[]>`
    select distinct area_code as code from ${sql(schema)}.market_scores where area_kind = 'DEPARTMENT' order by 1`;
  const communes = await askCommunes(
    graph,
    departments.map(({ code }) => code),
  );
  return placesOf(communes);
}

/** The same of communes that are there. Throws `TERRITORY_MISSING` where none lies in a region and a basin. */
export function placesOf(communes: readonly ReferenceCommune[]): PlaceList {
  const leafOfCommune = new Map<string, string>();
  const parents = new Map<string, string | null>([[NATION, null]]);
  for (const { code, basinCode, departmentCode, regionCode } of communes) {
    if (basinCode === null || regionCode === null) continue;
    const region = areaInId('REGION', regionCode);
    const department = areaInId('DEPARTMENT', departmentCode);
    const basin = `${areaInId('EMPLOYMENT_BASIN', basinCode)}-${departmentCode}`;
    parents.set(region, NATION).set(department, region).set(basin, department);
    leafOfCommune.set(code, basin);
  }
  if (leafOfCommune.size === 0) {
    const why = 'No commune of a département with market scores lies in an employment basin.';
    throw new JobRefused('TERRITORY_MISSING', why);
  }
  const codes = Array.from(parents, ([code, parent]) => ({ code, parent })).sort((one, other) =>
    one.code < other.code ? -1 : 1,
  );
  return { ...withoutLonelyTotals(codes), leafOfCommune };
}

/** The list from the first area on that has several parts. */
function withoutLonelyTotals(codes: readonly AxisCode[]): Pick<PlaceList, 'codes' | 'levels'> {
  let kept = codes;
  let levels: readonly string[] = LEVELS;
  for (;;) {
    const root = kept.find(({ parent }) => parent === null);
    const below = kept.filter(({ parent }) => parent === root?.code);
    const [only] = below;
    if (only === undefined || below.length > 1) return { codes: kept, levels };
    kept = kept.flatMap((one) => {
      if (one === root) return [];
      return [one === only ? { code: one.code, parent: null } : one];
    });
    levels = levels.slice(1);
  }
}
