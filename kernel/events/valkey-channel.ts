import { Redis } from 'iovalkey';
import type { Channel } from './wakeups.ts';

const CONNECT_MS = 2_000;
const MAX_RECONNECT_MS = 2_000;

/** Carries topics by PUBLISH of Valkey or Redis: where several databases or a pooler in front of one leave no NOTIFY. */
export function valkeyChannel(url: string, name: string): Channel {
  const open = (isListening: boolean): Redis => {
    const client = new Redis(url.replace(/^valkey/u, 'redis'), {
      lazyConnect: true,
      connectTimeout: CONNECT_MS,
      maxRetriesPerRequest: isListening ? null : 0,
      enableOfflineQueue: isListening,
      retryStrategy: (attempt) => Math.min(100 * attempt, MAX_RECONNECT_MS),
    });
    // A wake-up that could not be told is complained of where it is told; a lost connection alone is nothing to tell.
    client.on('error', () => undefined);
    return client;
  };
  let telling: Promise<Redis> | null = null;
  let listener: Redis | null = null;

  async function connected(): Promise<Redis> {
    const client = open(false);
    await client.connect();
    return client;
  }

  return {
    async tell(topics) {
      telling ??= connected().catch((error: unknown) => {
        telling = null;
        throw error;
      });
      const client = await telling;
      await Promise.all(topics.map((topic) => client.publish(name, topic)));
    },
    async listen(onTopic, onGap) {
      const client = open(true);
      listener = client;
      client.on('message', (_channel: string, topic: string) => onTopic(topic));
      client.on('ready', onGap);
      await client.connect();
      await client.subscribe(name);
      onGap();
    },
    async close() {
      listener?.disconnect();
      const client = await telling?.catch(() => null);
      client?.disconnect();
    },
  };
}
