import { describe, expect, test } from 'vitest';
import { createEventReader } from './server-sent-events.ts';

const read = (pieces: readonly string[], max?: number) => {
  const reader = createEventReader(max);
  return pieces.flatMap((piece) => reader(piece));
};
const STREAM =
  ': hello\r\n\r\nevent: next\r\ndata: {"n":\r\ndata:1}\r\n\r\nid: 7\ndata: é\n\nevent: complete\rdata\r\rretry: 5\n\n';
const EVENTS = [
  { name: 'next', data: '{"n":\n1}' },
  { name: '', data: 'é' },
  { name: 'complete', data: '' },
];

describe('a stream of server-sent events', () => {
  test('gives the same events wherever it is cut, whatever ends its lines', () => {
    expect(read([STREAM])).toEqual(EVENTS);
    expect(read([...STREAM])).toEqual(EVENTS);
    for (let at = 0; at < STREAM.length; at += 1)
      expect(read([STREAM.slice(0, at), '', STREAM.slice(at)])).toEqual(EVENTS);
  });

  test('gives no event for what is not finished', () => {
    expect(read(['event: next\ndata: 1\n'])).toEqual([]);
  });

  test('is left where one event is too long, in one line or in many, and not where it is long itself', () => {
    const short = 'data: 12345\n\n'.repeat(1_000);
    expect(read([short], 20)).toHaveLength(1_000);
    expect(() => read(['data: ', 'x'.repeat(20)], 20)).toThrowError(RangeError);
    expect(() =>
      read(
        Array.from({ length: 20 }, () => 'data: 1\n'),
        20,
      ),
    ).toThrowError(RangeError);
    expect(() =>
      read(
        Array.from({ length: 20 }, () => ':'),
        15,
      ),
    ).toThrowError(RangeError);
  });

  test('is read in linear time, though it come byte by byte', () => {
    const reader = createEventReader();
    reader('data: ');
    for (let index = 0; index < 1_000_000; index += 1) reader('x');
    expect(reader('\n\n')[0]?.data).toHaveLength(1_000_000);
  });
});
