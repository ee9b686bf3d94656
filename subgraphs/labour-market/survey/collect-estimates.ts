import type { GraphClient } from '#kernel/jobs/graph-client.ts';
import { JobRefused } from '#kernel/jobs/job.ts';
import { type ListPage, nodesOf } from '#kernel/jobs/pages.ts';
import type { Estimate } from './estimate.ts';

/** A campaign as employers' subgraph tells it. */
export interface Campaign {
  readonly year: number;
  readonly opensOn: string;
  readonly closesOn: string;
  readonly state: 'TO_COME' | 'OPEN' | 'CLOSED';
  readonly estimatedAt: string | null;
}

const CAMPAIGN = `query CampaignOfTheSurvey($year: Int) {
  hiringSurveyCampaign(year: $year) { year opensOn closesOn state estimatedAt }
}`;

const ESTIMATES = `query EstimatesOfTheSurvey($year: Int!, $after: String) {
  hiringSurveyEstimates(year: $year, first: 2000, after: $after) {
    nodes { placeCode placeParent occupationCode occupationParent label measure value margin enterprises largest }
    pageInfo { hasNextPage endCursor }
  }
}`;

/** A campaign, or the newest; null when there is none. */
export async function askCampaign(
  graph: GraphClient,
  year: number | null,
): Promise<Campaign | null> {
  const { hiringSurveyCampaign } = await graph.ask<{ hiringSurveyCampaign: Campaign | null }>(
    CAMPAIGN,
    { year },
  );
  return hiringSurveyCampaign;
}

/** All estimates of a year: the nation's lattice has some 600,000. Throws `ESTIMATES_MISSING` for none. */
export async function askEstimates(graph: GraphClient, year: number): Promise<Estimate[]> {
  const estimates = await nodesOf(graph, {
    document: ESTIMATES,
    variables: { year },
    listOf: (data: { readonly hiringSurveyEstimates: ListPage<Estimate> | null }) =>
      data.hiringSurveyEstimates,
  });
  if (estimates.length > 0) return estimates;
  throw new JobRefused('ESTIMATES_MISSING', `The campaign about ${year} was not estimated yet.`);
}
