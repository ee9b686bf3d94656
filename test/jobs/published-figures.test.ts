import postgres from 'postgres';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { connect } from '#kernel/database/connect.ts';
import { roleOf } from '#kernel/database/names.ts';
import type { GraphClient } from '#kernel/jobs/graph-client.ts';
import { type JobReceipt, runJob } from '#kernel/jobs/run-job.ts';
import { pseudonymsFrom } from '#kernel/pseudonym.ts';
import { TEST_PSEUDONYM_KEY } from '#test/support/database.ts';
import { createDemoDatabase } from '#test/support/demo-database.ts';
import { type Hub, startHub } from '#test/support/hub.ts';
import { graphOf, TEST_DISCLOSURE_KEY } from '#test/support/run-job.ts';
import type { OwnDatabase } from '#test/support/test-databases.ts';
import { protect } from '../../subgraphs/labour-market/disclosure/protect.ts';
import { PUBLISHED } from '../../subgraphs/labour-market/disclosure/snapshot.ts';
import type { Suppress } from '../../subgraphs/labour-market/published/publish-month.ts';
import { publishedFiguresJob } from '../../subgraphs/labour-market/published/published-figures.ts';

interface World {
  readonly database: OwnDatabase;
  readonly hub: Hub;
  readonly sql: postgres.Sql;
  run(options?: RunOptions): Promise<JobReceipt>;
  close(): Promise<void>;
}

interface RunOptions {
  readonly period?: string;
  readonly isAgain?: boolean;
  readonly graph?: GraphClient;
  readonly suppress?: Suppress;
  readonly disclosureKey?: Buffer | null;
}

/** A hub over the smallest demo of its own, in which nothing is published yet. */
async function openWorld(): Promise<World> {
  const database = await createDemoDatabase();
  const hub = await startHub({ databaseUrl: database.url });
  const sql = postgres(database.url, { max: 1, onnotice: () => undefined });
  const own = connect({ url: database.url, role: roleOf('labour-market'), maxConnections: 4 });
  return {
    database,
    hub,
    sql,
    run: ({ suppress, ...options } = {}) =>
      runJob({
        sql: own.sql,
        subgraph: 'labour-market',
        job: publishedFiguresJob(suppress),
        graph: graphOf(hub),
        pseudonyms: pseudonymsFrom(TEST_PSEUDONYM_KEY),
        disclosureKey: TEST_DISCLOSURE_KEY,
        ...options,
      }),
    async close() {
      await own.close();
      await sql.end();
      await hub.close();
      await database.close();
    },
  };
}

/** All that is published, by code and month. */
async function published(sql: postgres.Sql): Promise<string> {
  const rows = await sql`
    select s.measure, s.month::text, p.code as place, o.code as occupation, c.code as category, x.status, x.value
    from labour_market.published_cells x
    join labour_market.published_snapshots s on s.id = x.snapshot_id
    join labour_market.published_codes p on p.series_id = s.series_id and p.axis = 'PLACE' and p.node = x.place
    join labour_market.published_codes o on o.series_id = s.series_id and o.axis = 'OCCUPATION' and o.node = x.occupation
    join labour_market.published_codes c on c.series_id = s.series_id and c.axis = 'CATEGORY' and c.node = x.category
    order by 1, 2, 3, 4, 5`;
  return JSON.stringify(rows);
}

const COUNTS = ['jobseekerCounts', 'offerCounts', 'hiringCounts'];
const isOfCounts = (document: string): boolean => COUNTS.some((field) => document.includes(field));

/** The graph with small pages of counts, each of them turned around, that goes away after some of these. */
function unsteady(graph: GraphClient, pages: number): GraphClient {
  let left = pages;
  return {
    async ask<Data>(document: string, variables?: Readonly<Record<string, unknown>>) {
      if (!isOfCounts(document)) return graph.ask<Data>(document, variables);
      if (left === 0) throw new Error('The hub went away.');
      left -= 1;
      const data = await graph.ask<Record<string, { nodes: unknown[] }>>(
        document.replace('first: 5000', 'first: 400'),
        variables,
      );
      for (const list of Object.values(data)) list.nodes.reverse();
      return data as Data;
    },
  };
}

let world: World;
beforeAll(async () => {
  world = await openWorld();
}, 180_000);
afterAll(() => world.close());

/** What hides small cells alone, and nothing for them, and hides no more when it is told. */
const broken: Suppress = (cube, last, policy, key) => {
  const month = protect(cube, last, policy, key);
  for (let cell = 0; cell < month.counts.length; cell++)
    if (!month.sensitive[cell] && (month.counts[cell] ?? 0) >= 11) month.statuses[cell] = PUBLISHED;
  return { ...month, policy: { ...policy, repairRounds: 0 } };
};

describe('the job published-figures', () => {
  test('is refused without a key', async () => {
    expect(await world.run({ disclosureKey: null })).toMatchObject({
      outcome: 'REFUSED',
      refusal: { code: 'DISCLOSURE_KEY_MISSING' },
    });
  });

  test('with a broken suppressor is refused by the auditor, and nothing is published', async () => {
    const receipt = await world.run({ suppress: broken });
    expect(receipt).toMatchObject({ outcome: 'REFUSED', refusal: { code: 'NOT_PROTECTED' } });
    expect(receipt.refusal?.message).toMatch(/hidden cells are not safe/u);
    expect(await published(world.sql)).toBe('[]');
    const [left] =
      await world.sql`select count(*)::int as rows from labour_market.collected_counts`;
    expect(left).toEqual({ rows: 0 });
  });

  test('publishes one closed month after the other until there is none left, and each once', async () => {
    const first = await world.run();
    expect(first).toMatchObject({ outcome: 'DONE', isResumed: false });
    const second = await world.run();
    const third = await world.run();
    expect([second.outcome, third.outcome]).toEqual(['DONE', 'DONE']);
    expect([first, second, third].map(({ period }) => period)).toEqual([
      '2026-07',
      '2026-08',
      '2026-09',
    ]);
    const all = await published(world.sql);
    expect(JSON.parse(all).length).toBeGreaterThan(20);
    expect(await world.run()).toMatchObject({ outcome: 'ALREADY_DONE', period: '2026-09' });
    expect(await world.run({ period: '2026-09', isAgain: true })).toMatchObject({
      outcome: 'REFUSED',
      refusal: { code: 'MONTH_PUBLISHED' },
    });
    expect(await published(world.sql)).toBe(all);
    const [left] =
      await world.sql`select count(*)::int as rows from labour_market.collected_counts`;
    expect(left).toEqual({ rows: 0 });
  }, 180_000);

  test('killed midway again and again, with small pages in another order, ends in the same state', async () => {
    const other = await openWorld();
    try {
      let resumed = 0;
      for (let tries = 0; tries < 60; tries++) {
        const graph = unsteady(graphOf(other.hub), 2);
        const receipt = await other.run({ graph }).catch(() => null);
        if (receipt?.isResumed) resumed += 1;
        if (receipt?.outcome === 'ALREADY_DONE') break;
      }
      expect(resumed).toBe(3);
      expect(await published(other.sql)).toBe(await published(world.sql));
    } finally {
      await other.close();
    }
  }, 180_000);

  test.each([
    ['2099-01', 'MONTH_NOT_CLOSED'],
    ['2026-10', 'MONTH_NOT_CLOSED'],
    ['soon', 'MONTH_MALFORMED'],
    ['2026-01', 'MONTH_PUBLISHED'],
  ])('is not made for the period %s: %s', async (period, code) => {
    expect(await world.run({ period })).toMatchObject({ outcome: 'REFUSED', refusal: { code } });
  });

  test('is refused under another key than that of its first month', async () => {
    const other = await openWorld();
    try {
      expect(await other.run()).toMatchObject({ outcome: 'DONE' });
      expect(await other.run({ disclosureKey: Buffer.alloc(32, 5) })).toMatchObject({
        outcome: 'REFUSED',
        refusal: { code: 'DISCLOSURE_KEY_CHANGED' },
      });
      // A broken suppressor in a later month: the month before stays the newest, as it was.
      const before = await published(other.sql);
      expect(await other.run({ suppress: broken })).toMatchObject({
        outcome: 'REFUSED',
        refusal: { code: 'NOT_PROTECTED' },
      });
      expect(await published(other.sql)).toBe(before);
    } finally {
      await other.close();
    }
  }, 180_000);

  test('of a territory that holds nobody is refused, and says so', async () => {
    const other = await openWorld();
    try {
      const empty: GraphClient = {
        ask: async <Data>(document: string, variables?: Readonly<Record<string, unknown>>) => {
          const data = await graphOf(other.hub).ask<Record<string, { nodes: unknown[] }>>(
            document,
            variables,
          );
          if (isOfCounts(document)) for (const list of Object.values(data)) list.nodes = [];
          return data as Data;
        },
      };
      expect(await other.run({ graph: empty })).toMatchObject({
        outcome: 'REFUSED',
        refusal: { code: 'COUNTS_MISSING' },
      });
      await other.sql`delete from labour_market.market_scores`;
      expect(await other.run()).toMatchObject({
        outcome: 'REFUSED',
        refusal: { code: 'TERRITORY_MISSING' },
      });
    } finally {
      await other.close();
    }
  }, 180_000);

  test.each([
    'update labour_market.published_cells set value = value + 5',
    'delete from labour_market.published_snapshots',
    'truncate labour_market.published_cells',
    'delete from labour_market.published_codes',
    "update labour_market.published_series set key_check = ''",
    'insert into labour_market.published_cells select id, 0, 0, 5, 0, 5 from labour_market.published_snapshots',
  ])('leaves what cannot be changed: %s', async (statement) => {
    await expect(world.sql.unsafe(statement)).rejects.toThrow(/frozen/u);
  });

  test('has no right on the persons, offers and hirings that it counts', async () => {
    for (const table of ['jobseekers.person_records', 'offers.offers', 'social_security.hirings']) {
      const asked = world.sql.begin(async (tx) => {
        await tx.unsafe(`set local role ${roleOf('labour-market')}`);
        await tx.unsafe(`select 1 from ${table} limit 1`);
      });
      await expect(asked).rejects.toThrow(/permission denied/u);
    }
  });
});
