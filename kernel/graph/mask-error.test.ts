import { describe, expect, test } from 'vitest';
import { endingRequest, hubError } from '../errors.ts';
import { maskError } from './mask-error.ts';

/** What a caller sees of an error, and what the log gets. */
function masked(error: Error & { readonly extensions?: Readonly<Record<string, unknown>> }) {
  const told: unknown[] = [];
  const { message, extensions } = error;
  const seen = maskError({ message, extensions: { ...extensions } }, error, (cause) =>
    told.push(cause),
  );
  return { seen, told: told.map((cause) => (cause as Error).message) };
}

describe('an error of the hub', () => {
  test('that is a fault of its own is told with its reason in the log alone', () => {
    const cause = new Error('nothing brings Offer.title from offers');
    const { seen, told } = masked(
      endingRequest(hubError('OPERATION_NOT_PLANNED', 'The gateway finds no way.', { cause })),
    );
    expect(seen).toEqual({
      message: 'The gateway finds no way.',
      extensions: { code: 'OPERATION_NOT_PLANNED' },
    });
    expect(told).toEqual(['nothing brings Offer.title from offers']);
  });

  test('that is such a fault at one place of an answer is in the log too', () => {
    const error = Object.assign(new Error('Offer.title cannot be brought here.'), {
      extensions: { code: 'OPERATION_NOT_PLANNED' },
    });
    expect(masked(error).told).toEqual(['Offer.title cannot be brought here.']);
  });

  test('that is the caller’s is not in the log', () => {
    const error = endingRequest(hubError('LIMIT_EXCEEDED', 'expected at most 12 aliases, got 13.'));
    expect(masked(error).told).toEqual([]);
  });

  test('that it did not expect is hidden, and in the log as it was', () => {
    const { seen, told } = masked(new Error('connect to 10.0.0.1 with secret'));
    expect(seen).toEqual({
      message: 'Internal server error',
      extensions: { code: 'INTERNAL_SERVER_ERROR' },
    });
    expect(told).toEqual(['connect to 10.0.0.1 with secret']);
  });
});
