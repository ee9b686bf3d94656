import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Connection, connect } from '#kernel/database/connect.ts';
import type { ReadNews } from '#kernel/events/sweep.ts';
import { openWakeups, type Wakeups } from '#kernel/events/wakeups.ts';
import { createLogger } from '#kernel/log.ts';
import { createTestDatabase, type TestDatabase } from '#test/support/database.ts';

const { signal: never } = new AbortController();

let database: TestDatabase;
const connections: Connection[] = [];
beforeAll(async () => {
  database = await createTestDatabase([]);
});
afterAll(async () => {
  await Promise.all(connections.map((connection) => connection.close()));
  await database.close();
});

/** Wake-ups as one process has them; a watch that nobody wakes waits for longer than any test, unless it is said how long. */
function process(
  subgraph = 'offers',
  url = database.url,
  lookMs = 600_000,
  news?: ReadNews,
): Wakeups {
  const connection = connect({ url });
  connections.push(connection);
  const log = createLogger('test', 'silent');
  return openWakeups({ sql: connection.sql, subgraph, log, lookMs, news });
}
test('a topic wakes whoever watches it in any process, and nobody else', async () => {
  const [one, other] = [process(), process()];
  const watched = other.watch(['gwenn']);
  // At the first connection something may have been missed.
  await watched.next(never);
  const elsewhere = process('training').watch(['gwenn']);
  await elsewhere.next(never);
  let isElsewhereWoken = false;
  const sleeping = new AbortController();
  void elsewhere.next(sleeping.signal).then(() => {
    isElsewhereWoken = !sleeping.signal.aborted;
  });
  await one.wake(['loic', 'gwenn']);
  await watched.next(never);
  expect(isElsewhereWoken).toBe(false);
  sleeping.abort();
});

test('what is told between two waits is not slept over', async () => {
  const wakeups = process();
  const watched = wakeups.watch(['gwenn', 'o\'brien \\ "x"']);
  await watched.next(never);
  await wakeups.wake(['o\'brien \\ "x"']);
  await new Promise((resolve) => setTimeout(resolve, 100));
  await watched.next(never);
});

test('a connection that breaks is opened again, and all are woken for what they may have missed', async () => {
  const watched = process().watch(['gwenn']);
  await watched.next(never);
  const { sql } = connect({ url: database.url });
  await sql`select pg_terminate_backend(pid) from pg_stat_activity where query ilike 'listen%' and datname = current_database()`;
  await sql.end();
  await watched.next(never);
});

test('without a database whoever waits looks by itself, and telling rejects nothing', async () => {
  const wakeups = process('offers', 'postgres://nobody@127.0.0.1:9/none', 50);
  await wakeups.wake(['gwenn']);
  const watched = wakeups.watch(['gwenn']);
  await watched.next(never);
});

test('an end ends the waiting at once', async () => {
  const ending = new AbortController();
  const watched = process().watch(['gwenn']);
  await watched.next(never);
  const waiting = watched.next(ending.signal);
  ending.abort();
  await waiting;
  watched.close();
});

describe('where news are asked for all who wait', () => {
  test('what nobody told wakes those whom it concerns, by one question for all of them', async () => {
    const stored: string[] = [];
    let asked = 0;
    const news = async (after: number | null) => {
      asked += 1;
      return { upTo: stored.length, topics: after === null ? [] : stored.slice(after) };
    };
    const wakeups = process('offers', 'postgres://nobody@127.0.0.1:9/none', 200, news);
    const [gwenn, loic] = [wakeups.watch(['gwenn']), wakeups.watch(['loic'])];
    await Promise.all([gwenn.next(never), loic.next(never)]);
    stored.push('gwenn');
    let isLoicWoken = false;
    void loic.next(never).then(() => {
      isLoicWoken = true;
    });
    const before = asked;
    await gwenn.next(never);
    expect([asked - before <= 2, isLoicWoken]).toEqual([true, false]);
  });

  test('a question that fails is asked again', async () => {
    let asked = 0;
    const news = async () => {
      asked += 1;
      if (asked === 1) throw new Error('The database is away.');
      return { upTo: asked, topics: [] };
    };
    const watched = process('offers', database.url, 50, news).watch(['gwenn']);
    await watched.next(never);
    expect(asked).toBe(2);
  });

  test('nobody is asked for once nobody waits', async () => {
    let asked = 0;
    const news = async () => {
      asked += 1;
      return { upTo: 0, topics: [] };
    };
    const watched = process('offers', database.url, 20, news).watch(['gwenn']);
    await watched.next(never);
    watched.close();
    const before = asked;
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(asked).toBe(before);
  });
});
