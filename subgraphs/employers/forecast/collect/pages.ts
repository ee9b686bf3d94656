import type { GraphClient } from '#kernel/jobs/graph-client.ts';

/** A list of the graph, as its documents ask for it. */
export interface Connection<Node> {
  readonly nodes: readonly Node[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

export interface PagesOptions<Data, Node> {
  readonly document: string;
  readonly variables?: Readonly<Record<string, unknown>>;
  /** Where to begin; null for the beginning. */
  readonly after?: string | null;
  /** The list in the answer. */
  readonly listOf: (data: Data) => Connection<Node> | null;
}

/** A list of the graph, page by page: the document takes `$after`. */
export async function* pagesOf<Data, Node>(
  graph: GraphClient,
  { document, variables = {}, after = null, listOf }: PagesOptions<Data, Node>,
): AsyncGenerator<{ readonly nodes: readonly Node[]; readonly endCursor: string | null }> {
  for (let cursor = after; ; ) {
    const list = listOf(await graph.ask<Data>(document, { ...variables, after: cursor }));
    if (list === null) return;
    yield { nodes: list.nodes, endCursor: list.pageInfo.endCursor };
    if (!list.pageInfo.hasNextPage) return;
    cursor = list.pageInfo.endCursor;
  }
}
