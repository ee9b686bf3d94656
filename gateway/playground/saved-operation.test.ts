import { describe, expect, test } from 'vitest';
import { readSavedOperation } from './saved-operation.ts';

const QUERY = 'query OffersNearTown { offers { id } }';
const read = (comment: string, variables: string | null = null) =>
  readSavedOperation('offers-near-town', `${comment}\n${QUERY}`, variables);

describe('a saved operation', () => {
  test('takes its title and its description from the comment that opens the file', () => {
    const comment =
      '# Offers near a town.\n#\n# Newest first,\n# 20 at most.\n#\n# Salary if known.';
    expect(read(comment)).toMatchObject({
      title: 'Offers near a town',
      description: 'Newest first, 20 at most.\n\nSalary if known.',
      document: `${comment}\n${QUERY}`,
    });
  });

  test('says for which roles it is written, when it is not for all', () => {
    expect(read('# Title\n# roles: jobseeker, counsellor\n# What it is good for.')).toMatchObject({
      description: 'What it is good for.',
      roles: ['jobseeker', 'counsellor'],
    });
    expect(read('# Title').roles).toEqual([]);
  });

  test('ignores comments inside the document', () => {
    expect(read('# Title\n\n# Not in the head').description).toBe('');
  });

  test('without a comment is named after its operation and grouped by its kind', () => {
    expect(read('')).toMatchObject({
      title: 'Offers near town',
      group: 'Queries',
      description: '',
      kind: 'query',
    });
  });

  test('in a folder is grouped by it', () => {
    expect(readSavedOperation('labour-market/tension', QUERY, null).group).toBe('Labour market');
  });

  test('keeps its example variables', () => {
    expect(read('', '{ "first": 5 }').variables).toEqual({ first: 5 });
    expect(read('').variables).toBeNull();
  });

  test.each(['[1]', 'null', '3'])('refuses %s as example variables', (text) => {
    expect(() => read('', text)).toThrow('not an object');
  });

  test('refuses a document without an operation', () => {
    expect(() => readSavedOperation('x', 'fragment F on Offer { id }', null)).toThrow(
      'no operation',
    );
  });
});
