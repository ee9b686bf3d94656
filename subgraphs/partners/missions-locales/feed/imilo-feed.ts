import type { Feed, FeedOptions } from '#kernel/ingest/source.ts';
import { createImiloClient } from './imilo-client.ts';

/** What a feed without events reads as: the same content each time, so that it is known and nothing is done. */
const NOTHING = Buffer.from('[]\n');

/**
 * Reads the events that wait, each with its dossier, as lines of JSON. A dossier that several events name is read once. After the load each
 * event is acknowledged; one that could not be is delivered again, and changes nothing then.
 */
export async function openImiloFeed(url: URL, { apiKey }: FeedOptions): Promise<Feed> {
  const client = createImiloClient(url, apiKey);
  const events = await client.listEvents();
  const dossiers = new Map<string, unknown>();
  async function* chunks(): AsyncGenerator<Uint8Array> {
    if (events.length === 0) yield NOTHING;
    for (const event of events) {
      const id = String(event['idDossier']);
      if (!dossiers.has(id)) dossiers.set(id, await client.findDossier(id));
      const record = { event, fetchedAt: new Date().toISOString(), dossier: dossiers.get(id) };
      yield Buffer.from(`${JSON.stringify(record)}\n`);
    }
  }
  return {
    name: `${url.host}${url.pathname}`,
    chunks: chunks(),
    async acknowledge() {
      for (const id of new Set(events.map((event) => String(event['identifiant']))))
        await client.acknowledge(id);
    },
  };
}
