import type { GraphClient } from '#kernel/jobs/graph-client.ts';

/** That an occupation asks for a skill. */
export interface SkillLink {
  readonly occupation: string;
  readonly skill: string;
  /** The skill's name in French. */
  readonly label: string;
}

interface OccupationsAnswer {
  readonly occupations: {
    readonly nodes: readonly {
      readonly code: string;
      readonly skills: readonly {
        readonly skill: { readonly code: string; readonly label: string };
      }[];
    }[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
}

const OCCUPATIONS = `query SkillsOfOccupations($after: String) {
  occupations(first: 100, after: $after) {
    nodes { code skills { skill { code label } } }
    pageInfo { hasNextPage endCursor }
  }
}`;

/** The skills of all occupations, page by page through the graph. */
export async function askSkills(graph: GraphClient): Promise<SkillLink[]> {
  const links: SkillLink[] = [];
  for (let after: string | null = null; ; ) {
    const { occupations }: OccupationsAnswer = await graph.ask(OCCUPATIONS, { after });
    for (const { code, skills } of occupations.nodes)
      for (const { skill } of skills)
        links.push({ occupation: code, skill: skill.code, label: skill.label });
    if (!occupations.pageInfo.hasNextPage) return links;
    after = occupations.pageInfo.endCursor;
  }
}
