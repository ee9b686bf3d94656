import type { GraphClient } from '#kernel/jobs/graph-client.ts';
import { type ListPage, nodesOf } from '#kernel/jobs/pages.ts';

/** That an occupation asks for a skill. */
export interface SkillLink {
  readonly occupation: string;
  readonly skill: string;
  /** The skill's name in French. */
  readonly label: string;
}

interface OccupationNode {
  readonly code: string;
  readonly skills: readonly {
    readonly skill: { readonly code: string; readonly label: string };
  }[];
}

const OCCUPATIONS = `query SkillsOfOccupations($after: String) {
  occupations(first: 100, after: $after) {
    nodes { code skills { skill { code label } } }
    pageInfo { hasNextPage endCursor }
  }
}`;

/** The skills of all occupations, page by page through the graph. */
export async function askSkills(graph: GraphClient): Promise<SkillLink[]> {
  const occupations = await nodesOf(graph, {
    document: OCCUPATIONS,
    listOf: (data: { readonly occupations: ListPage<OccupationNode> | null }) => data.occupations,
  });
  return occupations.flatMap(({ code, skills }) =>
    skills.map(({ skill }) => ({ occupation: code, skill: skill.code, label: skill.label })),
  );
}
