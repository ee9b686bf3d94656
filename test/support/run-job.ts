import type { CallerRole } from '#kernel/caller.ts';
import { createGraphClient, type GraphClient } from '#kernel/jobs/graph-client.ts';
import type { JobReceipt } from '#kernel/jobs/run-job.ts';
import { domainKey, pseudonymsFrom } from '#kernel/pseudonym.ts';
import { ALL_JOBS } from '../../scripts/jobs/command.ts';
import { runOne } from '../../scripts/jobs/one-job.ts';
import { TEST_PSEUDONYM_KEY } from './database.ts';
import type { Hub } from './hub.ts';

/** The way that jobs, and those of the demo who play a part, ask a hub of tests. */
export const graphOf = (hub: Hub, role: CallerRole = 'service'): GraphClient =>
  createGraphClient({ url: hub.url, token: () => hub.token(role), waitsMs: [50, 200] });

/** The key of disclosure control in tests. */
export const TEST_DISCLOSURE_KEY = domainKey(TEST_PSEUDONYM_KEY, 'disclosure');

/** Runs a job against a hub of tests, as the command line does. */
export async function runJobOf(
  hub: Hub,
  databaseUrl: string,
  name: string,
  options: {
    readonly period?: string;
    readonly isAgain?: boolean;
    readonly graph?: GraphClient;
  } = {},
): Promise<JobReceipt> {
  const found = ALL_JOBS.find(({ job }) => job.name === name);
  if (found === undefined) throw new Error(`There is no job ${name}.`);
  const pseudonyms = pseudonymsFrom(TEST_PSEUDONYM_KEY);
  return runOne({
    ...found,
    databaseUrl,
    pseudonyms,
    disclosureKey: TEST_DISCLOSURE_KEY,
    graph: graphOf(hub),
    ...options,
  });
}
