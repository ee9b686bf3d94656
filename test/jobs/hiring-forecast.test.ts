import postgres from 'postgres';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { GraphClient } from '#kernel/jobs/graph-client.ts';
import { createDemoDatabase } from '#test/support/demo-database.ts';
import type { Answer } from '#test/support/graphql-client.ts';
import { type Hub, startHub } from '#test/support/hub.ts';
import { graphOf, runJobOf } from '#test/support/run-job.ts';
import type { OwnDatabase } from '#test/support/test-databases.ts';

let database: OwnDatabase;
let hub: Hub;
let sql: postgres.Sql;

beforeAll(async () => {
  database = await createDemoDatabase();
  hub = await startHub({ databaseUrl: database.url });
  sql = postgres(database.url, { max: 1, onnotice: () => undefined });
}, 180_000);
afterAll(async () => {
  await sql.end();
  await hub.close();
  await database.close();
});

const run = (options: Parameters<typeof runJobOf>[3] = {}) =>
  runJobOf(hub, database.url, 'hiring-forecast', options);

/** All that a forecast serves, but for the number of its run. */
async function served(): Promise<string> {
  const rows = await sql`
    select siret, kind, score, trend, season, size, null as rome_code, false as is_boosted from employers.hiring_scores
    union all
    select siret, kind, score, null, null, null, rome_code, is_boosted from employers.occupation_scores
    order by siret, kind, rome_code nulls first`;
  return JSON.stringify(rows);
}

/** How many runs have tables of scores. */
async function tablesOfRuns(): Promise<number> {
  const [row] = await sql<{ tables: number }[]>`
    select count(*)::int as tables from pg_tables where schemaname = 'employers' and tablename like 'hiring_scores_%'`;
  return row?.tables ?? 0;
}

/** The occupations with the most recruiters. */
async function commonOccupations(): Promise<string[]> {
  const rows = await sql<{ code: string }[]>`
    select rome_code as code from employers.occupation_scores where kind = 'LASTING' and not is_added
    group by 1 order by count(*) desc, 1 limit 15`;
  return rows.map(({ code }) => code);
}

const entry = (input: object, siret: string) =>
  hub.ask<{
    changeRecruiterEntry: { establishment: object | null; refusal: { code: string } | null };
  }>(
    `mutation($input: ChangeRecruiterEntryInput!) {
      changeRecruiterEntry(input: $input) { establishment { name website } refusal { code argument } } }`,
    { input: { siret, ...input } },
    { as: { role: 'employer', purposes: [], sirets: [siret] } },
  );

const find = async (occupationCodes: string[], rest: object = {}) => {
  const { data, errors } = await hub.ask<{
    likelyRecruiters: {
      totalCount: number;
      nodes: { isBoosted: boolean; score: number; establishment: { siret: string } }[];
    };
  }>(
    `query($filter: RecruiterFilter!) { likelyRecruiters(filter: $filter, first: 100) {
      totalCount nodes { isBoosted score establishment { siret } } } }`,
    { filter: { occupationCodes, departmentCode: '44', ...rest } },
    { as: 'nobody' },
  );
  if (errors.length > 0) throw new Error(JSON.stringify(errors));
  return data?.likelyRecruiters;
};

describe('the forecast of hirings', () => {
  let first: string;

  test('says nothing before it has run', async () => {
    expect(await find(['D1102'])).toBeNull();
  });

  test('is made through the graph, and the better model wins on what nobody had seen', async () => {
    expect(await run()).toMatchObject({ outcome: 'DONE', period: '2026-10' });
    first = await served();
    expect(JSON.parse(first).length).toBeGreaterThan(30);
    const { data } = await hub.ask<{
      hiringForecastReport: {
        verdicts: { model: string; from: string; meanSquaredError: number }[];
      };
    }>(
      '{ hiringForecastReport(departmentCode: "44") { verdicts { model from meanSquaredError gains } } }',
    );
    const verdicts = data?.hiringForecastReport.verdicts ?? [];
    expect(verdicts.map(({ from }) => from)).toEqual([
      ...new Array(3).fill('2026-05-01'),
      ...new Array(3).fill('2025-11-01'),
    ]);
    for (const from of ['2026-05-01', '2025-11-01']) {
      const errorOf = (model: string) =>
        verdicts.find((verdict) => verdict.from === from && verdict.model === model)
          ?.meanSquaredError ?? Number.NaN;
      expect(errorOf('POOLED_RATE')).toBeLessThan(errorOf('SAME_AS_LAST_YEAR'));
    }
  });

  test('is the same when it is made again, and when it was killed on the way', async () => {
    expect((await run()).outcome).toBe('ALREADY_DONE');
    expect((await run({ isAgain: true })).outcome).toBe('DONE');
    expect(await served()).toBe(first);
    let asked = 0;
    const whole = graphOf(hub);
    const dying: GraphClient = {
      ask(document, variables) {
        asked += document.includes('hiringMonths') ? 1 : 0;
        if (document.includes('hiringMonths') && variables?.['after'] != null)
          return Promise.reject(new Error('killed'));
        const small = document.replace('first: 5000', 'first: 100');
        return whole.ask(small, variables);
      },
    };
    await expect(run({ isAgain: true, graph: dying })).rejects.toThrow('killed');
    expect(asked).toBeGreaterThan(1);
    expect(await served()).toBe(first);
    expect(await run({ isAgain: true })).toMatchObject({ outcome: 'DONE', isResumed: true });
    expect(await served()).toBe(first);
  });

  test('of another month clears away what a killed one had begun', async () => {
    let isOver = false;
    const whole = graphOf(hub);
    const dying: GraphClient = {
      async ask(document, variables) {
        const answer = await whole.ask<never>(document, variables);
        isOver ||= document.includes('hiringMonths');
        return answer;
      },
    };
    await sql`alter table employers.forecast_verdicts add constraint broken check (run_id < 0) not valid`;
    await expect(run({ isAgain: true, graph: dying })).rejects.toThrow('broken');
    await sql`alter table employers.forecast_verdicts drop constraint broken`;
    expect([isOver, await tablesOfRuns()]).toEqual([true, 2]);
    expect((await run({ period: '2026-09' })).outcome).toBe('DONE');
    expect(await tablesOfRuns()).toBe(1);
    expect((await run({ isAgain: true })).outcome).toBe('DONE');
    expect(await served()).toBe(first);
  });

  test('of a month that is not over is refused, and the scores stay', async () => {
    expect(await run({ period: '2026-11' })).toMatchObject({
      outcome: 'REFUSED',
      refusal: { code: 'MONTH_NOT_CLOSED' },
    });
    expect(await served()).toBe(first);
  });

  test('that fails a gate is refused with its name, and the scores stay', async () => {
    await sql`create table kept as select * from employers.establishments where department_code = '44'`;
    await sql`update employers.establishments set sirene_department_code = '85', pes_department_code = '85' where siret in (
      select siret from employers.establishments where department_code = '44' order by siret offset 60)`;
    const receipt = await run({ isAgain: true });
    await sql`update employers.establishments e set sirene_department_code = k.sirene_department_code, pes_department_code = k.pes_department_code
      from kept k where k.siret = e.siret`;
    await sql`drop table kept`;
    expect(receipt.refusal?.code).toBe('GATE_FAILED');
    expect(receipt.refusal?.message).toMatch(/SHOWN_CHANGE|ESTABLISHMENTS/u);
    expect(await served()).toBe(first);
    expect(await tablesOfRuns()).toBe(1);
  });

  test('stays what employers made of it: hidden, boosted and added entries outlive the next run', async () => {
    const all = await find(await commonOccupations());
    const [shown, other] = (all?.nodes ?? []).map(({ establishment }) => establishment.siret) as [
      string,
      string,
    ];
    expect((await entry({ isHidden: true }, shown)).data?.changeRecruiterEntry.refusal).toBeNull();
    await entry(
      {
        boostedOccupationCodes: ['J1103'],
        addedOccupationCodes: ['J1103'],
        website: 'https://shop.invalid',
      },
      other,
    );
    const check = async () => {
      const sirets = (await find(await commonOccupations()))?.nodes.map(
        ({ establishment }) => establishment.siret,
      );
      expect(sirets).not.toContain(shown);
      expect((await find(['J1103']))?.nodes).toContainEqual({
        isBoosted: true,
        score: expect.any(Number),
        establishment: { siret: other },
      });
      const { data } = await hub.ask(
        `{ hidden: establishment(siret: "${shown}") { hiringForecast { score } } own: establishment(siret: "${other}") { website } }`,
      );
      expect(data).toMatchObject({
        hidden: { hiringForecast: null },
        own: { website: 'https://shop.invalid' },
      });
    };
    await check();
    expect((await run({ isAgain: true })).outcome).toBe('DONE');
    await check();
    await entry({}, shown);
    await entry({}, other);
    expect(await served()).toBe(first);
  });

  test.each([
    [{ as: 'nobody' as const }, {}, 'NOT_YOUR_ESTABLISHMENT'],
    [{ as: 'counsellor' as const }, {}, 'NOT_YOUR_ESTABLISHMENT'],
    [{ as: 'employer' as const }, { siret: '99910574500023' }, 'NOT_YOUR_ESTABLISHMENT'],
    [{ as: 'employer' as const }, { website: 'javascript:alert(1)' }, 'VALUE_REFUSED'],
    [{ as: 'employer' as const }, { email: 'nobody' }, 'VALUE_REFUSED'],
    [{ as: 'employer' as const }, { phone: '12' }, 'VALUE_REFUSED'],
    [{ as: 'employer' as const }, { name: 'x'.repeat(201) }, 'VALUE_REFUSED'],
    [
      { as: 'employer' as const },
      { addedOccupationCodes: Array.from({ length: 21 }, (_, index) => `D11${10 + index}`) },
      'TOO_MANY_OCCUPATIONS',
    ],
  ])('%j may not change an entry to %j: %s', async (as, input, code) => {
    const before = await sql`select count(*)::int as entries from employers.recruiter_overrides`;
    const { data, errors } = await hub.ask<{
      changeRecruiterEntry: { refusal: { code: string; message: string } };
    }>(
      'mutation($input: ChangeRecruiterEntryInput!) { changeRecruiterEntry(input: $input) { establishment { siret } refusal { code message } } }',
      { input: { siret: '99900000300015', ...input } },
      as,
    );
    expect(errors).toEqual([]);
    expect(data?.changeRecruiterEntry).toMatchObject({ establishment: null, refusal: { code } });
    expect(await sql`select count(*)::int as entries from employers.recruiter_overrides`).toEqual(
      before,
    );
  });
});

interface SearchPage {
  readonly likelyRecruiters: {
    readonly nodes: readonly { readonly establishment: { readonly siret: string } }[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
  };
}

describe('a search of likely recruiters', () => {
  const search = (filter: object, rest = 'totalCount') =>
    hub.ask(
      `query($filter: RecruiterFilter!) { likelyRecruiters(filter: $filter) { totalCount ${rest} } }`,
      { filter },
      { as: 'nobody' },
    );

  test.each([
    [{ occupationCodes: [] }, 'ARGUMENT_OUT_OF_RANGE', '1 to 20'],
    [{ occupationCodes: ['baker'] }, 'CODE_MALFORMED', '"baker"'],
    [
      { occupationCodes: ['D1102'], communeCode: '44109', radiusKm: 3_001 },
      'ARGUMENT_OUT_OF_RANGE',
      '0 to 3000',
    ],
    [
      { occupationCodes: ['D1102'], communeCode: '44109', departmentCode: '44' },
      'ARGUMENT_OUT_OF_RANGE',
      'one of',
    ],
  ])('refuses %j with %s', async (filter, code, words) => {
    const { errors } = await search(filter);
    expect(errors[0]?.extensions['code']).toBe(code);
    expect(errors[0]?.message).toContain(words);
  });

  test.each([
    [
      'an occupation that no activity hires for',
      { occupationCodes: ['B1101'] },
      'filter.occupationCodes',
      'B1101',
    ],
    [
      'a territory without establishments',
      { occupationCodes: ['D1102'], communeCode: '97801' },
      'filter.communeCode',
      '97801',
    ],
  ])('for %s is empty and says why', async (_what, filter, argument, value) => {
    const { data, errors } = await search(
      filter,
      'nodes { score } notices { code argument value }',
    );
    expect(errors).toEqual([]);
    expect(data).toMatchObject({
      likelyRecruiters: {
        totalCount: 0,
        nodes: [],
        notices: [{ code: 'CODE_UNKNOWN', argument, value }],
      },
    });
  });

  test('pages through everybody once in each order, and the smart order is the same all day', async () => {
    const codes = await commonOccupations();
    for (const sort of ['SMART', 'SCORE', 'DISTANCE']) {
      const seen: string[] = [];
      for (let after: string | null = null; ; ) {
        const answer: Answer<SearchPage> = await hub.ask<SearchPage>(
          `query($codes: [ID!]!, $sort: RecruiterSort, $after: String) {
            likelyRecruiters(filter: { occupationCodes: $codes, communeCode: "44109", radiusKm: 3000 }, sort: $sort, first: 7, after: $after) {
              nodes { establishment { siret } } pageInfo { hasNextPage endCursor } } }`,
          { codes, sort, after },
          { as: 'nobody' },
        );
        const page = answer.data?.likelyRecruiters;
        seen.push(...(page?.nodes ?? []).map(({ establishment }) => establishment.siret));
        if (page === undefined || !page.pageInfo.hasNextPage) break;
        after = page.pageInfo.endCursor;
      }
      const { totalCount = 0 } =
        (await find(codes, { departmentCode: undefined, communeCode: '44109', radiusKm: 3_000 })) ??
        {};
      expect([sort, seen.length, new Set(seen).size]).toEqual([sort, totalCount, totalCount]);
      expect(totalCount).toBeGreaterThan(7);
    }
  });

  test('proposes wider circles and close occupations when few are found, on a small page too', async () => {
    const [code] = (
      await sql<{ code: string }[]>`
        select s.rome_code as code from employers.occupation_scores s
        join employers.occupation_moves m on m.rome_code = s.rome_code
        join employers.occupation_scores o on o.rome_code = m.target_code and o.kind = 'LASTING'
        where s.kind = 'LASTING' group by 1 order by count(*) desc, 1 limit 1`
    ).map((row) => row.code);
    const { data } = await hub.ask<{
      likelyRecruiters: {
        totalCount: number;
        suggestions: {
          occupations: { count: number }[];
          distances: { radiusKm: number; count: number }[];
        };
      };
    }>(
      `query($codes: [ID!]!) { likelyRecruiters(filter: { occupationCodes: $codes, communeCode: "44109", radiusKm: 20 }, first: 1) {
        totalCount suggestions { occupations { count } distances { radiusKm count } } } }`,
      { codes: [code] },
      { as: 'nobody' },
    );
    const found = data?.likelyRecruiters;
    expect(found?.totalCount).toBeLessThan(20);
    expect(
      found?.suggestions.distances.every(
        ({ radiusKm, count }) => radiusKm > 20 && count > (found?.totalCount ?? 0),
      ),
    ).toBe(true);
    expect(found?.suggestions.distances.length).toBeGreaterThan(0);
    const everywhere = await hub.ask<{
      likelyRecruiters: { totalCount: number; suggestions: { occupations: { count: number }[] } };
    }>(
      `query($codes: [ID!]!) { likelyRecruiters(filter: { occupationCodes: $codes }, first: 1) {
        totalCount suggestions { occupations { count } } } }`,
      { codes: [code] },
      { as: 'nobody' },
    );
    expect(everywhere.data?.likelyRecruiters.totalCount).toBeLessThan(20);
    const proposed = everywhere.data?.likelyRecruiters.suggestions.occupations ?? [];
    expect(proposed.length).toBeGreaterThan(0);
    expect(proposed.every(({ count }) => count > 0)).toBe(true);
  });

  test('counts each facet without its own filter', async () => {
    const codes = await commonOccupations();
    const facets =
      'facets { headcounts { headcount count } distances { radiusKm count } contracts { contract count } activities { count } }';
    type Facets = {
      likelyRecruiters: {
        totalCount: number;
        facets: {
          headcounts: { headcount: string; count: number }[];
          distances: { radiusKm: number; count: number }[];
        };
      };
    };
    const all = await search(
      { occupationCodes: codes, communeCode: '44109', radiusKm: 100 },
      facets,
    );
    const small = await search(
      { occupationCodes: codes, communeCode: '44109', radiusKm: 100, headcount: 'SMALL' },
      facets,
    );
    const [whole, part] = [all.data as Facets, small.data as Facets];
    expect(part.likelyRecruiters.facets.headcounts).toEqual(
      whole.likelyRecruiters.facets.headcounts,
    );
    const smallCount = whole.likelyRecruiters.facets.headcounts.find(
      ({ headcount }) => headcount === 'SMALL',
    )?.count;
    expect(part.likelyRecruiters.totalCount).toBe(smallCount);
    expect(
      whole.likelyRecruiters.facets.distances.find(({ radiusKm }) => radiusKm === 100)?.count,
    ).toBe(whole.likelyRecruiters.totalCount);
    expect(
      part.likelyRecruiters.facets.distances.find(({ radiusKm }) => radiusKm === 100)?.count,
    ).toBe(smallCount);
  });
});
