import { z } from 'zod';
import { readEnv } from '#kernel/env.ts';
import { requireRising, type ScoreConstants } from './score.ts';

/** What the forecast reads from its environment. */
export const forecastVariables = z.object({
  HIRING_SCORE_CONSTANTS: z
    .string()
    .regex(/^\d+(?:\.\d+)?(?:,\d+(?:\.\d+)?){3}$/u, 'expected four numbers: 1,2,5,20')
    .default('1,2,5,20')
    .describe(
      'Hirings in six months at which La Bonne Boîte’s score is 50, 60, 80 and 100. Whoever knows them can read predicted hirings out of scores: choose your own and keep them.',
    ),
});

export function readScoreConstants(): ScoreConstants {
  const { HIRING_SCORE_CONSTANTS: text } = readEnv(forecastVariables);
  const [s50 = 0, s60 = 0, s80 = 0, s100 = 0] = text.split(',').map(Number);
  const constants = { s50, s60, s80, s100 };
  requireRising(constants);
  return constants;
}
