import type { Sql } from 'postgres';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type RunningSubgraph, startSubgraph } from '#kernel/graph/serve.ts';
import { createLogger } from '#kernel/log.ts';
import {
  createTestDatabase,
  TEST_PSEUDONYM_KEY,
  type TestDatabase,
} from '#test/support/database.ts';
import { ask } from '#test/support/graphql-client.ts';
import { UNSIGNED } from '#test/support/requests.ts';
import { offers } from '../index.ts';
import { sampleOffer, writePages, writeText } from '../sample-offers.ts';

const SCAM = 'emploi.test@courrier.invalid';
const OTHER = 'autre.test@courrier.invalid';

let database: TestDatabase;
let running: RunningSubgraph;
let sql: Sql;

beforeAll(async () => {
  database = await createTestDatabase([offers]);
  sql = database.connectAs(offers).sql;
  const by = (courriel: string) => ({ contact: { courriel } });
  const pages = [
    sampleOffer('A', by(SCAM)),
    sampleOffer('B', by(' Emploi.TEST@courrier.invalid ')),
    sampleOffer('C', by(OTHER)),
    sampleOffer('D', { contact: { nom: 'Sans courriel' } }),
  ];
  await database.load(offers, 'france-travail', await writePages('pages.json', [pages]));
  running = await startSubgraph(offers, {
    databaseUrl: database.url,
    port: 0,
    pseudonymKey: TEST_PSEUDONYM_KEY,
    requests: UNSIGNED,
    log: createLogger('contacts', 'silent'),
    exposeStatementCount: true,
  });
});
beforeEach(async () => {
  await sql`truncate offers.blocked_contacts`;
  await sql`delete from offers.ingest_files where source = 'blocked-contacts'`;
});
afterAll(async () => {
  await running.close();
  await database.close();
});

const load = async (day: string, ...lines: readonly string[]) =>
  database.load(
    offers,
    'blocked-contacts',
    await writeText(
      `courriels_signales_${day}.csv`,
      `courriel;dd_signalement\n${lines.join('\n')}\n`,
    ),
  );

interface Told {
  readonly nodes: readonly {
    readonly mark: string;
    readonly isBlocked: boolean;
    readonly offer: { readonly id: string };
  }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

async function marks(first = 100, after: string | null = null) {
  const { data, statements } = await ask<{ offerContactMarks: Told }>(
    running.url,
    `query($first: Int, $after: String) { offerContactMarks(first: $first, after: $after) {
      nodes { mark isBlocked offer { id } } pageInfo { hasNextPage endCursor } } }`,
    { first, after },
  );
  return { ...data?.offerContactMarks, statements };
}
const blocked = async () =>
  ((await marks()).nodes ?? []).filter((one) => one.isBlocked).map(({ offer }) => offer.id);

describe('the marks of contacts', () => {
  test('are equal for one address however it is written, and hold none of it', async () => {
    const { nodes = [] } = await marks();
    const [one, two, other] = nodes;
    expect(nodes.map(({ offer }) => offer.id)).toEqual(['A', 'B', 'C']);
    expect(one?.mark).toBe(two?.mark);
    expect(one?.mark).not.toBe(other?.mark);
    expect(JSON.stringify(nodes)).not.toMatch(/emploi|courrier|invalid/iu);
  });

  test('come page by page, each with three statements however long it is', async () => {
    const first = await marks(2);
    expect(first.nodes?.map(({ offer }) => offer.id)).toEqual(['A', 'B']);
    const second = await marks(2, first.pageInfo?.endCursor);
    expect(second.nodes?.map(({ offer }) => offer.id)).toEqual(['C']);
    expect(second.pageInfo?.hasNextPage).toBe(false);
    expect([first.statements, second.statements]).toEqual([3, 3]);
  });
});

describe('a list of blocked contacts', () => {
  test('says which offers name one, and leaves no address behind', async () => {
    expect(await load('20261001', `${SCAM.toUpperCase()};2026-09-01`)).toMatchObject({ loaded: 1 });
    expect(await blocked()).toEqual(['A', 'B']);
    const kept =
      await sql`select row_to_json(known)::text as row from offers.blocked_contacts known`;
    expect(JSON.stringify(kept)).not.toMatch(/emploi|courrier|invalid/iu);
  });

  test.each([
    ['no address', ';2026-09-01', 'VALUE_MISSING'],
    ['what is no address', 'adresse inconnue;2026-09-01', 'CODE_MALFORMED'],
    ['two addresses', `${SCAM},${OTHER};2026-09-01`, 'CODE_MALFORMED'],
    ['no day', `${SCAM};`, 'VALUE_MISSING'],
    ['a day after that of the list', `${SCAM};2026-10-02`, 'DATE_AFTER_FILE'],
  ])('blocks nobody by a line with %s', async (_what, line, code) => {
    const receipt = await load('20261001', line, ...Array(20).fill(`${OTHER};2026-09-01`));
    expect(receipt).toMatchObject({ rejected: 1, rejects: { [code]: 1 } });
    expect(await blocked()).toEqual(['C']);
    const rejects = await sql`select row_to_json(one)::text as row from offers.ingest_rejects one`;
    expect(JSON.stringify(rejects)).not.toContain('emploi.test');
  });

  test('releases whom the next one does not name, and remembers that it did', async () => {
    await load('20261001', `${SCAM};2026-09-01`, `${OTHER};2026-09-01`);
    const next = await load('20261002', `${OTHER};2026-09-01`);
    expect(next).toMatchObject({ loaded: 0, duplicate: 1, flags: { CONTACT_RELEASED: 1 } });
    expect(await blocked()).toEqual(['C']);
    expect(
      await sql`select released_on::text from offers.blocked_contacts where released_on is not null`,
    ).toEqual([{ released_on: '2026-10-02' }]);
  });

  test('that is older than the newest changes nothing, and one named again is blocked again', async () => {
    await load('20261002', `${OTHER};2026-09-01`);
    expect(await load('20261001', `${SCAM};2026-09-01`)).toMatchObject({
      loaded: 0,
      flags: { EDITION_OLDER: 1 },
    });
    expect(await blocked()).toEqual(['C']);
    await load('20261003', `${SCAM};2026-09-01`);
    await load('20261004', `${SCAM};2026-09-01`, `${OTHER};2026-10-04`);
    expect(await blocked()).toEqual(['A', 'B', 'C']);
  });
});
