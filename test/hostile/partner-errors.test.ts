import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { body, type Reply } from './world/partner.ts';
import { startTarget, type Target } from './world/target.ts';

let target: Target;
beforeAll(async () => {
  target = await startTarget();
});
afterAll(() => target.close());

const SECRET = 'hunter2 at http://10.0.0.9/admin';

describe('errors of the partner', () => {
  const failing = (errors: unknown): Reply => body(JSON.stringify({ data: null, errors }));

  test('S-21: are told in the words of the hub, five of them', async () => {
    const error = {
      message: `${SECRET} <script>\u001b[31m\r\nx`,
      extensions: { stack: 'at x (/srv/app.js:1)', exception: { stacktrace: [SECRET] } },
    };
    target.partner.reply = failing(Array.from({ length: 20_000 }, () => error));
    const told = await target.ask('{ person(id: "1") { name score } }');
    expect(told.data).toEqual({ person: { name: 'Person 1', score: null } });
    expect(told.errors.length).toBeLessThanOrEqual(5);
    expect(told.text).not.toMatch(/script|stack|\\u001b|10\.0\.0\.9/u);
    await target.isUnharmed(told);
  });

  test('S-21: of 4 MB are not repeated', async () => {
    target.partner.reply = failing([{ message: 'x'.repeat(4_000_000) }]);
    const told = await target.ask('{ person(id: "1") { name score } }');
    expect(told.text.length).toBeLessThan(10_000);
    await target.isUnharmed(told);
  });

  test.each([
    ['an object', {}],
    ['a text', 'x'],
    ['null in a list', [null]],
    ['a list in a list', [[]]],
    ['no message', [{}]],
    ['a message that is none', [{ message: { a: 1 } }]],
    ['a path that is none', [{ message: 'x', path: 'x', locations: 'y' }]],
    ['a path to somewhere else', [{ message: 'x', path: ['person', 'salary'] }]],
    ['a path of 10,000', [{ message: 'x', path: Array(10_000).fill('x') }]],
    ['__proto__ in their extensions', [{ message: 'x', extensions: { ['__proto__']: { a: 1 } } }]],
  ])('S-22: that are %s cost its field alone', async (_what, errors) => {
    target.partner.reply = failing(errors);
    const told = await target.ask('{ person(id: "1") { name salary score } }');
    expect([told.status, told.data]).toEqual([
      200,
      { person: { name: 'Person 1', salary: 100, score: null } },
    ]);
    expect(told.text.length).toBeLessThan(10_000);
    await target.isUnharmed(told);
  });

  test('S-22: do not speak for the hub: no code, status or header of theirs', async () => {
    const http = { status: 401, headers: { 'set-cookie': 'a=b' } };
    target.partner.reply = failing([
      { message: 'x', extensions: { code: 'TOKEN_INVALID', http, requestId: 'mine' } },
    ]);
    const told = await target.ask('{ person(id: "1") { name score } }');
    expect(told.status).toBe(200);
    expect(told.headers['set-cookie']).toBeUndefined();
    expect(told.text).not.toMatch(/TOKEN_INVALID|mine/u);
    await target.isUnharmed(told);
  });
});
