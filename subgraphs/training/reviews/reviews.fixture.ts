import { fileURLToPath } from 'node:url';
import { type Connection, connect } from '#kernel/database/connect.ts';
import { runJob } from '#kernel/jobs/run-job.ts';
import { pseudonymsFrom } from '#kernel/pseudonym.ts';
import { type AskAs, type ServedForCallers, serveForCallers } from '#test/support/callers.ts';
import {
  createTestDatabase,
  TEST_PSEUDONYM_KEY,
  type TestDatabase,
} from '#test/support/database.ts';
import { training } from '../index.ts';

export const PSEUDONYMS = pseudonymsFrom(TEST_PSEUDONYM_KEY);
/** The body of the sample catalogue, and another one. */
export const PROVIDER = '90000000100017';
export const OTHER_PROVIDER = '90000000200015';

export interface ReviewWorld {
  readonly database: TestDatabase;
  readonly owner: Connection;
  readonly served: ServedForCallers;
  readonly ask: AskAs;
  run(name: string, period: string): ReturnType<typeof runJob>;
  close(): Promise<void>;
}

/** The samples of the contract, served to callers of one's choice. */
export async function createReviewWorld(): Promise<ReviewWorld> {
  const database = await createTestDatabase([training]);
  for (const [source, file] of [
    ['lheo', 'catalogue_20260601.input.xml'],
    ['trainees', 'stagiaires_full_20260601.input.csv'],
  ] as const)
    await database.load(
      training,
      source,
      fileURLToPath(new URL(`../ingest/${file}`, import.meta.url)),
    );
  const owner = connect({ url: database.url });
  const served = await serveForCallers(training, database.url);
  return {
    database,
    owner,
    served,
    ask: served.as([]),
    run(name, period) {
      const job = training.jobs?.find((candidate) => candidate.name === name);
      if (job === undefined) throw new Error(`no job ${name}`);
      const graph = { ask: () => Promise.reject(new Error('nobody asks')) };
      const { sql } = owner;
      return runJob({ sql, subgraph: 'training', job, graph, pseudonyms: PSEUDONYMS, period });
    },
    async close() {
      await served.close();
      await owner.close();
      await database.close();
    },
  };
}

/** The enrolments of somebody in the sample of trainees. */
export async function enrolmentsOf(
  { owner }: ReviewWorld,
  nationalNumber: string,
): Promise<string[]> {
  const rows = await owner.sql<{ id: string }[]>`
    select id from training.enrolments where person_pid = ${PSEUDONYMS('training')(nationalNumber)} order by ended_on`;
  return rows.map(({ id }) => id);
}

export const GOOD_NOTES = { welcome: 5, content: 4, trainers: 4, means: 3, support: 5 };

export const SUBMIT = `mutation($input: SubmitTrainingReviewInput!) {
  submitTrainingReview(input: $input) { review { id status title text notes { global } } refusal { code message argument } }
}`;
