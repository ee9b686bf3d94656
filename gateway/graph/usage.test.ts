import { expect, test } from 'vitest';
import { createUsage } from './usage.ts';

test('what is retired ends when the last user has left, once', async () => {
  let ends = 0;
  const usage = createUsage(async () => {
    ends += 1;
  });
  usage.enter();
  usage.enter();
  usage.leave();
  const retired = usage.retire();
  expect(ends).toBe(0);
  usage.leave();
  await retired;
  await usage.retire();
  expect(ends).toBe(1);
});

test('what nobody uses ends when it is retired, and not before', async () => {
  let ends = 0;
  const usage = createUsage(async () => {
    ends += 1;
  });
  usage.enter();
  usage.leave();
  expect(ends).toBe(0);
  await usage.retire();
  expect(ends).toBe(1);
});
