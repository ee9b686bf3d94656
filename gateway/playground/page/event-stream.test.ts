import { describe, expect, test } from 'vitest';
import { readEventStream } from './event-stream.ts';

const respond = (...chunks: string[]) =>
  new Response(
    new ReadableStream({
      start(controller) {
        for (const chunk of chunks) controller.enqueue(new TextEncoder().encode(chunk));
      },
    }),
  );

async function collect(...chunks: string[]) {
  const results: unknown[] = [];
  for await (const result of readEventStream(respond(...chunks), new AbortController())) {
    results.push(result);
  }
  return results;
}

describe('an event stream', () => {
  test('gives the data of each event until it is complete', async () => {
    expect(
      await collect(
        'event: next\ndata: {"n":1}\n\nevent: next\ndata: {"n":2}\n\nevent: complete\ndata:\n\n',
      ),
    ).toEqual([{ n: 1 }, { n: 2 }]);
  });

  test('joins what the network cuts, and ignores comments', async () => {
    expect(
      await collect(
        ':\r\n\r\nevent: ne',
        'xt\r\ndata: {"n":\r\ndata: 1}\r',
        '\n\r\nevent: complete\n\n',
      ),
    ).toEqual([{ n: 1 }]);
  });

  test('cuts the connection when the reader leaves before the next event', async () => {
    const abort = new AbortController();
    const iterator = readEventStream(respond('data: {"n":1}\n\n'), abort)[Symbol.asyncIterator]();
    expect(await iterator.next()).toEqual({ done: false, value: { n: 1 } });
    void iterator.return?.();
    expect(abort.signal.aborted).toBe(true);
  });
});
