import { describe, expect, test } from 'vitest';
import { createEventQueue } from './event-queue.ts';

function queueOf(maxEvents: number, maxSize = 1_000) {
  const told: string[] = [];
  const queue = createEventQueue<number>({
    maxEvents,
    maxSize,
    onFull: () => void told.push('full'),
    onRoom: () => void told.push('room'),
  });
  return { queue, told };
}

describe('a queue of events', () => {
  test('gives them in order, to a reader who waits as to one who comes late', async () => {
    const { queue } = queueOf(10);
    const first = queue.next();
    queue.push(1, 1);
    queue.push(2, 1);
    expect([await first, await queue.next()]).toEqual([
      { done: false, value: 1 },
      { done: false, value: 2 },
    ]);
  });

  test('says when it is full and when it is half empty, once each, and takes what still comes', async () => {
    const { queue, told } = queueOf(4);
    for (let event = 0; event < 10; event += 1) queue.push(event, 1);
    expect(told).toEqual(['full']);
    for (let event = 0; event < 8; event += 1) expect((await queue.next()).value).toBe(event);
    expect(told).toEqual(['full', 'room']);
    for (let event = 0; event < 2; event += 1) queue.push(event, 1);
    expect(told).toEqual(['full', 'room', 'full']);
  });

  test('is full by the size of its events as well', async () => {
    const { queue, told } = queueOf(100, 10);
    queue.push(1, 10);
    expect(told).toEqual(['full']);
    await queue.next();
    expect(told).toEqual(['full', 'room']);
  });

  test('gives what waits before it says that it is over, or why', async () => {
    const { queue } = queueOf(10);
    queue.push(1, 1);
    queue.end(new Error('broken'));
    queue.push(2, 1);
    expect(await queue.next()).toEqual({ done: false, value: 1 });
    await expect(queue.next()).rejects.toThrowError('broken');
    const { queue: other } = queueOf(10);
    const waiting = other.next();
    other.end();
    expect(await waiting).toEqual({ done: true, value: undefined });
  });

  test('that is closed gives nothing more, not even its error', async () => {
    const { queue } = queueOf(10);
    queue.push(1, 1);
    queue.end(new Error('broken'));
    queue.close();
    expect(await queue.next()).toEqual({ done: true, value: undefined });
  });
});
