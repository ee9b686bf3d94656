import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Exchange, type Reply, sendJson } from './world/partner.ts';
import { costsNothing, costsOnlyItsField, OWN, QUESTION } from './world/question.ts';
import { startTarget, type Target } from './world/target.ts';

let target: Target;
let decoyUrl: string;
const hits: string[] = [];
const decoy = createServer((request, response) => {
  hits.push(`${request.method} ${request.url}`);
  sendJson(response, '{"data":{"_entities":[{"__typename":"Person","score":-1,"_echo_id":"1"}]}}');
});
beforeAll(async () => {
  target = await startTarget();
  decoy.listen(0, '127.0.0.1');
  await once(decoy, 'listening');
  decoyUrl = `http://127.0.0.1:${(decoy.address() as AddressInfo).port}`;
});
afterAll(async () => {
  await target.close();
  decoy.close();
});

const inJson = { 'content-type': 'application/json' };
const socketOf = ({ response }: Exchange): Socket => {
  if (response.socket === null) throw new Error('The gateway hung up.');
  return response.socket;
};
const honestText = async ({ honest }: Exchange): Promise<string> => JSON.stringify(await honest());

describe('a partner that takes its time', () => {
  test('S-01: for ever, before its headers', () =>
    costsOnlyItsField(target, () => undefined, 'SUBGRAPH_TIMEOUT'));

  test('S-01: for ever, behind its headers', () =>
    costsOnlyItsField(
      target,
      ({ response }) => {
        response.writeHead(200, inJson);
        response.flushHeaders();
      },
      'SUBGRAPH_TIMEOUT',
    ));

  test('S-01: is hung up on', async () => {
    let closed: Promise<unknown> = Promise.resolve();
    target.partner.reply = ({ response }) => {
      closed = once(response, 'close');
    };
    await target.ask(QUESTION);
    await closed;
  });

  test('S-02: a byte in 50 milliseconds, honest to the end', () =>
    costsOnlyItsField(
      target,
      async (exchange) => {
        const { response } = exchange;
        response.writeHead(200, inJson);
        const bytes = (await honestText(exchange)).padEnd(200);
        let sent = 0;
        const timer = setInterval(() => {
          if (response.destroyed || sent === bytes.length) clearInterval(timer);
          else response.write(bytes[sent]);
          sent += 1;
        }, 50);
      },
      'SUBGRAPH_TIMEOUT',
    ));

  test('S-02: a header line in 50 milliseconds', () =>
    costsOnlyItsField(
      target,
      (exchange) => {
        const socket = socketOf(exchange);
        socket.write('HTTP/1.1 200 OK\r\n');
        let sent = 0;
        const timer = setInterval(() => {
          sent += 1;
          if (socket.destroyed) clearInterval(timer);
          else socket.write(`x-${sent}: 1\r\n`);
        }, 50);
      },
      'SUBGRAPH_TIMEOUT',
    ));

  test('S-31: and then answers somebody else’s question tells nobody', async () => {
    let late: Exchange | null = null;
    target.partner.reply = (exchange) => {
      late = exchange;
    };
    await target.ask(QUESTION);
    target.partner.reply = (exchange) => {
      if (late !== null && !late.response.destroyed) sendJson(late.response, '{"data":null}');
      return honestText(exchange).then((text) => sendJson(exchange.response, text));
    };
    expect((await target.ask(QUESTION)).data).toEqual({ person: { ...OWN, score: 7 } });
  });

  test('S-34: with fifty at once costs each its field, and nobody else', async () => {
    target.partner.reply = () => undefined;
    const asking = Array.from({ length: 50 }, (_one, n) =>
      target.ask(`{ person(id: "p${n}") { name score } }`),
    );
    expect((await target.ask('{ person(id: "1") { name } }')).data).toEqual({
      person: { name: 'Person 1' },
    });
    for (const [n, told] of (await Promise.all(asking)).entries())
      expect(told.data).toEqual({ person: { name: `Person p${n}`, score: null } });
  });
});

describe('a partner that hangs up', () => {
  // The ones before have opened the breaker.
  let fresh: Target;
  beforeAll(async () => {
    fresh = await startTarget();
  });
  afterAll(() => fresh.close());

  test.each<[string, Reply]>([
    ['before its headers', (exchange) => void socketOf(exchange).resetAndDestroy()],
    ['in its headers', (exchange) => void socketOf(exchange).end('HTTP/1.1 200 OK\r\ncontent-ty')],
    [
      'in its body',
      ({ response }) => {
        response.writeHead(200, { ...inJson, 'content-length': '1000' });
        response.write('{"data":', () => response.destroy());
      },
    ],
    [
      'in a chunk',
      (exchange) =>
        void socketOf(exchange).end(
          'HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ntransfer-encoding: chunked\r\n\r\nff\r\n{"da',
        ),
    ],
  ])('S-05: %s costs its field alone', (_where, reply) => costsOnlyItsField(fresh, reply));

  test('S-05: once, before it said anything, is asked again', async () => {
    let times = 0;
    await costsNothing(fresh, async (exchange) => {
      times += 1;
      if (times === 1) socketOf(exchange).resetAndDestroy();
      else sendJson(exchange.response, await honestText(exchange));
    });
    expect(times).toBe(2);
  });

  test('S-05: is not asked again to change something', async () => {
    let times = 0;
    fresh.partner.reply = (exchange) => {
      times += 1;
      socketOf(exchange).resetAndDestroy();
    };
    const told = await fresh.ask('mutation { addScore(id: "1") }');
    expect([told.data, told.errors.length, times]).toEqual([{ addScore: null }, 1, 1]);
    await fresh.isUnharmed(told);
  });
});

describe('a partner that leads elsewhere', () => {
  test.each([301, 302, 303, 307, 308])('S-06: with %i is not followed', async (status) => {
    const fresh = await startTarget();
    hits.length = 0;
    await costsOnlyItsField(fresh, ({ response }) => {
      response.writeHead(status, { location: `${decoyUrl}/inside` });
      response.end();
    });
    expect(hits).toEqual([]);
    await fresh.close();
  });

  test('S-06: by other headers is not followed either', async () => {
    const fresh = await startTarget();
    hits.length = 0;
    await costsNothing(fresh, async (exchange) => {
      exchange.response.writeHead(200, {
        ...inJson,
        location: decoyUrl,
        refresh: `0; url=${decoyUrl}`,
        'alt-svc': `h2="${new URL(decoyUrl).host}"; ma=86400`,
      });
      exchange.response.end(await honestText(exchange));
    });
    expect(hits).toEqual([]);
    await fresh.close();
  });
});

describe('headers of a partner', () => {
  test('S-23: do not reach the client', async () => {
    target = await startTarget();
    target.partner.reply = async (exchange) => {
      exchange.response.writeHead(200, {
        ...inJson,
        'set-cookie': ['a=b', 'c=d; HttpOnly'],
        'cache-control': 'public, max-age=31536000',
        location: 'https://evil.invalid',
        'access-control-allow-origin': '*',
        'x-powered-by': 'partner',
        connection: 'close, x-hop',
        'x-hop': '1',
        'strict-transport-security': 'max-age=0',
      });
      exchange.response.end(await honestText(exchange));
    };
    for (let time = 0; time < 2; time += 1) {
      const { headers, data } = await target.ask(QUESTION);
      expect(data).toEqual({ person: { ...OWN, score: 7 } });
      expect(headers['cache-control']).toBe('no-store');
      expect(Object.keys(headers)).not.toEqual(
        expect.arrayContaining([
          expect.stringMatching(/^(?:set-cookie|location|x-hop|strict|access-control-allow)/u),
        ]),
      );
      expect(headers['x-powered-by']).not.toBe('partner');
    }
  });

  test.each([
    ['a flood of them', Array.from({ length: 20_000 }, (_one, n) => `x-${n}: ${n}`)],
    ['one of 1 MB', [`x: ${'x'.repeat(1_000_000)}`]],
    ['a blank in a name', ['x y: 1']],
    ['two lengths', ['content-length: 2', 'content-length: 3']],
    ['a length and chunks', ['content-length: 2', 'transfer-encoding: chunked']],
    ['a length below nothing', ['content-length: -1']],
  ])('S-28: %s are no answer', async (_what, lines) => {
    const fresh = await startTarget();
    await costsOnlyItsField(fresh, (exchange) => {
      const socket = socketOf(exchange);
      socket.on('error', () => undefined);
      socket.write(
        ['HTTP/1.1 200 OK', 'content-type: application/json', ...lines, '', '{}'].join('\r\n'),
      );
    });
    await fresh.close();
  });

  test('S-28: ten thousand early hints are not listened to for ever', async () => {
    const fresh = await startTarget();
    await costsOnlyItsField(fresh, (exchange) => {
      const socket = socketOf(exchange);
      socket.on('error', () => undefined);
      const timer = setInterval(() => {
        if (socket.destroyed) clearInterval(timer);
        else socket.write('HTTP/1.1 103 Early Hints\r\nlink: <x>\r\n\r\n'.repeat(1_000));
      }, 20);
    });
    await fresh.close();
  });

  test('S-28: a second answer behind the first is nobody’s', async () => {
    const fresh = await startTarget();
    fresh.partner.reply = async (exchange) => {
      const text = await honestText(exchange);
      const forged = text.replace('7', '-1');
      const [one, two] = [text, forged].map(
        (json) =>
          `HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: ${Buffer.byteLength(json)}\r\n\r\n${json}`,
      );
      socketOf(exchange).write(`${one}${two}`);
    };
    for (let time = 0; time < 3; time += 1) {
      const { data } = await fresh.ask(QUESTION);
      const { person } = data as { person: { score: number | null } };
      expect(person.score).not.toBe(-1);
    }
    await fresh.isUnharmed();
    await fresh.close();
  });
});
