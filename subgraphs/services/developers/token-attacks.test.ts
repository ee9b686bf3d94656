import { randomBytes } from 'node:crypto';
import { Agent, request } from 'undici';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { startSubgraph } from '#kernel/graph/serve.ts';
import { createLogger } from '#kernel/log.ts';
import { TEST_PSEUDONYM_KEY } from '#test/support/database.ts';
import { UNSIGNED } from '#test/support/requests.ts';
import { services } from '../index.ts';
import { createStoreWorld, type StoreWorld, somebody } from '../store.fixture.ts';
import { MOST_ASKED, MOST_WRONG, MOST_WRONG_OF_NETWORK } from './token-attempts.ts';

const GWENN = somebody('gwenn', 'developer', 'builders');
const [HOME, ATTACKER] = ['127.0.0.1', '127.0.0.66'];

interface Credentials {
  readonly clientId: string;
  readonly clientSecret: string;
}

let world: StoreWorld;
let token: (credentials: Credentials, from?: string, forwarded?: string) => Promise<Asked>;
let stop: () => Promise<void>;
let names = 0;

interface Asked {
  readonly status: number;
  readonly error: string | undefined;
  readonly retryAfter: number | null;
}

beforeAll(async () => {
  world = await createStoreWorld();
}, 60_000);
afterAll(() => world.close());
beforeEach(() => serve([]));
afterEach(() => stop());

/** Serves the subgraph anew, so that nothing of another test is remembered. */
async function serve(trustedProxies: readonly string[]): Promise<void> {
  const running = await startSubgraph(services, {
    databaseUrl: world.database.url,
    port: 0,
    pseudonymKey: TEST_PSEUDONYM_KEY,
    requests: UNSIGNED,
    log: createLogger('services', 'silent'),
    trustedProxies,
  });
  const agents = new Map<string, Agent>();
  const agentOf = (localAddress: string): Agent => {
    const agent = agents.get(localAddress) ?? new Agent({ localAddress });
    agents.set(localAddress, agent);
    return agent;
  };
  token = async ({ clientId, clientSecret }, from = HOME, forwarded) => {
    const { statusCode, headers, body } = await request(
      new URL('/oauth2/access_token', running.url),
      {
        method: 'POST',
        dispatcher: agentOf(from),
        headers: {
          'content-type': 'application/x-www-form-urlencoded',
          ...(forwarded === undefined ? {} : { 'x-forwarded-for': forwarded }),
        },
        body: new URLSearchParams({
          grant_type: 'client_credentials',
          client_id: clientId,
          client_secret: clientSecret,
        }).toString(),
      },
    );
    const { error } = (await body.json()) as { error?: string };
    const { 'retry-after': after } = headers;
    return { status: statusCode, error, retryAfter: after === undefined ? null : Number(after) };
  };
  stop = async () => {
    await Promise.all([...agents.values()].map((agent) => agent.close()));
    await running.close();
  };
}

async function credentialsOf(): Promise<Credentials> {
  names += 1;
  const wishes = { purpose: 'x', scopes: [], quotaClass: 'SILVER', acceptedTerms: '2026-09' };
  const { credentials } = await world.mutate(
    GWENN,
    'registerApplication',
    { name: `Client ${names}`, ...wishes },
    'credentials { clientId clientSecret }',
  );
  return credentials as unknown as Credentials;
}
const guess = ({ clientId }: Credentials): Credentials => ({
  clientId,
  clientSecret: randomBytes(32).toString('hex'),
});
const nobody = (): Credentials => ({
  clientId: `PAR_x_${randomBytes(32).toString('hex')}`,
  clientSecret: 'x',
});
async function times<Value>(count: number, work: () => Promise<Value>): Promise<Value[]> {
  const values: Value[] = [];
  for (let time = 0; time < count; time += 1) values.push(await work());
  return values;
}
const statuses = (answers: readonly Asked[]) => answers.map(({ status }) => status);

describe('C-48: who guesses at the secret of a client', () => {
  test('is told to wait after so many wrong ones, also with the right one', async () => {
    const client = await credentialsOf();
    const guesses = await times(MOST_WRONG, () => token(guess(client), ATTACKER));
    expect(new Set(statuses(guesses))).toEqual(new Set([400]));
    const held = await token(guess(client), ATTACKER);
    expect(held).toMatchObject({ status: 429, error: 'too_many_requests' });
    expect(held.retryAfter).toBeGreaterThan(0);
    expect(held.retryAfter).toBeLessThanOrEqual(600);
    expect((await token(client, ATTACKER)).status).toBe(429);
  });

  test('does not keep the client from its token elsewhere', async () => {
    const client = await credentialsOf();
    await times(MOST_WRONG + 5, () => token(guess(client), ATTACKER));
    expect((await token(client, HOME)).status).toBe(200);
  });

  test('gets no further by guessing all at once', async () => {
    const client = await credentialsOf();
    const guesses = await Promise.all(
      Array.from({ length: 5 * MOST_WRONG }, () => token(guess(client), ATTACKER)),
    );
    const looked = statuses(guesses).filter((status) => status === 400);
    expect(looked.length).toBeLessThanOrEqual(MOST_WRONG);
  });

  test('is no other by what it says of the way that it came', async () => {
    const client = await credentialsOf();
    let address = 0;
    const next = () => {
      address += 1;
      return `192.0.2.${address}`;
    };
    const guesses = await times(MOST_WRONG + 1, () => token(guess(client), ATTACKER, next()));
    expect(statuses(guesses).at(-1)).toBe(429);
  });
});

describe('C-49: who tries many clients from one address', () => {
  test('is told to wait, whether they exist or not', async () => {
    const tries = await Promise.all([
      ...Array.from({ length: MOST_WRONG_OF_NETWORK }, () => token(nobody(), ATTACKER)),
      ...Array.from({ length: MOST_WRONG_OF_NETWORK }, () => token(nobody(), ATTACKER)),
    ]);
    const looked = statuses(tries).filter((status) => status === 400);
    expect(looked.length).toBeLessThanOrEqual(MOST_WRONG_OF_NETWORK);
    const client = await credentialsOf();
    expect((await token(client, ATTACKER)).status).toBe(429);
    expect((await token(client, HOME)).status).toBe(200);
  });

  test('does not keep those from their tokens who had some from that address before', async () => {
    const neighbour = await credentialsOf();
    expect((await token(neighbour, ATTACKER)).status).toBe(200);
    await times(MOST_WRONG_OF_NETWORK, () => token(nobody(), ATTACKER));
    expect((await token(nobody(), ATTACKER)).status).toBe(429);
    expect((await token(neighbour, ATTACKER)).status).toBe(200);
  });
});

describe('an honest client', () => {
  test('that starts many workers at once gets a token for each', async () => {
    const client = await credentialsOf();
    const answers = await Promise.all(Array.from({ length: MOST_WRONG }, () => token(client)));
    expect(new Set(statuses(answers))).toEqual(new Set([200]));
  });

  test('whose tokens are asked for in a loop is told to wait', async () => {
    const client = await credentialsOf();
    const answers = await times(MOST_ASKED + 1, () => token(client));
    expect(statuses(answers).indexOf(429)).toBe(MOST_ASKED);
  });

  test('that shares a proxy with a guesser is told apart by the address that a trusted proxy names', async () => {
    await stop();
    await serve([HOME]);
    const client = await credentialsOf();
    await times(MOST_WRONG + 1, () => token(guess(client), HOME, '192.0.2.66'));
    expect((await token(client, HOME, '192.0.2.66')).status).toBe(429);
    expect((await token(client, HOME, '192.0.2.7')).status).toBe(200);
  });
});
