import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startLimitedHub } from '#test/support/limited-hub.ts';
import { type SmallHub, startSmallHub } from '#test/support/small-hub.ts';

let hub: SmallHub;

beforeAll(async () => {
  hub = await startSmallHub('authenticated');
});
afterAll(() => hub.close());

describe('a refusal', () => {
  test.each([
    ['a field', 'nam', 'zzz', (word: string) => `{ person(id: 1) { ${word} } }`],
    ['an argument', 'idd', 'zzz', (word: string) => `{ person(id: 1, ${word}: 2) { id } }`],
    ['a type', 'Perso', 'Zzzzz', (word: string) => `{ person(id: 1) { ... on ${word} { id } } }`],
    ['a directive', 'includ', 'zzzzzz', (word: string) => `{ person(id: 1) { id @${word} } }`],
    [
      'an enum value',
      'LOCA',
      'ZZZZ',
      (word: string) => `{ search(filter: { kind: ${word} }) { id } }`,
    ],
    [
      'an input field',
      'kinds',
      'zzzzz',
      (word: string) => `{ search(filter: { ${word}: 1 }) { id } }`,
    ],
  ])(
    'of %s that is nearly right tells as much as of one that is far off',
    async (_what, near, far, document) => {
      const [nearly, farOff] = [await hub.ask(document(near)), await hub.ask(document(far))];
      expect([nearly.status, farOff.status]).toEqual([400, 400]);
      expect(nearly.text.replaceAll(near, '')).toBe(farOff.text.replaceAll(far, ''));
      expect(nearly.text).not.toContain('Did you mean');
    },
  );

  test.each([
    ['an enum value', 'LOCA', 'ZZZZ', (word: string) => ({ kind: word })],
    ['an input field', 'kinds', 'zzzzz', (word: string) => ({ [word]: 1 })],
  ])('of %s in the variables does so too', async (_what, near, far, filter) => {
    const ask = (word: string) =>
      hub.ask('query($filter: Filter) { search(filter: $filter) { id } }', {
        filter: filter(word),
      });
    const [nearly, farOff] = [await ask(near), await ask(far)];
    expect([nearly.status, farOff.status]).toEqual([400, 400]);
    expect(nearly.text.replaceAll(near, '')).toBe(farOff.text.replaceAll(far, ''));
  });

  test('lists at most 20 errors of a document', async () => {
    const wrong = Array.from({ length: 500 }, (_, n) => `nope${n}`).join(' ');
    const { status, errors } = await hub.ask(`{ person(id: 1) { ${wrong} } }`);
    expect([status, errors.length]).toEqual([400, 20]);
    expect(errors.every(({ message }) => message.includes('nope'))).toBe(true);
  });

  test('of parts of an answer is listed as often as the tier has it, and the answer says that there are more', async () => {
    const few = await startLimitedHub({ LIMITS_PUBLIC: 'errors=3' });
    const { status, errors, text } = await few.ask('{ list(first: 9) { broken } }');
    await few.close();
    expect([status, errors.length]).toEqual([200, 3]);
    expect(JSON.parse(text)).toHaveProperty('extensions.hasMoreErrors', true);
  });

  test('does not repeat a name of 100 kB', async () => {
    const { status, text } = await hub.ask(`{ person(id: 1) { ${'x'.repeat(100_000)} } }`);
    expect(status).toBe(400);
    expect(text.length).toBeLessThan(2_000);
  });
});
