import type { GraphClient } from '#kernel/jobs/graph-client.ts';
import { type ListPage, pagesOf } from '#kernel/jobs/pages.ts';

/** By what an offer with its establishment is estimated to cost, of which a job has 50,000 points. */
const PAGE = 1_000;

/** An open offer, as the graph answers it. */
export interface OfferContact {
  readonly mark: string;
  readonly isBlocked: boolean;
  readonly offer: {
    readonly id: string;
    readonly isSiretKeyValid: boolean | null;
    readonly establishment: {
      readonly siret: string;
      readonly activity: { readonly code: string } | null;
    } | null;
  };
}

const CONTACTS = `query ContactsOfOffers($first: Int!, $after: String) {
  offerContactMarks(first: $first, after: $after) {
    nodes { mark isBlocked offer { id isSiretKeyValid establishment { siret activity { code } } } }
    pageInfo { hasNextPage endCursor }
  }
}`;

/** Open offers with the marks of their contacts, page by page. */
export const askContacts = (graph: GraphClient, after: string | null) =>
  pagesOf(graph, {
    document: CONTACTS,
    variables: { first: PAGE },
    after,
    listOf: (data: { readonly offerContactMarks: ListPage<OfferContact> }) =>
      data.offerContactMarks,
  });
