import { beforeEach, describe, expect, test } from 'vitest';
import { createSession, type Session } from './session.ts';

const HOUR = 3_600_000;

/** As the development issuer writes it; nobody here checks the signature. */
function tokenOf(claims: object): string {
  const part = btoa(JSON.stringify(claims));
  return `eyJhbGciOiJFZERTQSJ9.${part}.c2lnbmF0dXJl`;
}

let kept: Map<string, string>;
let asked: string[];
let now: number;
let isIssuerUp: boolean;

function open(): Session {
  return createSession({
    now: () => now,
    memory: {
      getItem: (key) => kept.get(key) ?? null,
      setItem: (key, value) => void kept.set(key, value),
      removeItem: (key) => void kept.delete(key),
    },
    async giveToken(role) {
      if (!isIssuerUp) throw new Error('The hub gives no token.');
      asked.push(role);
      const purposes = role === 'counsellor' ? ['purpose:counselling', 'purpose:placement'] : [];
      return tokenOf({ role, purposes, iat: 1_000, exp: 4_600, jti: asked.length });
    },
  });
}

beforeEach(() => {
  kept = new Map();
  asked = [];
  now = 0;
  isIssuerUp = true;
});

describe('the session of a page', () => {
  test('asks as nobody at first, and again after signing out', async () => {
    const session = open();
    expect(await session.headers()).toEqual({});
    await session.signInAs('counsellor');
    expect(await session.headers()).toEqual({
      authorization: expect.stringMatching(/^Bearer eyJ/),
    });
    session.signOut();
    expect(await session.headers()).toEqual({});
    expect(kept.size).toBe(0);
  });

  test('keeps role and purpose while the tab is reloaded, and the token nowhere', async () => {
    const session = open();
    await session.signInAs('counsellor');
    session.choosePurpose('placement');
    expect([...kept.values()]).toEqual(['["counsellor","placement"]']);
    expect(await open().headers()).toMatchObject({ 'estuaire-purpose': 'placement' });
    expect(asked).toEqual(['counsellor', 'counsellor']);
  });

  test('renews a token of the demo that is over, however wrong this clock is', async () => {
    const session = open();
    await session.signInAs('analyst');
    const first = await session.headers();
    now = HOUR - 31_000;
    expect(await session.headers()).toEqual(first);
    now = HOUR - 29_000;
    expect(await session.headers()).not.toEqual(first);
    expect(asked).toEqual(['analyst', 'analyst']);
  });

  test('says so when a token that is over cannot be renewed', async () => {
    const session = open();
    await session.signInAs('analyst');
    isIssuerUp = false;
    now = HOUR;
    await expect(session.headers()).rejects.toThrow('The hub gives no token.');
  });

  test('takes a token that is brought, remembers nothing of it and never renews it', async () => {
    const session = open();
    expect(session.bring('no token')).toBe(false);
    expect(session.state().problem).toContain('not a token');
    const token = tokenOf({ role: 'partner', purposes: ['purpose:placement'], exp: 10 });
    expect(session.bring(token)).toBe(true);
    now = HOUR;
    expect(await session.headers()).toEqual({ authorization: `Bearer ${token}` });
    expect(await session.renewed()).toBe(false);
    expect([kept.size, asked]).toEqual([0, []]);
  });

  test('keeps whoever signed in last, when an earlier answer comes later', async () => {
    const session = open();
    const slow = session.signInAs('developer');
    session.signOut();
    await slow;
    expect(session.state().caller).toBeNull();
  });

  test('asks for the plan for developers and analysts alone, for the cost for everybody', async () => {
    const session = open();
    session.explain(true);
    expect(await session.headers()).toEqual({ 'estuaire-explain': 'cost' });
    await session.signInAs('counsellor');
    expect(await session.headers()).toMatchObject({ 'estuaire-explain': 'cost' });
    await session.signInAs('developer');
    expect(await session.headers()).toMatchObject({ 'estuaire-explain': 'plan, cost' });
    session.explain(false);
    expect(await session.headers()).not.toHaveProperty('estuaire-explain');
  });
});
