import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { connect } from '#kernel/database/connect.ts';
import type { GraphClient } from '#kernel/jobs/graph-client.ts';
import { runJob } from '#kernel/jobs/run-job.ts';
import { pseudonymsFrom } from '#kernel/pseudonym.ts';
import { TEST_PSEUDONYM_KEY } from '#test/support/database.ts';
import { createDemoDatabase } from '#test/support/demo-database.ts';
import { type Hub, startHub } from '#test/support/hub.ts';
import type { OwnDatabase } from '#test/support/test-databases.ts';
import { subgraphNamed } from '../../subgraphs/list.ts';

describe('return to work after a training', () => {
  let database: OwnDatabase;
  let hub: Hub;
  let owner: ReturnType<typeof connect>;

  beforeAll(async () => {
    database = await createDemoDatabase();
    hub = await startHub({ databaseUrl: database.url });
    owner = connect({ url: database.url });
  }, 120_000);
  afterAll(async () => {
    await owner.close();
    await hub.close();
    await database.close();
  });

  /** The graph as jobs see it; `calls` may end it early, as a crash would. */
  const graphOf = (calls = Number.POSITIVE_INFINITY): GraphClient => {
    let left = calls;
    return {
      async ask<Data>(document: string, variables: Readonly<Record<string, unknown>> = {}) {
        left -= 1;
        if (left < 0) throw new Error('killed');
        // Small pages: the demo's smallest profile would fit into one.
        const asked = 'first' in variables ? { ...variables, first: 10 } : variables;
        const { data, errors } = await hub.ask<Data>(document, asked, { as: 'service' });
        if (errors.length > 0) throw new Error(JSON.stringify(errors));
        return data as Data;
      },
    };
  };
  const run = (subgraph: string, name: string, options = {}) => {
    const { jobs = [] } = subgraphNamed(subgraph);
    const job = jobs.find((candidate) => candidate.name === name);
    if (job === undefined) throw new Error(`no job ${name}`);
    const pseudonyms = pseudonymsFrom(TEST_PSEUDONYM_KEY);
    return runJob({ sql: owner.sql, subgraph, job, graph: graphOf(), pseudonyms, ...options });
  };
  const rates = () =>
    owner.sql`select * from training.return_to_work_rates order by formacode, breadth, territory_code`;

  test('is refused as long as nobody is linked or no place is known, and leaves the rates as they were', async () => {
    expect(await run('training', 'return-to-work')).toMatchObject({
      outcome: 'REFUSED',
      refusal: { code: 'NOBODY_FOLLOWED' },
    });
    expect(await run('jobseekers', 'training-links')).toMatchObject({ outcome: 'DONE' });
    expect(await run('training', 'return-to-work')).toMatchObject({
      outcome: 'REFUSED',
      refusal: { code: 'TERRITORIES_MISSING' },
    });
    expect(await run('training', 'reference-links')).toMatchObject({ outcome: 'DONE' });
    expect(await rates()).toEqual([]);
  });

  test('counts what a join over all tables counts, and no cell of fewer than 20', async () => {
    // The smallest demo spreads its few trainees over many subjects: here half of them follow one.
    await owner.sql`
      update training.enrolments set formacode = (select formacodes[1] from training.trainings order by id limit 1)
      where ascii(right(id, 1)) % 4 <> 0`;
    const receipt = await run('training', 'return-to-work');
    expect(receipt).toMatchObject({ outcome: 'DONE' });
    const found = await rates();
    expect(found.length).toBeGreaterThan(0);
    const national = found.filter((row) => row['breadth'] === 4);
    const truth = await countedByHand(found[0]?.['ended_from'], found[0]?.['ended_until']);
    expect(national.map((row) => [row['formacode'], row['followed'], row['hired']])).toEqual(truth);
    expect(truth.some(([, , hired]) => Number(hired) > 0)).toBe(true);
    for (const row of found) {
      expect(row['followed']).toBeGreaterThanOrEqual(20);
      expect(row['hired']).toBeLessThanOrEqual(row['followed']);
    }
  });

  test('a run that is killed goes on where it stopped, and ends with the same rates', async () => {
    const before = await rates();
    await owner.sql`delete from training.job_runs where job = 'return-to-work'`;
    await expect(run('training', 'return-to-work', { graph: graphOf(3) })).rejects.toThrow(
      'killed',
    );
    expect(await rates()).toEqual(before);
    expect(await run('training', 'return-to-work')).toMatchObject({
      outcome: 'DONE',
      isResumed: true,
    });
    expect(await rates()).toEqual(before);
    expect(await owner.sql`select from training.return_to_work_outcomes`).toHaveLength(0);
  });

  test('is told of a session with its territory, and to callers of no purpose', async () => {
    const { data, errors } = await hub.ask<{
      trainingSearch: { nodes: { returnToWork: { rate: number; level: number } | null }[] };
    }>(
      '{ trainingSearch(first: 100) { nodes { returnToWork { rate level followed breadth territoryCode } } } }',
      {},
      { as: 'nobody' },
    );
    expect(errors).toEqual([]);
    const told = (data?.trainingSearch.nodes ?? []).flatMap(
      ({ returnToWork }) => returnToWork ?? [],
    );
    expect(told.length).toBeGreaterThan(0);
    for (const { rate, level } of told) expect(level).toBe(Math.floor(rate * 5 + 1e-9));
  });

  test.each(['counsellor', 'investigator', 'analyst', 'jobseeker'] as const)(
    'enrolments are closed to the role %s',
    async (as) => {
      const { data, errors } = await hub.ask(
        '{ trainingEnrolments(endedFrom: "2020-01-01", endedUntil: "2030-01-01") { nodes { id wasHiredWithin(months: 6) } } }',
        {},
        { as },
      );
      expect(data).toEqual({ trainingEnrolments: null });
      expect(errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
    },
  );

  /** FORMACODE, followed and hired, for the nation: joined by hand over the tables of three subgraphs. */
  async function countedByHand(from: string, until: string): Promise<unknown[][]> {
    const { sql } = owner;
    const pseudonyms = pseudonymsFrom(TEST_PSEUDONYM_KEY);
    const identifiers = await sql<{ scheme: string; value: string; person_id: string }[]>`
      select scheme, value, person_id from jobseekers.external_ids`;
    const peam = new Map(
      identifiers
        .filter(({ scheme }) => scheme === 'PEAM')
        .map((row) => [row.person_id, row.value]),
    );
    const accounts = new Map(
      identifiers
        .filter(({ scheme }) => scheme === 'NATIONAL')
        .map((row) => [pseudonyms('training')(row.value), peam.get(row.person_id)]),
    );
    const hirings = await sql<{ pid: string; day: string }[]>`
      select pid, hired_on::text as day from social_security.hirings where pid is not null`;
    const daysOf = Map.groupBy(hirings, ({ pid }) => pid);
    const enrolled = await sql<{ pid: string; formacode: string; after: string; last: string }[]>`
      select person_pid as pid, formacode, ended_on::text as after, (ended_on + interval '6 months')::date::text as last
      from training.enrolments
      where has_attended and dropped_out_on is null and ended_on between ${from} and ${until}`;
    const followed = enrolled.filter(({ pid }) => accounts.get(pid) !== undefined);
    const wasHired = ({ pid, after, last }: (typeof followed)[number]): boolean => {
      const days = daysOf.get(pseudonyms('social-security')(accounts.get(pid) ?? '')) ?? [];
      return days.some(({ day }) => day > after && day <= last);
    };
    return [...Map.groupBy(followed, ({ formacode }) => formacode)]
      .filter(([, people]) => people.length >= 20)
      .map(([formacode, people]) => [formacode, people.length, people.filter(wasHired).length])
      .sort(([one], [other]) => (String(one) < String(other) ? -1 : 1));
  }
});
