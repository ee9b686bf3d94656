import { afterEach, describe, expect, test } from 'vitest';
import { type ImiloFeed, type ImiloFeedOptions, startImiloFeed } from './imilo-feed.ts';
import { readDossiers, readEvents } from './read/read-doubles.ts';
import type { YouthEvent } from './sources/youth-events.ts';
import { writeDemo } from './testing/written-demo.ts';

const dossier = { idDossier: 7, rendezVous: [], sessions: [] };
const event = (identifiant: string): YouthEvent => ({
  identifiant,
  idDossier: 7,
  type: 'DOSSIER',
  action: 'UPDATE',
  idType: '7',
  date: '2026-10-30T10:00:00.000Z',
});

describe('startImiloFeed', () => {
  let feed: ImiloFeed;
  let time = 0;

  async function start(options: Partial<ImiloFeedOptions> = {}): Promise<void> {
    feed = await startImiloFeed({
      dossiers: [dossier],
      events: [event('E1'), event('E2')],
      apiKey: 'demo',
      now: () => (time += 1000),
      ...options,
    });
  }
  afterEach(() => feed.close());

  const call = (path: string, method = 'GET', key = 'demo') =>
    fetch(`${feed.url}${path}`, { method, headers: { 'x-gravitee-api-key': key } });
  const identifiers = async () => {
    const events: YouthEvent[] = JSON.parse(await (await call('/operateurs/events')).text());
    return events.map(({ identifiant }) => identifiant);
  };

  test('hands an event out again until it is acknowledged', async () => {
    await start();
    expect(await identifiers()).toEqual(['E1', 'E2']);
    expect(await identifiers()).toEqual(['E1', 'E2']);
    expect((await call('/operateurs/events/E1/ack', 'POST')).status).toBe(204);
    expect(await identifiers()).toEqual(['E2']);
    expect(feed.acknowledged()).toEqual(['E1']);
    feed.publish(event('E3'));
    expect(await identifiers()).toEqual(['E2', 'E3']);
  });

  test('hands events out in reverse and after their acknowledgement when told to', async () => {
    await start({ redeliver: { reversed: true, timesAfterAcknowledgement: 1 } });
    expect(await identifiers()).toEqual(['E2', 'E1']);
    await call('/operateurs/events/E2/ack', 'POST');
    expect(await identifiers()).toEqual(['E2', 'E1']);
    expect(await identifiers()).toEqual(['E1']);
  });

  test('answers the dossier, 404 for what it does not know and 401 without the key', async () => {
    await start();
    expect(await (await call('/operateurs/dossiers/7')).json()).toEqual(dossier);
    expect((await call('/operateurs/dossiers/8')).status).toBe(404);
    expect((await call('/operateurs/events/E9/ack', 'POST')).status).toBe(404);
    expect((await call('/operateurs/events', 'GET', 'wrong')).status).toBe(401);
    expect((await fetch(`${feed.url}/operateurs/events`)).status).toBe(401);
  });

  test('answers 429 to the fourth call within a second', async () => {
    await start({ now: () => time });
    const statuses = [];
    for (let turn = 0; turn < 4; turn += 1) {
      statuses.push((await call('/operateurs/events')).status);
    }
    expect(statuses).toEqual([200, 200, 200, 429]);
    time += 1001;
    expect((await call('/operateurs/events')).status).toBe(200);
  });

  test('plays what the demo writes: a dossier for each event but the one that was purged', async () => {
    const only = ['missions-locales/dossiers', 'missions-locales/events'];
    const demo = await writeDemo({ profile: 'unit', only });
    const [dossiers, events] = demo.files.map((file) => file.path);
    await start({
      dossiers: await readDossiers(dossiers ?? ''),
      events: await readEvents(events ?? ''),
    });
    await demo.remove();
    const pending: YouthEvent[] = JSON.parse(await (await call('/operateurs/events')).text());
    const statuses = await Promise.all(
      pending.map(async (one) => (await call(`/operateurs/dossiers/${one.idDossier}`)).status),
    );
    expect(statuses.length).toBeGreaterThan(5);
    expect(statuses.filter((status) => status === 404)).toHaveLength(1);
  });
});
