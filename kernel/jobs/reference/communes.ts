import type { GraphClient } from '../graph-client.ts';
import { type ListPage, nodesOf } from '../pages.ts';

/** A commune in force, or a municipal district, as the reference has it: what subgraphs keep of it that cannot ask while they answer. */
export interface ReferenceCommune {
  readonly code: string;
  readonly latitude: number | null;
  readonly longitude: number | null;
  readonly departmentCode: string;
  readonly regionCode: string | null;
  readonly basinCode: string | null;
}

interface CommuneNode {
  readonly code: string;
  readonly latitude: number | null;
  readonly longitude: number | null;
  readonly region: { readonly code: string } | null;
  readonly employmentBasin: { readonly code: string } | null;
}

const COMMUNES = `query CommunesOfADepartment($department: ID!, $after: String) {
  communes(departmentCode: $department, kinds: [COMMUNE, MUNICIPAL_DISTRICT], first: 100, after: $after) {
    nodes { code latitude longitude region { code } employmentBasin { code } }
    pageInfo { hasNextPage endCursor }
  }
}`;

/** The communes of some départements, through the graph; `onDone` tells how many départements are read. */
export async function askCommunes(
  graph: GraphClient,
  departmentCodes: readonly string[],
  onDone: (departments: number) => void = () => undefined,
): Promise<ReferenceCommune[]> {
  const communes: ReferenceCommune[] = [];
  for (const [index, departmentCode] of departmentCodes.entries()) {
    const nodes = await nodesOf(graph, {
      document: COMMUNES,
      variables: { department: departmentCode },
      listOf: (data: { readonly communes: ListPage<CommuneNode> | null }) => data.communes,
    });
    for (const { region, employmentBasin, ...commune } of nodes)
      communes.push({
        ...commune,
        departmentCode,
        regionCode: region?.code ?? null,
        basinCode: employmentBasin?.code ?? null,
      });
    onDone(index + 1);
  }
  return communes;
}
