import type { JobBase } from '#kernel/jobs/job.ts';
import { type ListPage, nodesOf } from '#kernel/jobs/pages.ts';
import type { AxisCode } from '../../disclosure/axis.ts';
import { ALL, UNSTATED } from '../measures.ts';

const OCCUPATIONS = `query OccupationCodes($after: String) {
  occupations(first: 100, after: $after) { nodes { code } pageInfo { hasNextPage endCursor } }
}`;

/** All occupations in force below their domains (the first letter of their code), and one more for whatever has none of these. */
export async function askOccupations({ graph }: JobBase): Promise<AxisCode[]> {
  const nodes = await nodesOf(graph, {
    document: OCCUPATIONS,
    listOf: (data: { readonly occupations: ListPage<{ readonly code: string }> | null }) =>
      data.occupations,
  });
  const codes = nodes.map(({ code }) => code).sort();
  const domains = [...new Set(codes.map((code) => code.slice(0, 1)))];
  return [
    { code: ALL, parent: null },
    ...domains.map((code) => ({ code, parent: ALL })),
    { code: UNSTATED, parent: ALL },
    ...codes.map((code) => ({ code, parent: code.slice(0, 1) })),
  ];
}
