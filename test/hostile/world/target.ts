import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { request } from 'undici';
import { expect } from 'vitest';
import { z } from 'zod';
import { readEnv } from '#kernel/env.ts';
import { createLogger } from '#kernel/log.ts';
import { compose } from '#test/support/compose.ts';
import { serveSchema } from '#test/support/serve-schema.ts';
import { readGatewayEnv } from '../../../gateway/env.ts';
import { startGateway } from '../../../gateway/http.ts';
import { PEOPLE, PEOPLE_RESOLVERS, SCORES, SCORES_RESOLVERS } from './graph.ts';
import { type Partner, servePartner } from './partner.ts';
import { startStockGateway } from './stock-gateway.ts';

/** `STOCK=1 vitest run --project unit test/hostile` sends the attacks to the stock gateway. */
export const { STOCK: isStock } = readEnv(z.object({ STOCK: z.stringbool().default(false) }));

const WAIT_MS = 8_000;

/** A gateway that is attacked, by its clients and by one of its two subgraphs. */
export interface Target {
  readonly url: string;
  readonly partner: Partner;
  /** How many requests the subgraphs were sent. */
  asked(): number;
  /** What the hub's own subgraph was asked. */
  readonly peopleAsked: readonly string[];
  readonly logged: readonly string[];
  ask(query: string, variables?: unknown, headers?: Headers): Promise<Told>;
  /** Writes the file of the schemas that the subgraphs may run; without it nothing is registered. */
  register(text: string): Promise<void>;
  /** Sends a body as it is. */
  send(body: string | Buffer, headers?: Headers): Promise<Told>;
  get(search: string, headers?: Headers): Promise<Told>;
  /** The common pass condition: it lives, answers an honest question, and `told` says nothing internal. */
  isUnharmed(told?: Told): Promise<void>;
  close(): Promise<void>;
}

type Headers = Readonly<Record<string, string>>;

/** An answer, and its text for what must not be in it. */
export interface Told {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly text: string;
  readonly data: unknown;
  readonly errors: readonly {
    readonly message: string;
    readonly extensions?: Readonly<Record<string, unknown>>;
  }[];
}

export async function startTarget(variables: Headers = {}): Promise<Target> {
  const people = await serveSchema('people', PEOPLE, PEOPLE_RESOLVERS);
  const partner = await servePartner(SCORES, SCORES_RESOLVERS);
  const folder = await mkdtemp(join(tmpdir(), 'estuaire-hostile-'));
  const file = join(folder, 'supergraph.graphql');
  await writeFile(file, compose([people, { name: 'scores', url: partner.url, sdl: SCORES }]));
  const logged: string[] = [];
  const gateway = isStock ? await startStockGateway(file) : await startHub(file, variables, logged);
  const { url } = gateway;

  async function call(
    method: 'GET' | 'POST',
    search: string,
    body?: string | Buffer,
    headers?: Headers,
  ) {
    const response = await request(`${url}${search}`, {
      method,
      body: body ?? null,
      headers: headers ?? {},
      headersTimeout: WAIT_MS,
      bodyTimeout: WAIT_MS,
    });
    return told(response.statusCode, response.headers, await response.body.text());
  }
  const send: Target['send'] = (body, headers = {}) =>
    call('POST', '', body, { 'content-type': 'application/json', ...headers });
  const ask: Target['ask'] = (query, sent, headers) =>
    send(JSON.stringify({ query, variables: sent }), headers);
  const inside = [people.url, partner.url].map((address) => new URL(address).host);

  return {
    url,
    partner,
    asked: () => people.asked.length + partner.asked.length,
    peopleAsked: people.asked,
    logged,
    register: (text) => writeFile(join(folder, 'registered.json'), text),
    ask,
    send,
    get: (search, headers) => call('GET', search, undefined, headers),
    async isUnharmed(answer) {
      partner.reply = null;
      // Twice: more honest answers than lies keep the breaker closed.
      for (const id of ['1', '2']) {
        const honest = await ask(`{ person(id: "${id}") { name score } }`);
        expect(honest.data).toEqual({ person: { name: `Person ${id}`, score: 7 } });
      }
      if (answer !== undefined) expectNothingInternal(answer.text, inside);
    },
    async close() {
      await gateway.close();
      people.close();
      partner.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

const startHub = (file: string, variables: Headers, logged: string[]) =>
  startGateway(
    readGatewayEnv({
      PORT: '0',
      SUPERGRAPH: file,
      QUOTA_STORE: 'none',
      PARTNER_SUBGRAPHS: 'scores',
      UPSTREAM_HEADERS_MS: '1000',
      UPSTREAM_TIMEOUT_MS: '1000',
      DATA_FOLDER: join(tmpdir(), 'estuaire-test-playground'),
      ...variables,
    }),
    createLogger('test', 'debug', { write: (line) => void logged.push(line) }),
  );

function told(status: number, headers: Told['headers'], text: string): Told {
  const read = parsed(text);
  return { status, headers, text, data: read?.data, errors: read?.errors ?? [] };
}

function parsed(text: string): Partial<Pick<Told, 'data' | 'errors'>> | null {
  try {
    return JSON.parse(text) as Partial<Told>;
  } catch {
    return null;
  }
}

function expectNothingInternal(text: string, inside: readonly string[]): void {
  for (const host of inside) expect(text).not.toContain(host);
  expect(text).not.toMatch(
    /hiddenSecret|hunter2|HIDDEN|node_modules|node:internal|\.(?:ts|js):\d/u,
  );
  expect(text).not.toMatch(/call stack|^\s+at \S+ \(/imu);
}

/** What an answer's first error is called; the stock gateway has its own names, and is held to the rest alone. */
export function expectCode({ errors }: Told, code: string): void {
  if (!isStock) expect(errors[0]?.extensions?.['code']).toBe(code);
}
