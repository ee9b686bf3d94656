import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createReplayWindow } from './replay-window.ts';

const WINDOW = 65_536;

describe('a replay window', () => {
  test('takes each count once, in any order', () => {
    const order = fc.array(fc.nat({ max: 5_000 }), { maxLength: 400 });
    fc.assert(
      fc.property(order, (counts) => {
        const take = createReplayWindow(1_000);
        const seen = new Set<number>();
        for (const count of counts) {
          expect(take('a', count, 0)).toBe(!seen.has(count));
          seen.add(count);
        }
      }),
    );
  });

  test('refuses what is too far behind, and nothing else', () => {
    const take = createReplayWindow(1_000);
    expect(take('a', 200_000, 0)).toBe(true);
    expect(take('a', 200_000 - WINDOW, 0)).toBe(false);
    expect(take('a', 200_001 - WINDOW, 0)).toBe(true);
    expect(take('a', 200_001 - WINDOW, 0)).toBe(false);
  });

  test('a jump forgets no count that is still inside the window', () => {
    const take = createReplayWindow(1_000);
    expect(take('a', 10, 0)).toBe(true);
    expect(take('a', 10 + WINDOW - 1, 0)).toBe(true);
    expect(take('a', 10, 0)).toBe(false);
    expect(take('a', 10 + WINDOW, 0)).toBe(true);
    expect(take('a', 11, 0)).toBe(true);
    expect(take('a', 5 * WINDOW, 0)).toBe(true);
    expect(take('a', 5 * WINDOW - 1, 0)).toBe(true);
    expect(take('a', 11, 0)).toBe(false);
  });

  test('keeps senders apart and forgets those who are silent', () => {
    const take = createReplayWindow(1_000);
    expect(take('a', 1, 0)).toBe(true);
    expect(take('b', 1, 500)).toBe(true);
    expect(take('c', 1, 1_400)).toBe(true);
    expect(take('b', 1, 1_400)).toBe(false);
    expect(take('a', 1, 1_400)).toBe(true);
  });
});
