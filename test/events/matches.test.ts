import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { createClient } from 'graphql-ws';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { WebSocket } from 'ws';
import { pseudonymsFrom } from '#kernel/pseudonym.ts';
import { TEST_PSEUDONYM_KEY } from '#test/support/database.ts';
import type { TestClaims } from '#test/support/token-issuer.ts';
import { subgraphNamed } from '../../subgraphs/list.ts';
import { sampleOffer, writePages } from '../../subgraphs/offers/sample-offers.ts';
import { type MatchHub, startMatchHub } from './match-hub.ts';
import { type Received, type SseClient, subscribeBySse } from './sse-client.ts';

const BAKERY = '90000000100017';
const GWENN = { role: 'jobseeker', purposes: ['purpose:own-file'], peam_id: 'peam-gwenn' } as const;
const EMPLOYER = { role: 'employer', sirets: [BAKERY] } as const;
const GWENN_PID = pseudonymsFrom(TEST_PSEUDONYM_KEY)('offers')(GWENN.peam_id);
const NANTES = { latitude: 47.2184, longitude: -1.5536 };
const SLOTS = [{ day: 'MONDAY', part: 'MORNING' }];

const MATCHED = `subscription($after: ID) { offerMatched(after: $after) {
  id cursor score need { title occupation { code label } } } }`;
const SAVE = `mutation($input: SaveSoftSkillProfileInput!) { saveSoftSkillProfile(input: $input) { newMatches refusal { code } } }`;
const POST = `mutation($input: PostRecruitmentNeedInput!) { postRecruitmentNeed(input: $input) { newMatches refusal { code } } }`;

interface Matched {
  readonly id: string;
  readonly cursor: string;
  readonly need: { readonly title: string; readonly occupation: { readonly label: string } | null };
}
const matchedIn = (answer: Received | 'complete' | 'cut'): Matched | null =>
  typeof answer === 'string'
    ? null
    : ((answer.data as { offerMatched?: Matched } | null | undefined)?.offerMatched ?? null);

function describeMatches(
  carrier: string,
  startCarrier: () => Promise<{ url: string; stop(): void }>,
) {
  describe(`matches in real time, woken by ${carrier}`, () => {
    let hub: MatchHub;
    let stopCarrier: () => void;
    const clients: SseClient[] = [];
    beforeAll(async () => {
      const { url, stop } = await startCarrier();
      stopCarrier = stop;
      hub = await startMatchHub(url);
      await save('peam-gwenn');
    });
    afterAll(async () => {
      for (const client of clients) client.leave();
      await hub.close();
      stopCarrier();
    });

    const save = (peamId: string) =>
      hub.ask(
        SAVE,
        {
          input: {
            qualities: ['RIGOUR', 'TEAMWORK', 'AUTONOMY', 'CURIOSITY'],
            occupationCodes: ['D1102'],
            slots: SLOTS,
            availableFrom: '2026-12-01',
            center: NANTES,
            mobilityKm: 20,
          },
        },
        { ...GWENN, peam_id: peamId },
      );
    const post = (title: string) =>
      hub.ask(
        POST,
        {
          input: {
            siret: BAKERY,
            title,
            occupationCode: 'D1102',
            center: NANTES,
            qualities: ['RIGOUR'],
            slots: SLOTS,
            weeklyHours: 30,
            startsOn: '2026-12-10',
          },
        },
        EMPLOYER,
      );
    async function subscribe(
      query: string,
      claims: TestClaims,
      variables = {},
    ): Promise<SseClient> {
      const authorization = `Bearer ${await hub.token(claims)}`;
      const client = await subscribeBySse(hub.url, query, {
        variables,
        headers: { authorization },
      });
      clients.push(client);
      return client;
    }

    test('come over server-sent events, with fields of another subgraph under them', async () => {
      const client = await subscribe(MATCHED, GWENN);
      await post('Premier fournil');
      expect(await client.next()).toMatchObject({
        data: {
          offerMatched: {
            score: 100,
            need: { title: 'Premier fournil', occupation: { code: 'D1102' } },
          },
        },
      });
      await post('Second fournil');
      const second = matchedIn(await client.next());
      expect(second?.need.occupation?.label).toMatch(/boulang/iu);
      client.leave();
    });

    test('come to the employer over a WebSocket, without a name, and say what the candidate answers', async () => {
      const authorization = `Bearer ${await hub.token(EMPLOYER)}`;
      const socket = createClient({
        url: hub.url.replace('http', 'ws'),
        webSocketImpl: WebSocket,
        connectionParams: { authorization },
      });
      const events = socket.iterate({
        query: `subscription { candidateMatched(siret: "${BAKERY}") { id candidateAnswer need { title establishment { siret } } contact { name } } }`,
      });
      const seen: { id: string; candidateAnswer: string | null }[] = [];
      const take = async () => {
        const { value } = await events.next();
        seen.push((value as { data: { candidateMatched: never } }).data.candidateMatched);
      };
      await take();
      await take();
      expect(seen).toMatchObject([
        { candidateAnswer: null, contact: null, need: { establishment: { siret: BAKERY } } },
        { candidateAnswer: null },
      ]);
      await hub.ask(
        'mutation($input: AnswerOfferMatchInput!) { answerOfferMatch(input: $input) { refusal { code } } }',
        { input: { matchId: seen[1]?.id, isAccepted: true } },
        GWENN,
      );
      await take();
      expect(seen[2]).toMatchObject({ id: seen[1]?.id, candidateAnswer: 'ACCEPTED' });
      await socket.dispose();
    });

    test('come when a load brings an offer, with its commit', async () => {
      await save('peam-erwan');
      const client = await subscribe(
        'subscription { offerMatched { need { title } offer { id title occupation { code } } } }',
        { ...GWENN, peam_id: 'peam-erwan' },
      );
      const isOffer = (answer: Received | 'complete' | 'cut'): boolean =>
        typeof answer === 'string' || JSON.stringify(answer).includes('"LOADED1"');
      const following = (async () => {
        let answer = await client.next();
        while (!isOffer(answer)) answer = await client.next();
        return answer;
      })();
      const file = await writePages('loaded.json', [
        [sampleOffer('LOADED1', { intitule: 'Fournil livré', romeCode: 'D1102' })],
      ]);
      await hub.database.load(subgraphNamed('offers'), 'france-travail', file);
      expect(await following).toEqual({
        data: {
          offerMatched: {
            need: null,
            offer: { id: 'LOADED1', title: 'Fournil livré', occupation: { code: 'D1102' } },
          },
        },
      });
      client.leave();
      await hub.ask(
        'mutation { withdrawSoftSkillProfile { hadProfile } }',
        {},
        { ...GWENN, peam_id: 'peam-erwan' },
      );
    });

    test('are told to nobody without a profile, of no foreign establishment, and from no cursor that was altered', async () => {
      const codeOf = async (query: string, claims: TestClaims) => {
        const answer = await (await subscribe(query, claims)).next();
        return typeof answer === 'string' ? answer : answer.errors?.[0]?.extensions['code'];
      };
      const one = (args: string) => `subscription { candidateMatched${args} { id } }`;
      expect(
        await codeOf('subscription { offerMatched { id } }', { ...GWENN, peam_id: 'peam-none' }),
      ).toBe('SUBSCRIPTION_REFUSED');
      expect(await codeOf(one('(siret: "90000000200015")'), EMPLOYER)).toBe('SUBSCRIPTION_REFUSED');
      expect(await codeOf(one('(after: "nonsense")'), EMPLOYER)).toBe('CURSOR_INVALID');
    });

    test('a client that is cut and resumes misses no match and takes none twice, across reloads of the graph and a killed subgraph', async () => {
      const taken: Matched[] = [];
      let after: string | null = null;
      let isOver = false;
      let resumed = 0;
      /** A client as it should be written: it goes on behind the last cursor, whatever ends its stream. */
      const following = (async () => {
        while (!isOver) {
          const client = await subscribe(MATCHED, GWENN, { after });
          for (;;) {
            const match = matchedIn(await client.next());
            if (match === null) break;
            taken.push(match);
            after = match.cursor;
            // Now and then its own line is cut.
            if (taken.length % 40 === 0) break;
          }
          client.leave();
          resumed += 1;
          await sleep(20);
        }
      })();
      let isPosting = true;
      let asked = 0;
      const posting = [0, 1, 2].map(async () => {
        while (isPosting) {
          await post(`Fournil ${asked++}`);
          await sleep(5);
        }
      });
      const untilAsked = async (more: number): Promise<void> => {
        const from = asked;
        while (asked < from + more) await sleep(10);
      };
      await untilAsked(60);
      await hub.reload();
      await untilAsked(60);
      await hub.kill();
      await untilAsked(10);
      await hub.revive();
      await untilAsked(60);
      await hub.reload();
      await untilAsked(60);
      isPosting = false;
      await Promise.all(posting);

      const stored = await storedMatches();
      while (new Set(taken.map(({ id }) => id)).size < stored.length) await sleep(20);
      isOver = true;
      for (const client of clients) client.leave();
      await following;

      expect(stored.length).toBeGreaterThan(150);
      expect(resumed).toBeGreaterThan(4);
      // Whoever drops what has a cursor already taken has each match once.
      const once = new Map(taken.map((match) => [match.cursor, match.id]));
      expect([...once.values()].sort()).toEqual(stored);
    }, 180_000);

    test('end when the consent is withdrawn', async () => {
      await save('peam-loic');
      const loic = { ...GWENN, peam_id: 'peam-loic' };
      const client = await subscribe('subscription { offerMatched { id } }', loic);
      expect(await client.next()).toHaveProperty('data.offerMatched.id');
      await hub.ask('mutation { withdrawSoftSkillProfile { hadProfile } }', {}, loic);
      let last: Received | 'complete' | 'cut' = await client.next();
      while (typeof last !== 'string') last = await client.next();
      expect(last).toBe('complete');
    });

    async function storedMatches(): Promise<string[]> {
      const { sql } = hub.database.connectAs(subgraphNamed('offers'));
      const rows = await sql<
        { id: string }[]
      >`select id from offers.matches where person_pid = ${GWENN_PID}`;
      return rows.map(({ id }) => id).sort();
    }
  });
}

describeMatches('NOTIFY', async () => ({ url: '', stop: () => undefined }));

const server = ['valkey-server', 'redis-server'].find(
  (name) => spawnSync(name, ['--version']).status === 0,
);
describe.skipIf(server === undefined)('with a server on this machine', () => {
  describeMatches('Valkey or Redis', async () => {
    const probe = createServer().listen(0, '127.0.0.1');
    await once(probe, 'listening');
    const { port } = probe.address() as AddressInfo;
    probe.close();
    const args = ['--port', `${port}`, '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no'];
    const child = spawn(server ?? '', args, { cwd: '/tmp' });
    let told = '';
    child.stdout.on('data', (text) => {
      told += String(text);
    });
    while (!told.includes('Ready to accept connections')) await sleep(20);
    return { url: `valkey://127.0.0.1:${port}`, stop: () => void child.kill('SIGKILL') };
  });
});
