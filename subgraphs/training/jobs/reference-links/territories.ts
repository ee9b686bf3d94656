import type { GraphClient } from '#kernel/jobs/graph-client.ts';

/** Where a commune lies. */
export interface Territories {
  readonly commune: string;
  readonly basin: string | null;
  readonly department: string | null;
  readonly region: string | null;
}

interface CommunesAnswer {
  readonly communes: {
    readonly nodes: readonly {
      readonly code: string;
      readonly employmentBasin: { readonly code: string } | null;
      readonly department: { readonly code: string } | null;
      readonly region: { readonly code: string } | null;
    }[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
}

const COMMUNES = `query CommunesOfADepartment($department: ID!, $after: String) {
  communes(departmentCode: $department, kinds: [COMMUNE, MUNICIPAL_DISTRICT], first: 100, after: $after) {
    nodes { code employmentBasin { code } department { code } region { code } }
    pageInfo { hasNextPage endCursor }
  }
}`;

/** The territories of all communes of some départements, page by page through the graph. */
export async function askTerritories(
  graph: GraphClient,
  departments: readonly string[],
  onDone: (departments: number) => void,
): Promise<Territories[]> {
  const found = new Map<string, Territories>();
  for (const [index, department] of departments.entries()) {
    for (let after: string | null = null; ; ) {
      const { communes }: CommunesAnswer = await graph.ask(COMMUNES, { department, after });
      for (const node of communes.nodes)
        found.set(node.code, {
          commune: node.code,
          basin: node.employmentBasin?.code ?? null,
          department: node.department?.code ?? null,
          region: node.region?.code ?? null,
        });
      if (!communes.pageInfo.hasNextPage) break;
      after = communes.pageInfo.endCursor;
    }
    onDone(index + 1);
  }
  return [...found.values()];
}
