import { addMonths, monthsBetween } from '#kernel/calendar/months.ts';
import type { GraphClient } from '#kernel/jobs/graph-client.ts';
import { JobRefused } from '#kernel/jobs/job.ts';
import { type ListPage, pagesOf } from '#kernel/jobs/pages.ts';
import { sideBySide } from '#kernel/jobs/side-by-side.ts';
import type { PersonFacts } from '../../rules/facts.ts';
import { type FactColumns, readFacts } from './read-facts.ts';
import type { Window } from './stage.ts';

/** What a subgraph answers about so many persons stays far below the largest answer that the hub takes of it. */
const PAGE = 1_000;

const FACTS = `fragment Facts on Jobseeker {
  id
  checkedFile(from: $from, until: $until) {
    isIdentityCertified nirIncoherences markKinds marks months hasWorked hoursWorked grossPayEur
  }
  announcedHirings(from: $from, until: $until) {
    ids hiredOn endsOn contractKinds establishments { siret closedOn }
  }
  statedMissions(from: $from, until: $until) { missionIds months hours grossPayEur }
}`;

const EVERYBODY = `query FactsOfEverybody($slices: Int!, $slice: Int!, $first: Int!, $after: String, $from: Date!, $until: Date!) {
  jobseekersToCheck(slices: $slices, slice: $slice, first: $first, after: $after) { nodes { ...Facts } pageInfo { hasNextPage endCursor } }
} ${FACTS}`;

const ONE = `query FactsOfOne($id: ID!, $from: Date!, $until: Date!) { jobseeker(id: $id) { ...Facts } } ${FACTS}`;

/** The first days of the months of a window. */
const daysOf = ({ from, until }: Window): string[] =>
  Array.from({ length: monthsBetween(from, until) }, (_, month) => `${addMonths(from, month)}-01`);
const boundsOf = (days: readonly string[]) => ({ from: days[0], until: days.at(-1) });

interface EverybodysPage {
  readonly jobseekersToCheck: ListPage<FactColumns>;
}

async function* nothing(): ReturnType<typeof pagesOf<EverybodysPage, FactColumns>> {}

/** How far the reading of everybody is: of each slice the cursor of its last page, null before the first one, and whether it was the last. */
export type Progress = readonly { readonly after: string | null; readonly isRead: boolean }[];

/** Slices that are asked for side by side: while one is answered, another is looked up and a third is stored. */
const SLICES = 4;
export const UNREAD: Progress = Array.from({ length: SLICES }, () => ({
  after: null,
  isRead: false,
}));

/** The facts of everybody, page by page, from where a reading got to; with each page how far it is then. */
export async function* askEverybody(graph: GraphClient, window: Window, begun: Progress) {
  const days = daysOf(window);
  const slices = begun.map(({ after, isRead }, slice) =>
    isRead
      ? nothing()
      : pagesOf(graph, {
          document: EVERYBODY,
          variables: { slices: begun.length, slice, first: PAGE, ...boundsOf(days) },
          after,
          listOf: (data: EverybodysPage) => data.jobseekersToCheck,
        }),
  );
  let progress = begun;
  for await (const { source, value } of sideBySide(slices)) {
    progress = progress.with(source, { after: value.next, isRead: value.next === null });
    yield { persons: value.nodes.map((columns) => readFacts(columns, days)), progress };
  }
}

/** The facts of one person. The hub answers an id that nobody has with an error, which ends the run. */
export async function askOne(graph: GraphClient, window: Window, id: string): Promise<PersonFacts> {
  const days = daysOf(window);
  const variables = { id, ...boundsOf(days) };
  const { jobseeker } = await graph.ask<{ jobseeker: FactColumns | null }>(ONE, variables);
  if (jobseeker === null) throw new JobRefused('JOBSEEKER_UNKNOWN', 'period: nobody has this id.');
  return readFacts(jobseeker, days);
}
