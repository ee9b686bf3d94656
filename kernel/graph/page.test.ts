import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readCursor, sealCursorsWith, writeCursor } from './cursor.ts';
import { listScope, readPage, toConnection } from './page.ts';

describe('cursors', () => {
  test('any keys come back as they were', () => {
    const keys = fc.array(fc.oneof(fc.string(), fc.integer(), fc.constant(null)), { maxLength: 5 });
    fc.assert(
      fc.property(fc.string(), keys, (scope, values) => {
        expect(readCursor(scope, writeCursor(scope, values))).toEqual(values);
      }),
    );
  });

  test('no changed character passes', () => {
    const cursor = writeCursor('offers', ['2026-10-31', 42]);
    for (let index = 0; index < cursor.length; index += 1) {
      const changed = `${cursor.slice(0, index)}${cursor[index] === 'A' ? 'B' : 'A'}${cursor.slice(index + 1)}`;
      if (changed !== cursor)
        expect(() => readCursor('offers', changed)).toThrowError(/after: expected a cursor/u);
    }
  });

  test('random text is refused, never read', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(() => readCursor('offers', text)).toThrowError(/after: expected a cursor/u);
      }),
    );
  });

  test('another spelling of the same bytes is not the same cursor', () => {
    const cursor = writeCursor('offers', ['x']);
    for (const other of [`${cursor}=`, `${cursor}!`, ` ${cursor}`, `${cursor}\n`])
      expect(() => readCursor('offers', other)).toThrowError(/after: expected a cursor/u);
  });

  test('keys that the hub never wrote cannot be sealed from what is public', () => {
    const scope = listScope('offers');
    for (const payload of ['null', '[]', '[{"a":1}]', '["\\u0000"]', '["0000-13-45",1e308]']) {
      const digest = createHash('sha256').update(`${scope}\u0000${payload}`);
      for (const check of [digest.copy().digest('base64url'), digest.digest('hex')]) {
        for (const length of [8, 16]) {
          const forged = Buffer.from(`${check.slice(0, length)}${payload}`).toString('base64url');
          expect(() => readCursor(scope, forged)).toThrowError(/after: expected a cursor/u);
        }
      }
    }
  });

  test('processes with one master key read each other’s cursors, those with another do not', () => {
    sealCursorsWith('a master key of thirty-two characters or more');
    const cursor = writeCursor('offers', [1]);
    sealCursorsWith('another master key of thirty-two characters');
    expect(() => readCursor('offers', cursor)).toThrowError(/after: expected a cursor/u);
    sealCursorsWith('a master key of thirty-two characters or more');
    expect(readCursor('offers', cursor)).toEqual([1]);
  });

  test('a cursor of another list, or of the same list with other filters, is refused', () => {
    const cursor = writeCursor(listScope('offers', { text: 'soudeur' }), [1]);
    expect(() => readCursor(listScope('offers', { text: 'soudeuse' }), cursor)).toThrowError();
    expect(() => readCursor(listScope('trainings', { text: 'soudeur' }), cursor)).toThrowError();
  });
});

describe('pages', () => {
  test('the order in which filters are written does not change the list', () => {
    expect(listScope('offers', { a: 1, b: { c: 2, d: 3 } })).toBe(
      listScope('offers', { b: { d: 3, c: 2 }, a: 1 }),
    );
  });

  test.each([-1, 101, 10_000, 2 ** 31 - 1])('a page of %i is refused with the range', (first) => {
    expect(() => readPage({ first }, { scope: 'x' })).toThrowError(
      `first: expected 0 to 100, got ${first}.`,
    );
  });

  test('one row more than the page holds says that the list goes on, and is not shown', () => {
    const page = readPage({ first: 2 }, { scope: 'x' });
    const connection = toConnection([1, 2, 3], page, (row) => [row]);
    expect(connection.nodes).toEqual([1, 2]);
    expect(connection.pageInfo).toEqual({ hasNextPage: true, endCursor: writeCursor('x', [2]) });
    expect(toConnection([1, 2], page, (row) => [row]).pageInfo.hasNextPage).toBe(false);
  });

  test('an empty page has no cursor', () => {
    const page = readPage({ first: 0 }, { scope: 'x' });
    expect(toConnection([1], page, (row) => [row]).pageInfo).toEqual({
      hasNextPage: true,
      endCursor: null,
    });
  });
});
