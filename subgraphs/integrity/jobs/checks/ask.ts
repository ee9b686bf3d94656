import type { GraphClient } from '#kernel/jobs/graph-client.ts';
import { JobRefused } from '#kernel/jobs/job.ts';
import { type ListPage, pagesOf } from '#kernel/jobs/pages.ts';
import type { PersonFacts } from '../../rules/facts.ts';

/** By what a person's lists are estimated to cost, of which a job has 50,000 points. */
const PAGE = 40;

const FACTS = `fragment Facts on Jobseeker {
  id isIdentityCertified nirIncoherences
  integrityMarks { kind mark }
  declarations(first: 12) { nodes { month isInForce hasWorked hoursWorked grossPay { amount } } }
  declaredHirings(first: 50) { nodes { id hiredOn endsOn contractKind establishment { siret closedOn } } }
  missions(first: 50) { nodes { id months { month hours grossPay { amount } } } }
}`;

const EVERYBODY = `query FactsOfEverybody($first: Int!, $after: String) {
  jobseekers(first: $first, after: $after) { nodes { ...Facts } pageInfo { hasNextPage endCursor } }
} ${FACTS}`;

const ONE = `query FactsOfOne($id: ID!) { jobseeker(id: $id) { ...Facts } } ${FACTS}`;

/** The facts of everybody, page by page. */
export const askEverybody = (graph: GraphClient, after: string | null) =>
  pagesOf(graph, {
    document: EVERYBODY,
    variables: { first: PAGE },
    after,
    listOf: (data: { readonly jobseekers: ListPage<PersonFacts> }) => data.jobseekers,
  });

/** The facts of one person. The hub answers an id that nobody has with an error, which ends the run. */
export async function askOne(graph: GraphClient, id: string): Promise<PersonFacts> {
  const { jobseeker } = await graph.ask<{ jobseeker: PersonFacts | null }>(ONE, { id });
  if (jobseeker === null) throw new JobRefused('JOBSEEKER_UNKNOWN', 'period: nobody has this id.');
  return jobseeker;
}
