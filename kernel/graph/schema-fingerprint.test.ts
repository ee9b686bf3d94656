import { describe, expect, test } from 'vitest';
import { fingerprintOf } from './schema-fingerprint.ts';

const SDL = `
  extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@requires", "@external"])
  type Query { person(id: ID!, on: String = "today"): Person }
  "Somebody."
  type Person @key(fields: "id") @key(fields: "email") { id: ID! email: String @external score: Int! @requires(fields: "email") }
  union Thing = Person | Link
  type Link { url: String }
  enum Kind { LOCAL REMOTE }
  input Filter { kind: Kind = LOCAL ids: [ID!] }
  scalar Day
`;

describe('the fingerprint of a schema', () => {
  test.each([
    [
      'order of fields',
      (sdl: string) =>
        sdl.replace('kind: Kind = LOCAL ids: [ID!]', 'ids: [ID!] kind: Kind = LOCAL'),
    ],
    ['order of values', (sdl: string) => sdl.replace('LOCAL REMOTE }', 'REMOTE LOCAL }')],
    [
      'order of arguments',
      (sdl: string) =>
        sdl.replace('id: ID!, on: String = "today"', 'on: String = "today", id: ID!'),
    ],
    [
      'order of keys',
      (sdl: string) =>
        sdl.replace(
          '@key(fields: "id") @key(fields: "email")',
          '@key(fields: "email") @key(fields: "id")',
        ),
    ],
    ['order of members', (sdl: string) => sdl.replace('Person | Link', 'Link | Person')],
    ['descriptions', (sdl: string) => sdl.replace('"Somebody."', '"Anybody."')],
    ['comments', (sdl: string) => `# a comment\n${sdl}`],
    [
      'extensions',
      (sdl: string) =>
        sdl.replace('type Link { url: String }', 'type Link extend type Link { url: String }'),
    ],
    [
      'what federation adds',
      (sdl: string) =>
        `${sdl} scalar _Any union _Entity = Person type _Service { sdl: String } extend type Query { _service: _Service! _entities(representations: [_Any!]!): [_Entity]! } directive @key(fields: String!, resolvable: Boolean) repeatable on OBJECT | INTERFACE`,
    ],
  ])('is the same for another %s', (_what, change) => {
    expect(change(SDL)).not.toBe(SDL);
    expect(fingerprintOf(change(SDL))).toBe(fingerprintOf(SDL));
  });

  test.each([
    ['a field more', ['url: String', 'url: String title: String']],
    ['a field less', ['email: String @external ', '']],
    ['another type', ['score: Int!', 'score: Float!']],
    ['a field that may be null now', ['score: Int!', 'score: Int']],
    ['an argument less', [', on: String = "today"', '']],
    ['another default of an argument', ['"today"', '"tomorrow"']],
    ['another default of an input', ['kind: Kind = LOCAL', 'kind: Kind = REMOTE']],
    ['another value', ['REMOTE }', 'AFAR }']],
    ['another member', ['Person | Link', 'Person']],
    ['another requirement', ['@requires(fields: "email")', '@requires(fields: "email id")']],
    ['a key less', [' @key(fields: "email")', '']],
    ['another name of a scalar', ['scalar Day', 'scalar Date']],
    ['a directive on a type', ['type Link {', 'type Link @shareable {']],
    ['another version of federation', ['federation/v2.9', 'federation/v2.3']],
  ] as const)('is another for %s', (_what, [from, to]) => {
    const changed = SDL.replace(from, to);
    expect(changed).not.toBe(SDL);
    expect(fingerprintOf(changed)).not.toBe(fingerprintOf(SDL));
  });

  test('there is none of a text that is no schema', () => {
    expect(() => fingerprintOf('undefined')).toThrow(/Syntax Error/u);
  });
});
