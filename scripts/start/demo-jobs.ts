import type { GraphClient } from '#kernel/jobs/graph-client.ts';
import type { Pseudonyms } from '#kernel/pseudonym.ts';
import { playMatching } from '../../demo/matching/play-matching.ts';
import { playReviews } from '../../demo/reviews/play-reviews.ts';
import { ALL_JOBS } from '../jobs/command.ts';
import { describeRun, runOne } from '../jobs/one-job.ts';
import { answerDemoSurvey, demoCampaigns } from './demo-survey.ts';

export interface DemoHub {
  readonly databaseUrl: string;
  /** Asks the hub that was started as somebody of the demo. */
  readonly graphAs: (role: string) => GraphClient;
  readonly pseudonyms: Pseudonyms;
  readonly disclosureKey: Buffer;
}

/**
 * Runs every job over the demo's data, in order, through the hub that was started, one that takes one period after the other for all there are; then
 * the people of the demo answer the mails that jobs wrote, and an employer and a jobseeker are matched. What was done before is not done again. A job that refuses its result, or breaks, does
 * not keep the hub from serving: its reason is told.
 */
export async function runDemoJobs(hub: DemoHub, tell: (what: string) => void): Promise<void> {
  const { databaseUrl, graphAs, ...keys } = hub;
  const graph = graphAs('service');
  for (const one of ALL_JOBS) {
    tell(`running the job ${one.job.name} of ${one.subgraph.name}`);
    try {
      if (one.job.name === 'hiring-survey-reminders') await answerDemoSurvey(databaseUrl);
      for (const period of periodsOf(one.job.name)) {
        const options = { ...one, ...keys, databaseUrl, graph, period };
        let receipt = await runOne(options);
        while (one.job.isSerial === true && receipt.outcome === 'DONE')
          receipt = await runOne(options);
        if (receipt.outcome === 'REFUSED') tell(describeRun(one, receipt));
      }
    } catch (error) {
      tell(`the job ${one.job.name} broke: ${(error as Error).message}`);
    }
  }
  tell('letting the people of the demo review their trainings');
  try {
    await playReviews(databaseUrl, graphAs('jobseeker'), graphAs('moderator'));
  } catch (error) {
    tell(`their reviews broke off: ${(error as Error).message}`);
  }
  tell('letting an employer and a jobseeker of the demo be matched');
  try {
    await playMatching(graphAs('employer'), graphAs('jobseeker'));
  } catch (error) {
    tell(`their matching broke off: ${(error as Error).message}`);
  }
}

/** The survey has a campaign that is over and one that is open; each other job runs for its own period. */
const periodsOf = (job: string): (string | null)[] =>
  job === 'hiring-survey-campaign' ? demoCampaigns().map(String) : [null];
