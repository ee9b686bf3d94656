import { describe, expect, test } from 'vitest';
import { type CallerContext, NO_ROWS, NOBODY } from '../caller.ts';
import { readCaller, writeCaller } from './caller-context.ts';

const CALLER: CallerContext = {
  subject: 'sujet-é-🌊',
  organisation: 'agency-75-001',
  role: 'counsellor',
  purposes: ['purpose:counselling'],
  scopes: ['read'],
  own: { peamId: null, counsellorId: 'C42', sirets: ['12345678901234'] },
};

const written = (value: unknown): string =>
  Buffer.from(JSON.stringify(value)).toString('base64url');

describe('the header that says who asks', () => {
  test.each([
    ['somebody', CALLER],
    ['nobody', NOBODY],
  ])('is read back as it was written: %s', (_who, caller) => {
    const header = writeCaller(caller);
    expect(header).toMatch(/^[\w-]*$/u);
    expect(readCaller(header)).toEqual(caller);
    expect(readCaller(header)).toEqual(caller);
  });

  test('holds nothing but the context, whatever else the gateway knows', () => {
    const more = { ...CALLER, token: 'hunter2', own: { ...CALLER.own, nir: 'hunter2' } };
    expect(Buffer.from(writeCaller(more), 'base64url').toString()).not.toContain('hunter2');
  });

  test('is empty for nobody', () => {
    expect(writeCaller({ ...NOBODY })).toBe('');
  });

  test.each([
    'x',
    'bm90IEpTT04',
    written(null),
    written([]),
    written({}),
    written({ ...CALLER, role: 'root' }),
    written({ ...CALLER, purposes: 'purpose:audit' }),
    written({ ...CALLER, purposes: [1] }),
    written({ ...CALLER, own: { ...NO_ROWS, sirets: null } }),
    written({ ...CALLER, subject: 'x'.repeat(1_000) }),
    written({ ...CALLER, isAdmin: true }),
    '__proto__',
  ])('%s is none', (header) => {
    expect(readCaller(header)).toBeNull();
  });
});
