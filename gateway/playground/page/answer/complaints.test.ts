import { describe, expect, test } from 'vitest';
import { complaintsOf } from './complaints.ts';
import { readAnswer } from './read-answer.ts';

const complaints = (answer: object) => {
  const read = readAnswer(JSON.stringify(answer));
  return read && complaintsOf(read);
};

const forbidden = (...path: (string | number)[]) => ({
  message: 'Jobseeker.lastName may not be read by this caller.',
  path,
  extensions: { code: 'FORBIDDEN' },
});

describe('what an answer complains of', () => {
  test('is nothing when there are no errors', () => {
    expect(complaints({ data: { a: 1 } })).toBeNull();
  });

  test('is said once for all items of a list', () => {
    const data = { people: [{ name: null }, { name: null }] };
    const errors = [forbidden('people', 0, 'name'), forbidden('people', 1, 'name')];
    expect(complaints({ data, errors })).toMatchObject({
      complaints: [{ code: 'FORBIDDEN', path: 'people.name', times: 2 }],
      forbidden: 1,
      emptied: [],
      hasMore: false,
    });
  });

  test('names what is null as a whole, since a field below it cannot be empty', () => {
    const errors = [forbidden('person', 'lastName')];
    expect(complaints({ data: { person: null }, errors })?.emptied).toEqual(['person']);
    expect(complaints({ data: null, errors })?.emptied).toEqual(['data']);
  });

  test('holds other errors too, those without a code among them', () => {
    const errors = [{ message: 'Syntax Error' }];
    expect(complaints({ errors })).toMatchObject({
      complaints: [{ code: null, path: '', message: 'Syntax Error', times: 1 }],
      forbidden: 0,
    });
  });

  test('says when the answer holds back more', () => {
    const errors = [forbidden('a')];
    const answer = { data: { a: null }, errors, extensions: { hasMoreErrors: true } };
    expect(complaints(answer)?.hasMore).toBe(true);
  });
});
