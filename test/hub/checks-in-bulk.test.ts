import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createDemoDatabase } from '#test/support/demo-database.ts';
import type { Answer } from '#test/support/graphql-client.ts';
import { type AskOptions, type Hub, startHub } from '#test/support/hub.ts';
import type { OwnDatabase } from '#test/support/test-databases.ts';

let database: OwnDatabase;
let hub: Hub;
beforeAll(async () => {
  database = await createDemoDatabase();
  hub = await startHub({ databaseUrl: database.url });
}, 120_000);
afterAll(async () => {
  await hub.close();
  await database.close();
});

const JOB: AskOptions = { as: 'service', purpose: 'fraud-check' };
const PAGE = `query Page($slices: Int, $slice: Int, $after: String) {
  jobseekersToCheck(slices: $slices, slice: $slice, first: 70, after: $after) { nodes { id } pageInfo { hasNextPage endCursor } }
}`;

interface Page {
  readonly jobseekersToCheck: {
    readonly nodes: readonly { readonly id: string }[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  } | null;
}

async function idsOf(slices: number, slice: number): Promise<string[]> {
  const ids: string[] = [];
  for (let after: string | null = null; ; ) {
    const answer: Answer<Page> = await hub.ask<Page>(PAGE, { slices, slice, after }, JOB);
    expect(answer.errors).toEqual([]);
    const page = answer.data?.jobseekersToCheck;
    ids.push(...(page?.nodes ?? []).map(({ id }) => id));
    after = page?.pageInfo.endCursor ?? null;
    if (page?.pageInfo.hasNextPage !== true) return ids;
  }
}

describe('everybody on file, for the check of identities', () => {
  test.each([3, 4, 16])('is in one of %d slices, and in one only', async (slices) => {
    const whole = await idsOf(1, 0);
    expect(whole.length).toBeGreaterThan(200);
    const parts = await Promise.all(
      Array.from({ length: slices }, (_, slice) => idsOf(slices, slice)),
    );
    expect(parts.flat()).toEqual(whole);
  });

  test.each([
    [0, 0],
    [17, 0],
    [4, 4],
    [4, -1],
  ])('is refused for %d slices and slice %d', async (slices, slice) => {
    const { errors } = await hub.ask<Page>(PAGE, { slices, slice }, JOB);
    expect(errors[0]?.extensions['code']).toBe('ARGUMENT_OUT_OF_RANGE');
  });

  test('is read for no other purpose', async () => {
    for (const purpose of ['statistics', 'fraud-check']) {
      const as = purpose === 'statistics' ? 'service' : 'counsellor';
      const { data } = await hub.ask<Page>(PAGE, {}, { as, purpose });
      expect(data?.jobseekersToCheck ?? null).toBeNull();
    }
  });

  test('has in columns what the lists of the file tell', async () => {
    const { data, errors } = await hub.ask<{ jobseekersToCheck: { nodes: readonly Both[] } }>(
      `{ jobseekersToCheck(first: 60) { nodes {
        integrityMarks { kind mark }
        declarations(first: 12) { nodes { month isInForce hasWorked hoursWorked grossPay { amount } } }
        missions(first: 50) { nodes { id months { month hours } } }
        declaredHirings(first: 50) { nodes { id hiredOn endsOn } }
        checkedFile(from: "2025-11-01", until: "2026-10-01") { markKinds marks months hasWorked hoursWorked grossPayEur }
        announcedHirings(from: "2025-11-01", until: "2026-10-01") { ids }
        statedMissions(from: "2025-11-01", until: "2026-10-01") { missionIds months hours }
      } } }`,
      {},
      JOB,
    );
    expect(errors).toEqual([]);
    const nodes = data?.jobseekersToCheck.nodes ?? [];
    expect(nodes.some(({ announcedHirings }) => announcedHirings !== null)).toBe(true);
    expect(nodes.some(({ statedMissions }) => statedMissions !== null)).toBe(true);
    for (const node of nodes) compare(node);
  });
});

interface Both {
  readonly integrityMarks: readonly { readonly kind: string; readonly mark: string }[];
  readonly declarations: {
    readonly nodes: readonly {
      readonly month: string;
      readonly isInForce: boolean;
      readonly hasWorked: boolean | null;
    }[];
  };
  readonly missions: {
    readonly nodes: readonly {
      readonly id: string;
      readonly months: readonly { readonly month: string; readonly hours: number | null }[];
    }[];
  };
  readonly declaredHirings: {
    readonly nodes: readonly {
      readonly id: string;
      readonly hiredOn: string;
      readonly endsOn: string | null;
    }[];
  };
  readonly checkedFile: {
    readonly markKinds: readonly string[];
    readonly marks: readonly string[];
    readonly months: readonly number[];
    readonly hasWorked: readonly (boolean | null)[];
  };
  readonly announcedHirings: { readonly ids: readonly string[] } | null;
  readonly statedMissions: {
    readonly missionIds: readonly string[];
    readonly months: readonly number[];
    readonly hours: readonly (number | null)[];
  } | null;
}

/** Months since November 2025. */
const placeOf = (day: string): number =>
  Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - (2025 * 12 + 11);
const isAsked = (day: string): boolean => placeOf(day) >= 0 && placeOf(day) < 12;

function compare(node: Both): void {
  const { checkedFile: file } = node;
  expect(file.marks.map((mark, at) => ({ kind: file.markKinds[at], mark }))).toEqual(
    node.integrityMarks,
  );
  const declared = node.declarations.nodes.filter(
    ({ month, isInForce }) => isInForce && isAsked(month),
  );
  expect(file.months).toEqual(declared.map(({ month }) => placeOf(month)).reverse());
  expect(file.hasWorked).toEqual(declared.map(({ hasWorked }) => hasWorked).reverse());
  const touching = node.declaredHirings.nodes.filter(
    ({ hiredOn, endsOn }) =>
      hiredOn >= '2022-11-01' && hiredOn <= '2026-10-31' && (endsOn ?? '9') >= '2025-11-01',
  );
  expect(node.announcedHirings?.ids ?? []).toEqual(touching.map(({ id }) => id));
  const stated = node.missions.nodes.flatMap(({ id, months }) =>
    months
      .filter(({ month }) => isAsked(month))
      .map((one) => `${placeOf(one.month)} ${id} ${one.hours}`),
  );
  const columns = node.statedMissions;
  expect(
    (columns?.missionIds ?? [])
      .map((id, at) => `${columns?.months[at]} ${id} ${columns?.hours[at]}`)
      .sort(),
  ).toEqual(stated.sort());
}
