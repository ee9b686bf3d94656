import type { GraphClient } from '#kernel/jobs/graph-client.ts';

interface Named {
  readonly code: string;
  readonly name: string;
}

interface BasinNode extends Named {
  readonly year: number;
}

interface DepartmentNode extends Named {
  readonly region: Named | null;
  readonly employmentBasins: readonly BasinNode[];
}

/** Names of the places of a survey by their codes, as the reference has them. */
export interface PlaceNames {
  readonly departments: ReadonlyMap<string, Named>;
  readonly regions: ReadonlyMap<string, Named>;
  readonly basins: ReadonlyMap<string, BasinNode>;
}

const DEPARTMENT = `query NamesOfADepartment($code: ID!) {
  department(code: $code) { code name region { code name } employmentBasins { code name year } }
}`;

/** Asks the reference for the names of some départements, of their basins and regions. */
export async function askNames(
  graph: GraphClient,
  departmentCodes: readonly string[],
): Promise<PlaceNames> {
  const found: DepartmentNode[] = [];
  for (const code of departmentCodes) {
    const { department } = await graph.ask<{ department: DepartmentNode | null }>(DEPARTMENT, {
      code,
    });
    if (department !== null) found.push(department);
  }
  const regions = found.flatMap(({ region }) => (region === null ? [] : [region]));
  return {
    departments: byCode(found),
    regions: byCode(regions),
    basins: byCode(found.flatMap(({ employmentBasins }) => employmentBasins)),
  };
}

const byCode = <Place extends Named>(places: readonly Place[]): ReadonlyMap<string, Place> =>
  new Map(places.map((place) => [place.code, place]));
