import postgres from 'postgres';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ROLES } from '#kernel/caller.ts';
import { createDemoDatabase } from '#test/support/demo-database.ts';
import type { Answer } from '#test/support/graphql-client.ts';
import { type Hub, startHub } from '#test/support/hub.ts';
import { runJobOf } from '#test/support/run-job.ts';
import type { OwnDatabase } from '#test/support/test-databases.ts';

let database: OwnDatabase;
let hub: Hub;
let sql: postgres.Sql;

beforeAll(async () => {
  database = await createDemoDatabase();
  hub = await startHub({ databaseUrl: database.url });
  sql = postgres(database.url, { max: 1, onnotice: () => undefined });
  for (let month = 0; month < 3; month++)
    expect(await runJobOf(hub, database.url, 'published-figures')).toMatchObject({
      outcome: 'DONE',
    });
}, 300_000);
afterAll(async () => {
  await sql.end();
  await hub.close();
  await database.close();
});

const COUNTS = {
  jobseekerCounts: 'counts withoutCategory',
  offerCounts: 'created earlier',
  hiringCounts: 'enterpriseKey',
};

type CountsPage = Readonly<
  Record<
    string,
    {
      readonly nodes: object[];
      readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    }
  >
>;

describe('true counts', () => {
  const asked = Object.entries(COUNTS).flatMap(([field, fields]) =>
    [...ROLES.filter((role) => role !== 'service'), 'nobody' as const].map((as) => ({
      field,
      fields,
      as,
    })),
  );

  test.each(asked)('$field gives nothing to the role $as', async ({ field, fields, as }) => {
    const { data, errors } = await hub.ask(
      `{ ${field}(month: "2026-09-01") { nodes { ${fields} } pageInfo { endCursor hasNextPage } } }`,
      {},
      { as },
    );
    expect(data).toEqual({ [field]: null });
    expect(new Set(errors.map(({ extensions }) => extensions['code']))).toEqual(
      new Set(['FORBIDDEN']),
    );
  });

  test('are refused to a token that only says that it comes for statistics', async () => {
    const as = { role: 'analyst' as const, purposes: ['statistics'] };
    for (const field of Object.keys(COUNTS)) {
      const { data } = await hub.ask(
        `{ ${field}(month: "2026-09-01") { pageInfo { endCursor } } }`,
        {},
        { as, purpose: 'statistics' },
      );
      expect(data?.[field] ?? null).toBeNull();
    }
  });

  test('have no persons in them: the rows of jobseekers add up to those registered, category by category', async () => {
    const { data } = await hub.ask<{
      jobseekerCounts: { nodes: { counts: number[]; withoutCategory: number }[] };
    }>(
      '{ jobseekerCounts(month: "2026-09-01", first: 5000) { nodes { counts withoutCategory } } }',
      {},
      { as: 'service' },
    );
    const nodes = data?.jobseekerCounts.nodes ?? [];
    const sums = nodes.reduce(
      (all, { counts, withoutCategory }) =>
        all.map((sum, at) => sum + (counts[at] ?? withoutCategory)),
      [0, 0, 0, 0, 0, 0],
    );
    expect(sums.slice(0, 5).every((sum) => sum > 0)).toBe(true);
    // Counted anew, by other SQL: everybody with a registration of any identifier that holds on the last day.
    const [registered] = await sql<{ people: number }[]>`
      select count(distinct persons.id)::int as people from jobseekers.persons
      join jobseekers.external_ids own on own.person_id = persons.id
      join jobseekers.registrations told using (scheme, value)
      where merged_into is null and record_id is not null
        and registered_on <= '2026-09-30' and coalesce(ended_on, '2026-09-30') >= '2026-09-30'`;
    expect(sums.reduce((total, sum) => total + sum, 0)).toBe(registered?.people);
  });

  test('name no enterprise: its key of one month is in no other month', async () => {
    const keysOf = async (month: string) => {
      const { data } = await hub.ask<{ hiringCounts: { nodes: { enterpriseKey: string }[] } }>(
        `{ hiringCounts(month: "${month}", first: 5000) { nodes { enterpriseKey } } }`,
        {},
        { as: 'service' },
      );
      return new Set(data?.hiringCounts.nodes.map(({ enterpriseKey }) => enterpriseKey));
    };
    const [august, september] = [await keysOf('2026-08-01'), await keysOf('2026-09-01')];
    expect([august.size > 10, september.size > 10]).toEqual([true, true]);
    expect(august.isDisjointFrom(september)).toBe(true);
    expect([...september].every((key) => /^p1_[0-9a-f]{32}$/u.test(key))).toBe(true);
  });

  test.each(Object.keys(COUNTS))('%s wants the first day of a month', async (field) => {
    const { errors } = await hub.ask(
      `{ ${field}(month: "2026-09-02") { pageInfo { endCursor } } }`,
      {},
      { as: 'service' },
    );
    expect(errors[0]?.extensions['code']).toBe('ARGUMENT_OUT_OF_RANGE');
  });

  test.each(Object.entries(COUNTS))('%s pages give each row once', async (field, fields) => {
    const rows = async (first: number) => {
      const all: string[] = [];
      let pages = 0;
      for (let after: string | null = null; ; ) {
        const answer: Answer<CountsPage> = await hub.ask<CountsPage>(
          `query($first: Int, $after: String) { ${field}(month: "2026-09-01", first: $first, after: $after) {
            nodes { ${fields} } pageInfo { hasNextPage endCursor } } }`,
          { first, after },
          { as: 'service' },
        );
        const list: CountsPage[string] | undefined = answer.data?.[field];
        all.push(...(list?.nodes ?? []).map((node) => JSON.stringify(node)));
        pages += 1;
        if (list === undefined || !list.pageInfo.hasNextPage) return { all, pages };
        after = list.pageInfo.endCursor;
      }
    };
    const [whole, paged] = [await rows(5_000), await rows(20)];
    expect(paged.pages).toBeGreaterThan(1);
    expect(paged.all).toEqual(whole.all);
  });
});

interface Figures {
  readonly nodes: readonly {
    readonly id: string;
    readonly value: number | null;
    readonly status: string;
    readonly reason: string | null;
  }[];
  readonly notices: readonly { readonly code: string; readonly argument: string }[];
}

const series = (
  args: string,
  fields = 'nodes { id value status reason } notices { code argument }',
) =>
  hub.ask<{ publishedFigures: Figures }>(
    `{ publishedFigures(${args}) { ${fields} } }`,
    {},
    { as: 'nobody' },
  );
const DEPARTMENT = 'territory: { kind: DEPARTMENT, code: "44" }';

describe('what anybody may read', () => {
  test('is rounded to 5 from 15 on, or says that it is hidden, and nothing more', async () => {
    const statuses = new Set<string>();
    for (const measure of ['JOBSEEKERS', 'HIRINGS']) {
      for (const letter of 'ABCDEFGHIJKMN') {
        const { data, errors } = await hub.ask<Record<string, Figures>>(
          `{ of: publishedFigures(measure: ${measure}, ${DEPARTMENT}, occupationCode: "${letter}") { nodes { id value status reason } }
            parts: publishedComparison(measure: ${measure}, ${DEPARTMENT}, occupationCode: "${letter}") { nodes { id value status reason } } }`,
          {},
          { as: 'nobody' },
        );
        expect(errors).toEqual([]);
        for (const { value, status, reason } of Object.values(data ?? {}).flatMap(
          ({ nodes }) => nodes,
        )) {
          statuses.add(status);
          if (status === 'PUBLISHED')
            expect([(value ?? 0) % 5, (value ?? 0) >= 15, reason]).toEqual([0, true, null]);
          else expect([value, reason]).toEqual([null, expect.stringMatching(/^Hidden/u)]);
        }
      }
    }
    expect(statuses).toEqual(new Set(['PUBLISHED', 'HIDDEN']));
  });

  test('tells zero from hidden: no doctor is an apprentice', async () => {
    const args = `measure: HIRINGS, ${DEPARTMENT}, occupationCode: "J1102", first: 1`;
    const zero = await series(`${args}, category: APPRENTICESHIP`);
    expect(zero.data?.publishedFigures.nodes).toMatchObject([{ value: 0, status: 'ZERO' }]);
    const hidden = await series(`${args}, category: FIXED_TERM_SHORT`);
    expect(hidden.data?.publishedFigures.nodes).toMatchObject([{ value: null, status: 'HIDDEN' }]);
  });

  test('goes back month by month, each with source, date and method, and each by its identifier again', async () => {
    const { data } = await series(
      `measure: JOBSEEKERS, ${DEPARTMENT}`,
      'nodes { id value status period { startsOn } provenance { publisher dataset retrievedAt } snapshot { madeAt method policyHash countedFrom { coversUntil } } }',
    );
    const nodes = (data?.publishedFigures.nodes ?? []) as unknown as {
      id: string;
      value: number;
      period: { startsOn: string };
      snapshot: { policyHash: string; method: string };
    }[];
    expect(nodes.map(({ period }) => period.startsOn)).toEqual([
      '2026-09-01',
      '2026-08-01',
      '2026-07-01',
    ]);
    for (const { id, value, snapshot } of nodes) {
      expect(snapshot.policyHash).toMatch(/^[0-9a-f]{64}$/u);
      expect(snapshot.method).toContain('threshold');
      const again = await hub.ask(
        'query($id: ID!) { marketFigure(id: $id) { id value } }',
        { id },
        { as: 'nobody' },
      );
      expect(again.data).toEqual({ marketFigure: { id, value } });
    }
  });

  test('is by no way the true counts: nothing of the run is left in the tables that the graph reads', async () => {
    const [left] = await sql`select count(*)::int as rows from labour_market.collected_counts`;
    expect(left).toEqual({ rows: 0 });
    const [small] = await sql`
      select count(*)::int as rows from labour_market.published_cells
      where status = 2 or (status <> 0 and value <> 0) or (status = 0 and (value < 15 or value % 5 <> 0))`;
    expect(small).toEqual({ rows: 0 });
  });
});

describe('a question about published figures', () => {
  test.each([
    [
      'measure: JOBSEEKERS, territory: { kind: DEPARTMENT, code: "Nantes" }',
      'CODE_MALFORMED',
      'territory.code',
    ],
    [
      `measure: JOBSEEKERS, ${DEPARTMENT}, occupationCode: "baker"`,
      'CODE_MALFORMED',
      'occupationCode',
    ],
    [
      `measure: OFFERS, ${DEPARTMENT}, category: A`,
      'ARGUMENT_OUT_OF_RANGE',
      'category: OFFERS has ALL, CREATED, EARLIER',
    ],
  ])('(%s) is refused with %s', async (args, code, words) => {
    const { errors } = await series(args);
    expect(errors[0]?.extensions['code']).toBe(code);
    expect(errors[0]?.message).toContain(words);
  });

  test.each([
    ['territory: { kind: DEPARTMENT, code: "75" }', 'territory'],
    ['territory: { kind: EMPLOYMENT_BASIN, code: "9999" }', 'territory'],
    [`${DEPARTMENT}, occupationCode: "A9999"`, 'occupationCode'],
  ])('(%s) of nothing that is published is empty and says why', async (args, argument) => {
    const { data, errors } = await series(`measure: JOBSEEKERS, ${args}`);
    expect(errors).toEqual([]);
    expect(data?.publishedFigures).toMatchObject({
      nodes: [],
      notices: [{ code: 'CODE_UNKNOWN', argument }],
    });
  });
});
