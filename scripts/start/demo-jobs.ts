import type { GraphClient } from '#kernel/jobs/graph-client.ts';
import type { Pseudonyms } from '#kernel/pseudonym.ts';
import { ALL_JOBS } from '../jobs/command.ts';
import { describeRun, runOne } from '../jobs/one-job.ts';

/**
 * Runs every job over the demo's data, in order, through the hub that was started. What was done before is not done again, and a job that takes
 * one period after the other takes all there are. A job that refuses
 * its result, or breaks, does not keep the hub from serving: its reason is told.
 */
export async function runDemoJobs(
  databaseUrl: string,
  graph: GraphClient,
  pseudonyms: Pseudonyms,
  disclosureKey: Buffer,
  tell: (what: string) => void,
): Promise<void> {
  for (const one of ALL_JOBS) {
    tell(`running the job ${one.job.name} of ${one.subgraph.name}`);
    try {
      const options = { ...one, databaseUrl, graph, pseudonyms, disclosureKey };
      let receipt = await runOne(options);
      while (one.job.isSerial === true && receipt.outcome === 'DONE')
        receipt = await runOne(options);
      if (receipt.outcome === 'REFUSED') tell(describeRun(one, receipt));
    } catch (error) {
      tell(`the job ${one.job.name} broke: ${(error as Error).message}`);
    }
  }
}
