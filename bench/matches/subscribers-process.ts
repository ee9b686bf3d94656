import { request } from 'node:http';
import { WebSocket } from 'ws';
import { createEventReader } from '../../gateway/events/server-sent-events.ts';
import { now } from './recruitments.ts';

/** Clients in a process of their own. Asked for `Subscriptions` it opens them, says when they stand, and tells each event's recruitment and the time. */
export interface Subscriptions {
  readonly url: string;
  readonly transport: 'SSE' | 'WebSocket';
  readonly tokens: readonly string[];
}
export type Heard = 'open' | { readonly title: string; readonly at: number };

const QUERY = `subscription {
  offerMatched { id cursor score need { title occupation { label } establishment { name } } offer { title } employerAnswer }
}`;
const AT_ONCE = 32;

function hear(text: string): void {
  const [, title] = /"title":"(R\d+)"/u.exec(text) ?? [];
  if (title !== undefined) process.send?.({ title, at: now() } satisfies Heard);
}

const openers = {
  SSE: (url: string, token: string) =>
    new Promise<void>((opened, failed) => {
      const headers = {
        'content-type': 'application/json',
        accept: 'text/event-stream',
        authorization: `Bearer ${token}`,
      };
      const asking = request(url, { method: 'POST', headers, agent: false }, (response) => {
        if (response.statusCode !== 200) return failed(new Error(`${response.statusCode}`));
        const read = createEventReader();
        response.setEncoding('utf8').on('data', (text: string) => {
          for (const { data } of read(text)) hear(data);
        });
        response.on('end', () => failed(new Error('A stream ended.')));
        opened();
      });
      asking.on('error', failed).end(JSON.stringify({ query: QUERY }));
    }),
  WebSocket: (url: string, token: string) =>
    new Promise<void>((opened, failed) => {
      const headers = { authorization: `Bearer ${token}` };
      const socket = new WebSocket(url.replace('http', 'ws'), 'graphql-transport-ws', { headers });
      socket.on('error', failed);
      socket.on('open', () => socket.send('{"type":"connection_init"}'));
      socket.on('message', (message) => {
        const text = String(message);
        if (text.includes('connection_ack')) {
          const payload = { query: QUERY };
          socket.send(JSON.stringify({ id: '1', type: 'subscribe', payload }));
          opened();
        } else if (text.includes('"ping"')) socket.send('{"type":"pong"}');
        else hear(text);
      });
    }),
};

process.once('disconnect', () => process.exit(0));
process.on('message', async ({ url, transport, tokens }: Subscriptions) => {
  let next = 0;
  const open = async (): Promise<void> => {
    while (next < tokens.length) await openers[transport](url, tokens[next++] ?? '');
  };
  await Promise.all(Array.from({ length: AT_ONCE }, open));
  process.send?.('open' satisfies Heard);
});
