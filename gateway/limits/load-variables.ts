import { z } from 'zod';
import { integerVariable } from '#kernel/env.ts';
import type { LoadSettings } from './load-gate.ts';

/** What the gateway reads from its environment about how much it does at once. */
export const loadVariables = {
  MAX_RUNNING: integerVariable(1, 1_000_000, 256).describe(
    'How many requests are executed at once.',
  ),
  MAX_WAITING: integerVariable(0, 1_000_000, 512).describe(
    'How many more wait for one of those to end; the others are answered at once with 503.',
  ),
  MAX_WAIT_MS: integerVariable(1, 60_000, 1_000).describe(
    'How long a request waits before it is answered with 503, in milliseconds.',
  ),
};

const variables = z.object(loadVariables);

export const loadSettings = (env: z.infer<typeof variables>): LoadSettings => ({
  maxRunning: env.MAX_RUNNING,
  maxWaiting: env.MAX_WAITING,
  maxWaitMs: env.MAX_WAIT_MS,
});
