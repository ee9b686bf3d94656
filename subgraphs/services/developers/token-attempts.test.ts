import { describe, expect, test } from 'vitest';
import { createTokenAttempts, MOST_WRONG, type TokenAttempts } from './token-attempts.ts';

const MINUTE = 60_000;

function guessAt(attempts: TokenAttempts, clientId: string, network: string): number | null {
  const attempt = attempts.begin(clientId, network);
  if ('waitSeconds' in attempt) return attempt.waitSeconds;
  attempt.end('wrong');
  return null;
}
function guessUntilHeld(attempts: TokenAttempts, clientId: string, network: string): void {
  for (let guess = 0; guess < MOST_WRONG; guess += 1) guessAt(attempts, clientId, network);
}

describe('a guesser', () => {
  test('waits until ten minutes after the first guess, and may then go on', () => {
    let now = 1;
    const attempts = createTokenAttempts(() => now);
    guessUntilHeld(attempts, 'a', 'n');
    expect(guessAt(attempts, 'a', 'n')).toBe(600);
    now += 4 * MINUTE;
    expect(guessAt(attempts, 'a', 'n')).toBe(360);
    now += 6 * MINUTE + 1;
    expect(guessAt(attempts, 'a', 'n')).toBeNull();
  });

  test('is forgotten rather than remembered without end when thousands come after it', () => {
    const attempts = createTokenAttempts(() => 1);
    guessUntilHeld(attempts, 'a', 'n');
    for (let other = 0; other < 10_000; other += 1) guessAt(attempts, `b${other}`, `m${other}`);
    expect(guessAt(attempts, 'a', 'n')).toBeNull();
  });
});

test('what was neither right nor wrong, as when the database is away, counts against nobody', () => {
  const attempts = createTokenAttempts(() => 1);
  for (let time = 0; time < MOST_WRONG + 1; time += 1) {
    const attempt = attempts.begin('a', 'n');
    if ('waitSeconds' in attempt) throw new Error('held');
    attempt.end('neither');
  }
  expect(guessAt(attempts, 'a', 'n')).toBeNull();
});
