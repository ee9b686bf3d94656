import type { GraphClient } from '#kernel/jobs/graph-client.ts';
import { type ListPage, pagesOf } from '#kernel/jobs/pages.ts';
import { FEWEST_CERTIFICATES } from '../../rules/unannounced-employer.ts';

/** By what a certificate with its establishment is estimated to cost, of which a job has 50,000 points. */
const PAGE = 1_000;

/** A certificate, as the graph answers it. */
export interface Certificate {
  readonly jobseekerId: string;
  readonly openedOn: string;
  readonly establishment: {
    readonly siret: string;
    readonly createdOn: string | null;
    readonly hiringsLast12Months: { readonly total: number; readonly previousTotal: number } | null;
  };
}

const CERTIFICATES = `query Certificates($since: Date!, $fewest: Int!, $first: Int!, $after: String) {
  employerCertificates(since: $since, fewest: $fewest, first: $first, after: $after) {
    nodes { jobseekerId openedOn establishment { siret createdOn hiringsLast12Months { total previousTotal } } }
    pageInfo { hasNextPage endCursor }
  }
}`;

/** Certificates of employers who issued several since a day, page by page. */
export const askCertificates = (graph: GraphClient, since: string, after: string | null) =>
  pagesOf(graph, {
    document: CERTIFICATES,
    variables: { since, fewest: FEWEST_CERTIFICATES, first: PAGE },
    after,
    listOf: (data: { readonly employerCertificates: ListPage<Certificate> }) =>
      data.employerCertificates,
  });
