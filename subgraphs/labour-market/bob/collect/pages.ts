import type { GraphClient } from '#kernel/jobs/graph-client.ts';

/** A page of a list of the graph. */
export interface ListPage<Node> {
  readonly nodes: readonly Node[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

/** All nodes of the list `field` of the graph, page by page; the document takes `$after`. A list that is null has none. */
export async function nodesOf<Node>(
  graph: GraphClient,
  field: string,
  document: string,
  variables: Readonly<Record<string, unknown>> = {},
): Promise<Node[]> {
  const nodes: Node[] = [];
  let after: string | null = null;
  do {
    const data: Readonly<Record<string, ListPage<Node> | null>> = await graph.ask(document, {
      ...variables,
      after,
    });
    const page = data[field];
    nodes.push(...(page?.nodes ?? []));
    after = page?.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
  } while (after !== null);
  return nodes;
}
