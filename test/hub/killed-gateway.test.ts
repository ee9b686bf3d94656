import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { childEnvironment } from '#kernel/env.ts';
import type { ChildMessage } from '#kernel/lifecycle.ts';
import { type DeveloperHub, startDeveloperHub } from '#test/support/developer-hub.ts';
import { ask } from '#test/support/graphql-client.ts';
import { TEST_GATEWAY_SECRET } from '#test/support/requests.ts';
import { writeIssuers } from '#test/support/token-issuer.ts';
import { developerIssuer } from '../../scripts/hub/developer-issuer.ts';
import { services } from '../../subgraphs/services/index.ts';

const GATEWAY = fileURLToPath(new URL('../../gateway/main.ts', import.meta.url));

let world: DeveloperHub;
let issuers: Awaited<ReturnType<typeof writeIssuers>>;
const children: ChildProcess[] = [];
beforeAll(async () => {
  world = await startDeveloperHub();
  issuers = await writeIssuers([developerIssuer(world.hub.urlOf('services'))]);
}, 60_000);
afterAll(async () => {
  for (const child of children) child.kill('SIGKILL');
  await world.close();
  await issuers.remove();
});

/** Starts a gateway in a process of its own over the subgraph of the test. */
async function startGateway(deliveryMs: number) {
  const child = fork(GATEWAY, [], {
    env: childEnvironment({
      PORT: '0',
      SUBGRAPH_URLS: `services=${world.hub.urlOf('services')}`,
      ISSUERS: issuers.file,
      GATEWAY_SECRET: TEST_GATEWAY_SECRET,
      USAGE_DELIVERY_MS: String(deliveryMs),
      LOG_LEVEL: 'silent',
    }),
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  children.push(child);
  const [message] = (await once(child, 'message')) as [ChildMessage];
  if (message.type !== 'ready') throw new Error(message.reason);
  return { child, url: message.urls['graphql'] ?? '' };
}

test('a gateway that is killed loses what it counted since its last delivery, and nothing else', async () => {
  const client = await world.credentialsOf({ name: 'Tuée' });
  const authorization = `Bearer ${await world.accessToken(client)}`;
  const send = async (url: string, times: number) => {
    for (let time = 0; time < times; time += 1)
      await ask(url, '{ developerOffer { termsVersion } }', {}, { authorization });
  };
  const { sql } = world.database.connectAs(services);
  const recorded = async () => {
    const [row] = await sql`select requests from services.request_counts`;
    return row?.['requests'] ?? 0;
  };
  const kill = async (child: ChildProcess) => {
    child.kill('SIGKILL');
    await once(child, 'exit');
  };

  const often = await startGateway(100);
  await send(often.url, 5);
  await vi.waitFor(async () => expect(await recorded()).toBe(5), 20_000);
  await kill(often.child);
  const seldom = await startGateway(3_600_000);
  await send(seldom.url, 3);
  await kill(seldom.child);
  expect(await recorded()).toBe(5);
  const drained = await startGateway(3_600_000);
  await send(drained.url, 2);
  drained.child.kill('SIGTERM');
  await once(drained.child, 'exit');
  expect(await recorded()).toBe(7);
}, 120_000);
