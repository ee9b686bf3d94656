import type { CubeMeasure } from '../measures.ts';

/** A row of counts, as it is kept until it is protected. */
export interface CollectedRow {
  readonly enterprise: string | null;
  readonly commune: string | null;
  readonly rome: string | null;
  /** One for each leaf of the measure's categories, in their order. */
  readonly counts: readonly number[];
}

interface Place {
  readonly communeCode: string | null;
  readonly occupationCode: string | null;
}
interface Jobseekers extends Place {
  readonly counts: readonly number[];
}
interface Offers extends Place {
  readonly created: number;
  readonly earlier: number;
}
interface Hirings {
  readonly enterpriseKey: string;
  readonly hirings: readonly (Place & {
    readonly openEnded: number;
    readonly fixedTermOver31Days: number;
    readonly fixedTermShort: number;
    readonly temporary: number;
    readonly apprenticeship: number;
  })[];
}

/** The counts of one owner: what is asked, and what a node of the list says. */
export interface CountsOfOwner<Node> {
  readonly field: string;
  readonly document: string;
  rowsOf(node: Node): CollectedRow[];
}

const documentOf = (field: string, nodes: string): string =>
  `query Counts($month: Date!, $after: String) {
    ${field}(month: $month, first: 5000, after: $after) { nodes { ${nodes} } pageInfo { hasNextPage endCursor } }
  }`;

const counts = <Node>(
  field: string,
  nodes: string,
  rowsOf: (node: Node) => CollectedRow[],
): CountsOfOwner<Node> => ({ field, document: documentOf(field, nodes), rowsOf });

const rowOf = (place: Place, counted: readonly number[], enterprise: string | null = null) => ({
  enterprise,
  commune: place.communeCode,
  rome: place.occupationCode,
  counts: counted,
});

/** By measure, whom to ask for counts. */
export const OWNERS: Readonly<Record<CubeMeasure, CountsOfOwner<never>>> = {
  JOBSEEKERS: counts('jobseekerCounts', 'communeCode occupationCode counts', (node: Jobseekers) => [
    rowOf(node, node.counts),
  ]),
  OFFERS: counts('offerCounts', 'communeCode occupationCode created earlier', (node: Offers) => [
    rowOf(node, [node.created, node.earlier]),
  ]),
  HIRINGS: counts(
    'hiringCounts',
    'enterpriseKey hirings { communeCode occupationCode openEnded fixedTermOver31Days fixedTermShort temporary apprenticeship }',
    ({ enterpriseKey, hirings }: Hirings) =>
      hirings.map((one) =>
        rowOf(
          one,
          [
            one.openEnded,
            one.fixedTermOver31Days,
            one.fixedTermShort,
            one.temporary,
            one.apprenticeship,
          ],
          enterpriseKey,
        ),
      ),
  ),
};
