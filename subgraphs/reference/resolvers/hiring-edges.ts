import { type Page, toConnection } from '#kernel/graph/page.ts';
import type { ActivityRow } from '../repository/activities.ts';
import type { ActivityHirings, OccupationHirings } from '../repository/hirings.ts';
import type { OccupationRow } from '../repository/occupations.ts';

interface HiringEdge<Node> {
  readonly cursor: string;
  readonly node: Node;
  readonly hirings: number;
  readonly countedAs: string;
  readonly fileId: number;
}
export type ActivityHiringEdge = HiringEdge<ActivityRow>;
export type OccupationHiringEdge = HiringEdge<OccupationRow>;

export const toActivityHirings = (rows: readonly ActivityHirings[], page: Page) =>
  hiringConnection(rows, page, ({ activity }) => activity);

export const toOccupationHirings = (rows: readonly OccupationHirings[], page: Page) =>
  hiringConnection(rows, page, ({ occupation }) => occupation);

function hiringConnection<
  Row extends ActivityHirings | OccupationHirings,
  Node extends { readonly code: string },
>(rows: readonly Row[], page: Page, nodeOf: (row: Row) => Node) {
  const { edges, nodes, pageInfo } = toConnection(rows, page, (row) => [
    row.hirings,
    nodeOf(row).code,
  ]);
  return {
    edges: edges.map(({ cursor, node }): HiringEdge<Node> => {
      const { hirings, countedAs, fileId } = node;
      return { cursor, node: nodeOf(node), hirings, countedAs, fileId };
    }),
    nodes: nodes.map(nodeOf),
    pageInfo,
  };
}
