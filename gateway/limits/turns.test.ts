import { setImmediate, setTimeout } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { createTurns } from './turns.ts';

/** Keeps the processor busy. */
function burn(ms: number): void {
  const until = performance.now() + ms;
  while (performance.now() < until);
}

/** Counts how many pieces of work are under way at most. */
function counted(step: () => Promise<unknown>) {
  const counts = { running: 0, most: 0, order: [] as number[] };
  const work = (index: number) => async () => {
    counts.order.push(index);
    counts.running += 1;
    counts.most = Math.max(counts.most, counts.running);
    await step();
    counts.running -= 1;
    return index;
  };
  return { counts, work };
}

const indexes = Array.from({ length: 60 }, (_one, index) => index);

describe('turns', () => {
  test('are given to all at once while what they do is wait for others', async () => {
    const inTurn = createTurns();
    const gate = Promise.withResolvers<void>();
    const { counts, work } = counted(() => gate.promise);
    const all = indexes.map((index) => inTurn(work(index)));
    while (counts.running < indexes.length) await setTimeout(5);
    gate.resolve();
    expect(await Promise.all(all)).toEqual(indexes);
  });

  test('are given to eight at once while the processor is what they wait for, in the order in which they came', async () => {
    const inTurn = createTurns();
    const { counts, work } = counted(async () => {
      for (let step = 0; step < 3; step += 1) {
        burn(1);
        await setImmediate();
      }
    });
    await Promise.all(indexes.map((index) => inTurn(work(index))));
    expect(counts.most).toBe(8);
    expect(counts.order).toEqual(indexes);
  });

  test('end with work that fails, which fails for whoever asked for it', async () => {
    const inTurn = createTurns();
    const outcomes = await Promise.allSettled(
      indexes.map((index) =>
        inTurn(async () => {
          burn(1);
          await setImmediate();
          if (index % 2 === 0) throw new Error(`${index}`);
          return index;
        }),
      ),
    );
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(30);
    expect(outcomes[4]).toMatchObject({ reason: new Error('4') });
  });
});
