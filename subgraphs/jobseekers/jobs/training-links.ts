import type { TransactionSql } from 'postgres';
import { dayInParis } from '#kernel/calendar/days.ts';
import { defineJob, type JobContext } from '#kernel/jobs/job.ts';

/** National numbers that are hashed and stored at a time. */
const BATCH = 5_000;

/** Makes the pseudonyms under which training knows persons, for those that have none yet. Killed midway, the next run goes on with the rest. */
export const trainingLinksJob = defineJob({
  name: 'training-links',
  summary: 'Makes the pseudonyms by which enrolments in trainings are linked to jobseekers.',
  every: 'each night, after the file of persons',
  periodOf: async (asked) => asked ?? dayInParis(),
  async run({ sql, schema, pseudonyms, keep, report }: JobContext) {
    const pseudonymOf = pseudonyms('training');
    let linked = 0;
    for (;;) {
      const count = await sql.begin(async (tx) => {
        const made = await linkSome(tx, schema, pseudonymOf);
        await keep(tx, { linked: linked + made });
        return made;
      });
      linked += count;
      report({ step: 'linking persons to their trainings', done: linked, total: null });
      if (count < BATCH) return { linked };
    }
  },
});

async function linkSome(
  tx: TransactionSql,
  schema: string,
  pseudonymOf: (identifier: string) => string,
): Promise<number> {
  const rows = await tx<{ value: string }[]>`
    select value from ${tx(schema)}.external_ids
    where scheme = 'NATIONAL' and training_pid is null order by value limit ${BATCH} for update`;
  const values = rows.map(({ value }) => value);
  await tx`
    update ${tx(schema)}.external_ids as known set training_pid = made.pid
    from unnest(${values}::text[], ${values.map(pseudonymOf)}::text[]) as made(value, pid)
    where known.scheme = 'NATIONAL' and known.value = made.value`;
  return values.length;
}
