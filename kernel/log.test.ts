import { GraphQLError } from 'graphql';
import { describe, expect, test } from 'vitest';
import { DrizzleQueryError } from '#kernel/database/drizzle.ts';
import { createLogger, type Logger } from './log.ts';

function logged(speak: (log: Logger) => void): string {
  const lines: string[] = [];
  speak(createLogger('test', 'info', { write: (line) => void lines.push(line) }));
  return lines.join('');
}

describe('the log', () => {
  test('is one line a record, whatever the values hold', () => {
    const hostile = 'a\r\n{"level":30,"msg":"forged"}\u2028\u0000\u001b[31m';
    const text = logged((log) => {
      log.info({ value: hostile, [hostile]: 1 }, hostile);
      log.warn(hostile);
      log.error({ err: new Error(hostile) }, 'x');
    });
    expect(text.trimEnd().split(/[\r\n]/u)).toHaveLength(3);
    for (const line of text.trimEnd().split('\n')) expect(() => JSON.parse(line)).not.toThrow();
  });

  test.each([
    ['password', { db: { password: 'hunter2' } }],
    ['a header', { request: { headers: { authorization: 'Bearer hunter2', cookie: 'hunter2' } } }],
    ['a key in capitals', { env: { PSEUDONYM_KEY: 'hunter2', INGEST_API_KEY: 'hunter2' } }],
    ['a key of ours', { options: [{ a: { b: { pseudonymKey: 'hunter2', apiKey: 'hunter2' } } }] }],
    ['a database', { databaseUrl: 'postgres://me:hunter2@db/x' }],
    ['variables', { graphql: { variables: { name: 'hunter2' } } }],
    ['a URL', { url: 'https://me:hunter2@partner.invalid/graphql?x=1' }],
    ['a person', { record: { nir: 'hunter2' } }],
  ])('holds no value of %s, at any depth', (_what, record) => {
    expect(logged((log) => log.error(record, 'x'))).toMatch(/redacted/u);
    expect(logged((log) => log.error(record, 'x'))).not.toContain('hunter2');
  });

  test('holds no parameter of a query that failed, and does hold the query and the cause', () => {
    const refused = Object.assign(new Error('duplicate key'), {
      code: '23505',
      detail: 'Key (id)=(hunter2) already exists.',
    });
    const failed = new DrizzleQueryError('select $1', ['hunter2', 'x\nhunter2'], refused);
    const shown = new GraphQLError(failed.message, { originalError: failed });
    for (const speak of [
      (log: Logger) => log.error({ err: shown }, 'request failed'),
      (log: Logger) => log.error({ deep: { reason: failed } }, 'x'),
      (log: Logger) => log.error(failed),
    ]) {
      const text = logged(speak);
      expect(text).not.toContain('hunter2');
      expect(text).toContain('select $1');
      expect(text).toContain('"code":"23505"');
      expect(text).toContain('log.test.ts');
    }
  });

  test('outlives values that refer to themselves and texts of megabytes', () => {
    const loop: Record<string, unknown> = { text: 'x'.repeat(5_000_000) };
    loop['self'] = loop;
    const caused = new Error('one');
    caused.cause = caused;
    const text = logged((log) => log.error({ loop, err: caused }, 'x'));
    expect(text.length).toBeLessThan(100_000);
    expect(() => JSON.parse(text)).not.toThrow();
  });
});
