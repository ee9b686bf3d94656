import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { integerVariable, readEnv } from './env.ts';

const schema = z.object({
  PORT: integerVariable(0, 65_535, 4000),
  MODE: z.enum(['open', 'closed']).default('closed'),
  KEY: z.string().min(32, 'expected at least 32 characters'),
  DATABASE_URL: z
    .string()
    .regex(/^postgres:/u, 'expected postgres://…')
    .optional(),
});
const KEY = 'k'.repeat(32);

describe('the environment', () => {
  test('an empty variable is one that is not set', () => {
    expect(readEnv(schema, { PORT: '', MODE: '', KEY, DATABASE_URL: '' })).toEqual({
      PORT: 4000,
      MODE: 'closed',
      KEY,
    });
  });

  test('all that is wrong is told at once, by name and without a value', () => {
    const wrong = { PORT: 'hunter2', MODE: 'hunter2', KEY: 'hunter2', DATABASE_URL: 'hunter2' };
    let message = '';
    try {
      readEnv(schema, wrong);
    } catch (error) {
      ({ message } = error as Error);
    }
    for (const name of Object.keys(wrong)) expect(message).toContain(`\n  ${name}: `);
    expect(message).not.toContain('hunter2');
  });

  test('a number out of its range names the range', () => {
    expect(() => readEnv(schema, { KEY, PORT: '65536' })).toThrowError(/PORT: .*65535/u);
    expect(() => readEnv(schema, { KEY, PORT: '1.5' })).toThrowError(/PORT: /u);
  });

  test('what is not asked for is not read', () => {
    expect(readEnv(schema, { KEY, HOME: '/root' })).not.toHaveProperty('HOME');
  });
});
