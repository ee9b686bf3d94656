import { describe, expect, test } from 'vitest';
import { NOBODY } from '#kernel/caller.ts';
import { readEnv } from '#kernel/env.ts';
import { subgraphKey } from '#kernel/signature.ts';
import { admissionOf } from './admission.ts';
import { subgraphVariables } from './env.ts';

const SECRET = 'a secret for tests only, of no use elsewhere';
const KEY = 'ab'.repeat(32);

const admission = (env: Record<string, string>, names = ['offers', 'training']) =>
  admissionOf(
    readEnv(subgraphVariables, {
      DATABASE_URL: 'postgres://127.0.0.1:9/none',
      PSEUDONYM_KEY: SECRET,
      ...env,
    }),
    names,
  );

describe('a process of subgraphs', () => {
  test('derives the key of each from the secret', () => {
    const of = admission({ GATEWAY_SECRET: SECRET });
    expect(of('offers')).toEqual({ signedWith: subgraphKey(SECRET, 'offers') });
    expect(of('offers')).not.toEqual(of('training'));
  });

  test('of one subgraph does with its key alone', () => {
    expect(admission({ GATEWAY_KEY: KEY }, ['offers'])('offers')).toEqual({
      signedWith: Buffer.from(KEY, 'hex'),
    });
  });

  test('takes unsigned requests on the loopback alone, and from nobody in particular', () => {
    expect(admission({ UNSIGNED_REQUESTS: 'allowed' })('offers')).toEqual({ unsignedAs: NOBODY });
    for (const HOST of ['::', '0.0.0.0', '10.0.0.5', 'offers'])
      expect(() => admission({ UNSIGNED_REQUESTS: 'allowed', HOST })).toThrowError(/loopback/u);
  });

  test.each([
    [{}, /Set GATEWAY_SECRET, or GATEWAY_KEY/u],
    [{ GATEWAY_SECRET: 'short' }, /at least 32/u],
    [{ GATEWAY_KEY: 'zz' }, /64 hexadecimal/u],
    [{ GATEWAY_KEY: KEY }, /the key of one subgraph/u],
  ])('does not start with %j', (env, problem) => {
    expect(() => admission(env)).toThrowError(problem);
  });
});
