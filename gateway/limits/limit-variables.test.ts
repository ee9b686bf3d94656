import { describe, expect, test } from 'vitest';
import { readGatewayEnv } from '../env.ts';
import { ANONYMOUS, type Caller } from '../policy/caller.ts';
import { CLASS_QUOTAS } from '../quotas/class-quotas.ts';
import { limitsOfCaller } from './limits-of-caller.ts';
import { TIERS } from './tiers.ts';

describe('the limits', () => {
  test('are those of the tiers, by who asks', () => {
    expect(readGatewayEnv({}).limits).toEqual({
      anonymous: TIERS.public,
      known: TIERS.authenticated,
      service: TIERS.service,
      classes: {
        STANDARD: { ...TIERS.authenticated, costPerMinute: CLASS_QUOTAS.STANDARD },
        SILVER: { ...TIERS.authenticated, costPerMinute: CLASS_QUOTAS.SILVER },
        GOLD: { ...TIERS.authenticated, costPerMinute: CLASS_QUOTAS.GOLD },
      },
    });
  });

  test('are those of a class of quotas where a token gives one, and the class may be another size', () => {
    const { limits } = readGatewayEnv({ CLASS_QUOTAS: 'GOLD=7', LIMITS_AUTHENTICATED: 'cost=9' });
    const client: Caller = {
      ...ANONYMOUS,
      kind: 'known',
      role: 'developer',
      quotaClass: 'GOLD',
    };
    expect(limitsOfCaller(limits, client)).toMatchObject({ costPerMinute: 7, cost: 9 });
    expect(limitsOfCaller(limits, { ...client, kind: 'anonymous' }).tier).toBe('public');
    expect(() => readGatewayEnv({ CLASS_QUOTAS: 'BRONZE=7' })).toThrow('CLASS_QUOTAS: expected');
  });

  test('are wider for the jobs of the hub, and for nobody else', () => {
    const { limits } = readGatewayEnv({});
    const known: Caller = { ...ANONYMOUS, kind: 'known', role: 'analyst' };
    expect(limitsOfCaller(limits, { ...known, role: 'service' }).tier).toBe('service');
    expect(limitsOfCaller(limits, known).tier).toBe('authenticated');
    expect(limitsOfCaller(limits, { ...ANONYMOUS, role: 'service' }).tier).toBe('public');
  });

  test('may be those of one tier for all', () => {
    expect(readGatewayEnv({ LIMITS: 'authenticated' }).limits).toEqual({
      anonymous: TIERS.authenticated,
      known: TIERS.authenticated,
      service: TIERS.authenticated,
      classes: {
        STANDARD: TIERS.authenticated,
        SILVER: TIERS.authenticated,
        GOLD: TIERS.authenticated,
      },
    });
  });

  test('may be others', () => {
    const { limits } = readGatewayEnv({
      LIMITS_PUBLIC: ' cost=7, depth = 3 ',
      LIMITS_AUTHENTICATED: 'cost=9',
    });
    expect(limits.anonymous).toEqual({ ...TIERS.public, cost: 7, depth: 3 });
    expect(limits.known).toEqual({ ...TIERS.authenticated, cost: 9 });
    expect(readGatewayEnv({ LIMITS: 'public', LIMITS_PUBLIC: 'cost=7' }).limits.known.cost).toBe(7);
  });

  test.each([
    ['costs=7', 'expected one of'],
    ['tier=7', 'expected one of'],
    ['cost', 'expected a whole number as cost'],
    ['cost=-1', 'expected a whole number as cost'],
    ['cost=1e9', 'expected a whole number as cost'],
  ])('cannot be %s', (text, message) => {
    expect(() => readGatewayEnv({ LIMITS_PUBLIC: text })).toThrow(message);
  });

  test.each([['file:///x'], ['memories'], ['http://127.0.0.1'], ['postgres']])(
    'are not counted at %s',
    (store) => {
      expect(() => readGatewayEnv({ QUOTA_STORE: store })).toThrow(
        'QUOTA_STORE: expected memory, none',
      );
    },
  );
});
