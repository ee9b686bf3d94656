import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { connect } from '#kernel/database/connect.ts';
import { roleOf } from '#kernel/database/names.ts';
import { inputOf } from '#kernel/ingest/input.ts';
import { loadFile } from '#kernel/ingest/load.ts';
import type { Receipt } from '#kernel/ingest/receipt.ts';
import { createTestDatabase, type TestDatabase } from '#test/support/database.ts';
import { type ImiloFeed, startImiloFeed } from '../../../../demo/imilo-feed.ts';
import { missionsLocales } from '../index.ts';
import { eventsSource } from './events.ts';

type Dossiers = Parameters<typeof startImiloFeed>[0]['dossiers'];
type Events = Parameters<typeof startImiloFeed>[0]['events'];

const KEY = 'a key of the demo feed';
const event = (
  identifiant: string,
  idDossier: number,
  action: string,
  type = 'DOSSIER',
  date = '2026-10-30T10:00:00.000Z',
) => ({
  identifiant,
  idDossier,
  type,
  action,
  idType: String(idDossier),
  date,
});

describe('the i-milo change feed over HTTP', () => {
  let dossiers: Dossiers;
  let database: TestDatabase;

  beforeAll(async () => {
    const text = await readFile(
      fileURLToPath(new URL('./dossiers.input.jsonl', import.meta.url)),
      'utf8',
    );
    const lines = text.split('\n').filter((line) => line.includes('"idJeune"'));
    dossiers = lines.map((line) => JSON.parse(line)) as unknown as Dossiers;
  });
  beforeEach(async () => {
    database = await createTestDatabase([missionsLocales]);
    return () => database.close();
  });

  const startFeed = (events: readonly object[], options = {}) =>
    startImiloFeed({ dossiers, events: events as unknown as Events, apiKey: KEY, ...options });
  /** What `npm run ingest -- missions-locales events <url>` does; `crash` stands for a process that dies before it acknowledges. */
  const follow = async (
    feed: ImiloFeed,
    { crash = false, apiKey = KEY } = {},
  ): Promise<Receipt> => {
    const opened = await eventsSource.open?.(new URL(feed.url), { apiKey });
    if (opened === undefined) throw new Error('the source has no feed');
    const { sql, close } = connect({
      url: database.url,
      role: roleOf('missions-locales'),
      maxConnections: 2,
    });
    const receipt = await loadFile({
      sql,
      subgraph: 'missions-locales',
      source: eventsSource,
      input: inputOf(opened.name, opened.chunks, null),
      pseudonym: (identifier) => `pid-${identifier.length}`,
    });
    if (!crash) await opened.acknowledge?.();
    await close();
    return receipt;
  };
  const stored = async () => {
    const rows = await database.connectAs(missionsLocales)
      .sql`select id, is_archived, is_removed from missions_locales.follow_ups order by id`;
    return rows.map(
      (row) =>
        `${row['id']}${row['is_archived'] ? ' archived' : ''}${row['is_removed'] ? ' removed' : ''}`,
    );
  };

  test('events are fetched, applied with their dossiers, and only then acknowledged', async () => {
    const feed = await startFeed([event('E1', 7000001, 'CREATE'), event('E2', 7000002, 'ARCHIVE')]);
    expect(await follow(feed)).toMatchObject({ received: 2, loaded: 2, rejected: 0 });
    expect(await stored()).toEqual(['7000001', '7000002 archived']);
    expect(feed.acknowledged()).toEqual(['E1', 'E2']);
    expect(await follow(feed)).toMatchObject({ received: 0 });
    await feed.close();
  });

  test('an event delivered again after a crash before the acknowledgement changes nothing twice', async () => {
    const feed = await startFeed([event('E1', 7000001, 'CREATE')]);
    await follow(feed, { crash: true });
    expect(feed.acknowledged()).toEqual([]);
    expect(await follow(feed)).toMatchObject({ received: 1, loaded: 0, duplicate: 1 });
    expect(feed.acknowledged()).toEqual(['E1']);
    await feed.close();
  });

  test('a removal outlives an older update that comes after it, and leaves nothing of the person', async () => {
    const gone = 7009999;
    const feed = await startFeed([
      event('E2', gone, 'DELETE', 'DOSSIER', '2026-10-31T10:00:00.000Z'),
    ]);
    await follow(feed);
    feed.publish(event('E1', gone, 'UPDATE') as never);
    expect(await follow(feed)).toMatchObject({ received: 1, loaded: 1, rejected: 0 });
    expect(await stored()).toEqual([`${gone} removed`]);
    await feed.close();
  });

  test('a dossier that the partner does not know is a reject, and the others are applied', async () => {
    const feed = await startFeed([
      event('E1', 7009998, 'UPDATE'),
      event('E2', 7000001, 'UPDATE', 'RDV'),
    ]);
    expect(await follow(feed)).toMatchObject({
      received: 2,
      loaded: 1,
      rejected: 1,
      rejects: { DOSSIER_UNKNOWN: 1 },
    });
    expect(feed.acknowledged()).toEqual(['E1', 'E2']);
    await feed.close();
  });

  test('calls stay within three a second, which the partner enforces', async () => {
    const many = [7000001, 7000002, 7000003].map((id, index) => event(`E${index}`, id, 'UPDATE'));
    const feed = await startFeed(many, { maxCallsPerSecond: 3 });
    const startedAt = performance.now();
    expect(await follow(feed)).toMatchObject({ received: 3, loaded: 3 });
    expect(performance.now() - startedAt).toBeGreaterThan(1_900);
    await feed.close();
  });

  test('a wrong key is told as what it is', async () => {
    const feed = await startFeed([event('E1', 7000001, 'CREATE')]);
    await expect(follow(feed, { apiKey: 'wrong' })).rejects.toThrowError(
      'answered 401. Set INGEST_API_KEY',
    );
    await feed.close();
  });
});
