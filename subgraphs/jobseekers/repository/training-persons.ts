import type { Database } from '#kernel/database/connect.ts';
import { sql } from '#kernel/database/drizzle.ts';
import { externalIds } from '../tables.ts';

export interface TrainingPerson {
  readonly trainingPid: string;
  readonly peamId: string;
}

export interface TrainingPersonsRepository {
  /** The PEAM ids of persons by their pseudonyms for training; one query. Not bound to the row rules: what is made of it is a pseudonym again, for the hub's own jobs. */
  findByTrainingPid(pids: readonly string[]): Promise<TrainingPerson[]>;
}

export const createTrainingPersonsRepository = (db: Database): TrainingPersonsRepository => ({
  async findByTrainingPid(pids) {
    const rows = await db.execute<TrainingPerson & Record<string, unknown>>(sql`
      select distinct on (linked.training_pid) linked.training_pid as "trainingPid", peam.value as "peamId"
      from ${externalIds} as linked
      join ${externalIds} as peam on peam.person_id = linked.person_id and peam.scheme = 'PEAM'
      where linked.training_pid = any (${`{${pids.map((pid) => JSON.stringify(pid)).join(',')}}`}::text[])
      order by linked.training_pid, peam.first_seen_on desc, peam.value`);
    return [...rows];
  },
});
