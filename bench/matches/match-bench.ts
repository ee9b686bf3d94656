import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import postgres from 'postgres';
import { pseudonymsFrom } from '#kernel/pseudonym.ts';
import { type Hub, startHub } from '#test/support/hub.ts';
import { ingestOne } from '../../scripts/ingest/one-file.ts';
import { subgraphNamed } from '../../subgraphs/list.ts';
import { franceTravailSource } from '../../subgraphs/offers/ingest/france-travail.ts';
import { BENCH_PSEUDONYM_KEY } from '../demo-server.ts';
import { startEmptyServer } from '../empty-server.ts';
import type { Serving } from '../subgraphs-process.ts';
import type { Usage } from '../tell-usage.ts';
import { inventProfiles, peamOf } from './invent-profiles.ts';
import { type Posted, postSteadily, siretOf } from './recruitments.ts';
import type { Heard, Subscriptions } from './subscribers-process.ts';

const OFFERS = fileURLToPath(new URL('../subgraphs-process.ts', import.meta.url));
const SUBSCRIBERS = fileURLToPath(new URL('./subscribers-process.ts', import.meta.url));
const ROOM = { EVENT_CONNECTIONS: '20000' };

/** The hub over waiting jobseekers: offers and the clients in processes of their own, the gateway and the rest of the hub in this one. */
export interface MatchBench {
  readonly offers: { usage(): Promise<Usage> };
  /** Opens subscriptions of the people from `first` on, and leaves them open. */
  subscribe(
    transport: Subscriptions['transport'],
    first: number,
    count: number,
    onHeard: (title: string, at: number) => void,
  ): Promise<void>;
  post(perMinute: number, seconds: number): Promise<Posted>;
  /** Loads a file of offers in this process, as `npm run ingest` does. */
  load(path: string): Promise<{ loaded: number; matches: number }>;
  close(): Promise<void>;
}

export async function startMatchBench(people: number, subscribers: number): Promise<MatchBench> {
  const server = await startEmptyServer('matches', 'durable');
  const sql = postgres(server.url, { max: 1, onnotice: () => undefined });
  await inventProfiles(sql, people, subscribers);
  await sql.end();
  const offers: ChildProcess = fork(OFFERS, [server.url, '0', 'offers'], {
    execArgv: ['--expose-gc'],
  });
  const [{ urls }] = (await once(offers, 'message')) as [Serving];
  const hub: Hub = await startHub({
    databaseUrl: server.url,
    without: ['offers'],
    urls,
    environment: ROOM,
  });
  const until = Math.floor(Date.now() / 1_000) + 3_500;
  let posted = 0;
  return {
    offers: {
      async usage() {
        offers.send('usage');
        const [usage] = await once(offers, 'message');
        return usage as Usage;
      },
    },
    async subscribe(transport, first, count, onHeard) {
      const tokens: string[] = [];
      for (let n = first; n < first + count; n += 1)
        tokens.push(
          await hub.token({
            role: 'jobseeker',
            purposes: ['purpose:own-file'],
            peam_id: peamOf(n),
            sub: peamOf(n),
            exp: until,
          }),
        );
      const child = fork(SUBSCRIBERS);
      const { promise, resolve } = Promise.withResolvers<void>();
      child.on('message', (heard: Heard) => {
        if (heard === 'open') resolve();
        else onHeard(heard.title, heard.at);
      });
      child.once('exit', (code) => {
        if (code !== null && code !== 0) throw new Error('The clients ended.');
      });
      child.send({ url: hub.url, transport, tokens } satisfies Subscriptions);
      await promise;
    },
    async post(perMinute, seconds) {
      const tokens = new Map<number, string>();
      const count = Math.round((perMinute * seconds) / 60);
      for (let n = posted; n < posted + count; n += 1)
        tokens.set(
          n,
          await hub.token({
            role: 'employer',
            sub: `employer-${n}`,
            sirets: [siretOf(n)],
            exp: until,
          }),
        );
      const poster = { url: hub.url, token: (n: number) => tokens.get(n) ?? '' };
      const result = await postSteadily(poster, perMinute, seconds, posted);
      posted += count;
      return result;
    },
    async load(path) {
      const receipt = await ingestOne({
        databaseUrl: server.url,
        subgraph: subgraphNamed('offers'),
        source: franceTravailSource,
        location: path,
        pseudonyms: pseudonymsFrom(BENCH_PSEUDONYM_KEY),
        apiKey: null,
      });
      if (receipt.fileId === null || receipt.outcome !== 'LOADED')
        throw new Error(`${path}: ${receipt.outcome}`);
      const matches = await countMatches(server.url, receipt.fileId);
      return { loaded: receipt.loaded, matches };
    },
    async close() {
      await hub.close();
      offers.kill();
      await server.close();
    },
  };
}

async function countMatches(url: string, fileId: number): Promise<number> {
  const sql = postgres(url, { max: 1 });
  const [counted] = await sql<{ matches: number }[]>`
    select count(*)::int as matches from offers.matches join offers.offers on offers.id = matches.offer_id where file_id = ${fileId}`;
  await sql.end();
  return counted?.matches ?? 0;
}
