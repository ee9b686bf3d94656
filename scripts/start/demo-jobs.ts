import type { GraphClient } from '#kernel/jobs/graph-client.ts';
import type { Pseudonyms } from '#kernel/pseudonym.ts';
import { ALL_JOBS } from '../jobs/command.ts';
import { describeRun, runOne } from '../jobs/one-job.ts';
import { answerDemoSurvey, demoCampaigns } from './demo-survey.ts';

/**
 * Runs every job over the demo's data, in order, through the hub that was started. What was done before is not done again. A job that refuses
 * its result, or breaks, does not keep the hub from serving: its reason is told.
 */
export async function runDemoJobs(
  databaseUrl: string,
  graph: GraphClient,
  pseudonyms: Pseudonyms,
  tell: (what: string) => void,
): Promise<void> {
  for (const one of ALL_JOBS) {
    tell(`running the job ${one.job.name} of ${one.subgraph.name}`);
    try {
      if (one.job.name === 'hiring-survey-reminders') await answerDemoSurvey(databaseUrl);
      for (const period of periodsOf(one.job.name)) {
        const receipt = await runOne({ ...one, databaseUrl, graph, pseudonyms, period });
        if (receipt.outcome === 'REFUSED') tell(describeRun(one, receipt));
      }
    } catch (error) {
      tell(`the job ${one.job.name} broke: ${(error as Error).message}`);
    }
  }
}

/** The survey has a campaign that is over and one that is open; each other job runs for its own period. */
const periodsOf = (job: string): (string | null)[] =>
  job === 'hiring-survey-campaign' ? demoCampaigns().map(String) : [null];
