import { createClient } from 'graphql-ws';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { WebSocket } from 'ws';
import {
  type Credentials,
  DEVELOPER,
  type DeveloperHub,
  startDeveloperHub,
} from '#test/support/developer-hub.ts';
import type { AskOptions } from '#test/support/hub.ts';
import { type LossyProxy, startLossyProxy } from '#test/support/lossy-proxy.ts';
import { services } from '../../subgraphs/services/index.ts';

const SERVICES = '{ storeServices(first: 20) { nodes { id } } }';
const FORBIDDEN = '{ storeUsage(month: "2026-10-01", first: 1) { nodes { users } } }';
const USAGE =
  '{ myApplications(first: 100) { nodes { clientId usage { requests refusedForQuota errors } } } }';

interface Figures {
  readonly requests: number;
  readonly refusedForQuota: number;
  readonly errors: number;
}

/** Figures of one's applications by client identifier, as somebody reads them in the graph. */
async function figuresFor(world: DeveloperHub, as: AskOptions['as'] = DEVELOPER) {
  const { data } = await world.hub.ask<{
    myApplications: { nodes: { clientId: string; usage: Figures[] }[] };
  }>(USAGE, {}, { as });
  return new Map(data?.myApplications.nodes.map(({ clientId, usage }) => [clientId, usage]));
}

const untilFigures = (world: DeveloperHub, { clientId }: Credentials, expected: Figures) =>
  vi.waitFor(
    async () => expect((await figuresFor(world)).get(clientId)).toEqual([expected]),
    20_000,
  );

describe('what a client asks', () => {
  let world: DeveloperHub;
  beforeAll(async () => {
    world = await startDeveloperHub({ USAGE_DELIVERY_MS: '100', CLASS_QUOTAS: 'STANDARD=60' });
  }, 60_000);
  afterAll(() => world.close());

  test('is counted with its errors, in documents that are known and in those that are none', async () => {
    const client = await world.credentialsOf({ name: 'Fautes' });
    const token = await world.accessToken(client);
    for (const document of [SERVICES, SERVICES, SERVICES, FORBIDDEN, FORBIDDEN, '{ nothing }'])
      await world.askWith(token, document);
    await untilFigures(world, client, { requests: 6, refusedForQuota: 0, errors: 3 });
  });

  test('and is refused for its quota is told apart from its errors', async () => {
    const client = await world.credentialsOf({ name: 'Pressé', quotaClass: 'STANDARD' });
    const token = await world.accessToken(client);
    const statuses: number[] = [];
    for (let call = 0; call < 8; call += 1)
      statuses.push((await world.askWith(token, SERVICES)).status);
    const refusedForQuota = statuses.filter((status) => status === 429).length;
    expect(refusedForQuota).toBeGreaterThan(1);
    await untilFigures(world, client, { requests: 8, refusedForQuota, errors: 0 });
  });

  test('over a WebSocket is counted too', async () => {
    const client = await world.credentialsOf({ name: 'Prise' });
    const token = await world.accessToken(client);
    const socket = createClient({
      url: world.hub.url.replace('http', 'ws'),
      webSocketImpl: WebSocket,
      retryAttempts: 0,
      connectionParams: { authorization: `Bearer ${token}` },
    });
    const events = socket.iterate({ query: 'subscription { offerMatched { score } }' });
    await expect(events.next()).rejects.toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
    await socket.dispose();
    await untilFigures(world, client, { requests: 1, refusedForQuota: 0, errors: 1 });
  });

  test('and is answered as an event is counted with its error', async () => {
    const client = await world.credentialsOf({ name: 'Évènement' });
    const token = await world.accessToken(client);
    const answer = await fetch(world.hub.url, {
      method: 'POST',
      headers: {
        accept: 'text/event-stream',
        'content-type': 'application/json',
        authorization: `Bearer ${token}`,
      },
      body: JSON.stringify({ query: FORBIDDEN }),
    });
    expect(await answer.text()).toContain('FORBIDDEN');
    await untilFigures(world, client, { requests: 1, refusedForQuota: 0, errors: 1 });
  });

  test('is nobody’s but its developer’s to read: no colleague’s, no moderator’s, not its own', async () => {
    const client = await world.credentialsOf({ name: 'Discrète' });
    const token = await world.accessToken(client);
    await world.askWith(token, SERVICES);
    await untilFigures(world, client, { requests: 1, refusedForQuota: 0, errors: 0 });
    const colleague = { ...DEVELOPER, sub: 'loic' };
    const namesake = { ...DEVELOPER, org: 'others' };
    for (const as of [colleague, namesake, 'moderator', 'service', 'nobody'] as const)
      expect(await figuresFor(world, as)).toEqual(new Map());
    const { data } = await world.askWith(token, USAGE);
    expect(data).toEqual({ myApplications: { nodes: [] } });
    const { data: rotated } = await world.hub.ask(
      'mutation($input: RotateApplicationSecretInput!) { rotateApplicationSecret(input: $input) { application { usage { requests } } refusal { code } } }',
      { input: { clientId: client.clientId } },
      { as: colleague },
    );
    expect(rotated).toEqual({
      rotateApplicationSecret: { application: null, refusal: { code: 'APPLICATION_UNKNOWN' } },
    });
  });

  test('is not for clients to write: the field that records it is in nobody’s graph', async () => {
    for (const as of ['service', 'moderator', DEVELOPER] as const) {
      const { errors } = await world.hub.ask(
        'mutation { recordClientUsage(input: { deliveryId: "x", lines: [] }) { isNew } }',
        {},
        { as },
      );
      expect(errors[0]?.extensions).toMatchObject({ code: 'GRAPHQL_VALIDATION_FAILED' });
    }
  });

  test('is counted of clients alone: of a developer in person nothing is kept', async () => {
    const { sql } = world.database.connectAs(services);
    const known = () => sql`select distinct client_id from services.request_counts order by 1`;
    const client = await world.credentialsOf({ name: 'Dernière' });
    await world.hub.ask(SERVICES, {}, { as: DEVELOPER });
    await world.askWith(await world.accessToken(client), SERVICES);
    await untilFigures(world, client, { requests: 1, refusedForQuota: 0, errors: 0 });
    const stored = (await known()).map(({ client_id: id }) => String(id));
    expect(stored.every((id) => id.startsWith('PAR_'))).toBe(true);
  });
});

describe('between the gateway and the subgraph', () => {
  let proxy: LossyProxy;
  let world: DeveloperHub;
  beforeAll(async () => {
    proxy = await startLossyProxy();
    world = await startDeveloperHub({ USAGE_DELIVERY_MS: '100' }, { services: proxy.url });
    proxy.target = world.hub.urlOf('services');
  }, 60_000);
  afterAll(async () => {
    await world.close();
    proxy.close();
  });

  test('a delivery whose acknowledgement is lost comes again under its identifier and counts once', async () => {
    const client = await world.credentialsOf({ name: 'Répétée' });
    const token = await world.accessToken(client);
    const ids: unknown[] = [];
    proxy.fate = (body) => {
      if (!body.includes('recordClientUsage')) return 'passes';
      const { variables } = JSON.parse(body) as { variables: { input: { deliveryId: string } } };
      ids.push(variables.input.deliveryId);
      return ids.length < 3 ? 'answer-lost' : 'passes';
    };
    await world.askWith(token, SERVICES);
    await vi.waitFor(() => expect(ids.length).toBeGreaterThanOrEqual(3), 20_000);
    expect(new Set(ids.slice(0, 3)).size).toBe(1);
    await world.askWith(token, SERVICES);
    await untilFigures(world, client, { requests: 2, refusedForQuota: 0, errors: 0 });
  });

  test('deliveries that do not arrive are made up for when they do', async () => {
    const client = await world.credentialsOf({ name: 'Coupée' });
    const token = await world.accessToken(client);
    let lost = 0;
    proxy.fate = (body) => {
      if (!body.includes('recordClientUsage')) return 'passes';
      lost += 1;
      return 'lost';
    };
    for (let call = 0; call < 3; call += 1) {
      const before = lost;
      await world.askWith(token, SERVICES);
      await vi.waitFor(() => expect(lost).toBeGreaterThan(before), 20_000);
    }
    proxy.fate = () => 'passes';
    await untilFigures(world, client, { requests: 3, refusedForQuota: 0, errors: 0 });
  });
});

test('a gateway that ends delivers what it counted since the last time', async () => {
  const world = await startDeveloperHub({ USAGE_DELIVERY_MS: '3600000' });
  const client = await world.credentialsOf({ name: 'Finale' });
  const token = await world.accessToken(client);
  await Promise.all(Array.from({ length: 12 }, () => world.askWith(token, SERVICES)));
  const { sql } = world.database.connectAs(services);
  const recorded = () =>
    sql`select client_id, requests from services.request_counts`.then((rows) => [...rows]);
  expect(await recorded()).toEqual([]);
  await world.hub.close();
  expect(await recorded()).toEqual([{ client_id: client.clientId, requests: 12 }]);
  await world.database.close();
}, 60_000);
