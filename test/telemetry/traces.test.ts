import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type LimitedHub, startLimitedHub } from '#test/support/limited-hub.ts';

interface Span {
  readonly name: string;
  readonly spanId: string;
  readonly parentSpanId?: string;
  readonly startTimeUnixNano: string;
  readonly endTimeUnixNano: string;
  readonly attributes: readonly { readonly key: string; readonly value: object }[];
  readonly status: { readonly code: number };
}
interface Export {
  readonly resourceSpans: readonly { readonly scopeSpans: readonly { readonly spans: Span[] }[] }[];
}

const received: string[] = [];
const collector = createServer(async (request, response) => {
  received.push(await text(request));
  response.writeHead(200, { 'content-type': 'application/json' }).end('{}');
});
let hub: LimitedHub;

beforeAll(async () => {
  collector.listen(0, '127.0.0.1');
  await once(collector, 'listening');
  const { port } = collector.address() as AddressInfo;
  hub = await startLimitedHub({
    TRACES_URL: `http://127.0.0.1:${port}/v1/traces`,
    TRACES_RATIO: '1',
  });
});
afterAll(() => void collector.close());

const attribute = ({ attributes }: Span, name: string): unknown =>
  Object.values(attributes.find(({ key }) => key === name)?.value ?? {})[0];

test('a traced request is sent to the collector as a span of the whole, with one of each stage and fetch inside', async () => {
  const { authorization } = await hub.bearer('hunter2');
  await hub.ask('query Hunter2 { hunter2: free list { broken } }', { headers: { authorization } });
  // What waits is sent at the end.
  await hub.close();
  const spans = received.flatMap((body) =>
    (JSON.parse(body) as Export).resourceSpans.flatMap(({ scopeSpans }) =>
      scopeSpans.flatMap(({ spans: some }) => some),
    ),
  );
  const root = spans.find(({ name }) => name === 'graphql') as Span;
  expect(attribute(root, 'estuaire.role')).toBe('developer');
  expect(attribute(root, 'http.response.status_code')).toBe(200);
  const inside = spans.filter(({ parentSpanId }) => parentSpanId === root.spanId);
  expect(inside.map(({ name }) => name)).toEqual([
    'parse',
    'validate',
    'plan',
    'fetch items',
    'write',
  ]);
  for (const { startTimeUnixNano, endTimeUnixNano } of inside) {
    expect(BigInt(startTimeUnixNano)).toBeGreaterThanOrEqual(BigInt(root.startTimeUnixNano));
    expect(BigInt(endTimeUnixNano)).toBeLessThanOrEqual(BigInt(root.endTimeUnixNano));
  }
  expect(received.join()).not.toMatch(/hunter2/iu);
});
