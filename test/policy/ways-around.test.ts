import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type PolicyHub, startPolicyHub } from '#test/support/policy-hub.ts';
import { claimsOfRole, type TestClaims } from '#test/support/token-issuer.ts';
import { GUARDED, SECRETS } from './guarded-graph.ts';

let hub: PolicyHub;

beforeAll(async () => {
  hub = await startPolicyHub(GUARDED);
});
afterAll(() => hub.close());
beforeEach(() => hub.forget());

const MAY = claimsOfRole('counsellor');
const MAY_NOT: [string, TestClaims | null][] = [
  ['nobody', null],
  ['a token without purposes', claimsOfRole('analyst')],
  ['another purpose', claimsOfRole('investigator')],
];

const secretIn = (value: unknown): boolean =>
  Object.values(SECRETS).some((secret) => JSON.stringify(value).includes(String(secret)));

/** Ways to ask for a person's name or pay; each holds at least one protected field. */
const WAYS: [string, string, Record<string, unknown>?][] = [
  ['the field itself', '{ person(id: "p") { name } }'],
  ['the field of another subgraph', '{ person(id: "p") { salary } }'],
  ['an interface', '{ named { name } }'],
  ['another interface of the same object', '{ hits { ... on Aged { name } } }'],
  ['an inline fragment on the object', '{ node(id: "p") { ... on Person { name salary } } }'],
  [
    'an inline fragment without a type',
    '{ person(id: "p") { ... { name } ... @include(if: true) { salary } } }',
  ],
  ['a union', '{ hits { ... on Person { name salary } } }'],
  ['an interface inside a union', '{ hits { ... on Named { name } } }'],
  [
    'an interface inside an interface',
    '{ node(id: "p") { ... on Named { name ... on Aged { name } } } }',
  ],
  [
    'a named fragment',
    '{ person(id: "p") { ...f } } fragment f on Person { name ...g } fragment g on Person { salary }',
  ],
  ['a fragment on the interface', '{ node(id: "p") { ...f } } fragment f on Named { name }'],
  ['an alias', '{ x: person(id: "p") { id: name age: salary } }'],
  ['the alias of a field that is open', '{ person(id: "p") { age: salary x: age } }'],
  ['@skip(if: false)', '{ person(id: "p") { name @skip(if: false) salary @skip(if: false) } }'],
  ['@include(if: true)', '{ person(id: "p") { name @include(if: true) } }'],
  [
    'a variable in @include',
    'query($v: Boolean!) { person(id: "p") { name @include(if: $v) salary @skip(if: $w) } }'.replace(
      '$v: Boolean!',
      '$v: Boolean!, $w: Boolean = false',
    ),
    { v: true },
  ],
  [
    'both directives on a fragment',
    '{ person(id: "p") { ... on Person @include(if: true) @skip(if: false) { salary } } }',
  ],
  ['a path through another entity', '{ company { director { name salary boss { salary } } } }'],
  ['a path around in a circle', '{ person(id: "p") { employer { director { boss { name } } } } }'],
  ['node', '{ node(id: "p") { __typename id ... on Person { salary } } }'],
  ['nodes of a connection', '{ people { nodes { name salary } } }'],
  ['edges of a connection', '{ people { edges { cursor node { name salary } } } }'],
  ['__typename in its place', '{ person(id: "p") { name: __typename x: name } }'],
  ['two types under one name', '{ hits { ... on Company { x: name } ... on Person { x: name } } }'],
  ['the same field twice', '{ person(id: "p") { name name ...f } } fragment f on Person { name }'],
  ['one operation of several', 'query A { company { name } } query B { person(id: "p") { name } }'],
  ['a mutation', 'mutation { touch(id: "p") { name salary } }'],
];

describe.each(WAYS)('C-34: a protected field through %s', (_way, document, variables) => {
  const ask = (as: TestClaims | null) =>
    document.startsWith('query A')
      ? hub.ask(
          document.replace('query A', 'query X').replace('query X { company { name } }', ''),
          as,
        )
      : hub.ask(document, as, variables);

  test.each(MAY_NOT)('is not for %s, and its subgraph is not asked for it', async (_who, as) => {
    const { status, data, errors } = await ask(as);
    expect(status).toBe(200);
    expect(secretIn(data)).toBe(false);
    expect(errors.length).toBeGreaterThan(0);
    expect(new Set(errors.map(({ extensions }) => extensions['code']))).toEqual(
      new Set(['FORBIDDEN']),
    );
    expect(hub.asked('pay')).toEqual([]);
    expect(secretIn(errors)).toBe(false);
    expect(hub.asked('people').join(' ')).not.toMatch(/salary/u);
  });

  test('is for whoever has the purpose', async () => {
    const { data, errors } = await ask(MAY);
    expect(errors).toEqual([]);
    expect(secretIn(data)).toBe(true);
  });
});

describe('what is answered beside a protected field', () => {
  test('is whole, the field is null, and the error says where', async () => {
    const { data, errors } = await hub.ask(
      '{ person(id: "p") { age salary desk } company { name } }',
      null,
    );
    expect(data).toEqual({
      person: { age: 40, salary: null, desk: 'third floor' },
      company: { name: 'Open Works' },
    });
    expect(errors).toMatchObject([
      { path: ['person', 'salary'], extensions: { code: 'FORBIDDEN' } },
    ]);
    expect(hub.asked('pay').join(' ')).toMatch(/desk/u);
    expect(hub.asked('pay').join(' ')).not.toMatch(/salary/u);
  });

  test('an object’s own open field answers though the interface’s is closed', async () => {
    const { data, errors } = await hub.ask('{ hits { __typename ... on Company { name } } }', null);
    expect(errors).toEqual([]);
    expect(data).toEqual({
      hits: [{ __typename: 'Person' }, { __typename: 'Company', name: 'Open Works' }],
    });
  });

  test('the type’s name is all that __typename tells', async () => {
    const { data } = await hub.ask('{ person(id: "p") { salary: __typename } }', null);
    expect(data).toEqual({ person: { salary: 'Person' } });
  });
});

describe('a protected type', () => {
  test.each([
    ['the object', '{ vault { code } }'],
    ['its name alone', '{ vault { __typename } }'],
    ['a union that it is one of', '{ boxes { __typename ... on Company { name } } }'],
  ])('is closed through %s, so that nobody learns that it is there', async (_way, document) => {
    const { data, errors } = await hub.ask(document, null);
    expect(secretIn(data) || JSON.stringify(data).includes('Vault')).toBe(false);
    expect(errors[0]?.extensions['code']).toBe('FORBIDDEN');
    expect(hub.asked('people')).toEqual([]);
    expect((await hub.ask(document, claimsOfRole('analyst'))).errors).toEqual([]);
  });

  test('closes each field that gives one of its values: an enum', async () => {
    const document = '{ person(id: "p") { grade } }';
    expect((await hub.ask(document, claimsOfRole('counsellor'))).data).toEqual({
      person: { grade: null },
    });
    expect(hub.asked('pay')).toEqual([]);
    expect((await hub.ask(document, { scope: 'read' })).data).toEqual({
      person: { grade: 'SENIOR' },
    });
  });
});

test('@defer and @stream are no ways: the hub has neither', async () => {
  for (const document of [
    '{ person(id: "p") { ... @defer { salary } } }',
    '{ people { nodes @stream(initialCount: 0) { name } } }',
  ]) {
    const { status, data } = await hub.ask(document, null);
    expect([status, data]).toEqual([400, null]);
  }
  expect([...hub.asked('pay'), ...hub.asked('people')]).toEqual([]);
});

test('a GET is no way', async () => {
  const query = encodeURIComponent('{ person(id: "p") { name salary } }');
  const answer = await fetch(`${hub.url}?query=${query}`, {
    headers: { 'apollo-require-preflight': '1' },
  });
  expect(await answer.text()).not.toMatch(/Secrette|777/u);
});

test('an operation that somebody else was answered is no way, persisted or not', async () => {
  const document = '{ person(id: "p") { name salary } }';
  expect(secretIn((await hub.ask(document, MAY)).data)).toBe(true);
  expect(secretIn((await hub.ask(document, null)).data)).toBe(false);
});

describe('a supergraph whose security directives have other names', () => {
  test('is protected all the same', async () => {
    const renamed = Object.fromEntries(
      Object.entries(GUARDED).map(([name, { sdl, resolvers }]) => [
        name,
        {
          resolvers,
          sdl: sdl
            .replace(
              '"@authenticated" "@requiresScopes" "@policy"',
              '{ name: "@authenticated", as: "@member" } { name: "@requiresScopes", as: "@needs" } { name: "@policy", as: "@only" }',
            )
            .replaceAll('@policy(', '@only(')
            .replaceAll('@requiresScopes(', '@needs(')
            .replaceAll('Vault @authenticated', 'Vault @member'),
        },
      ]),
    );
    const other = await startPolicyHub(renamed, (supergraph) => {
      expect(supergraph).toMatch(/@only\(/u);
      expect(supergraph).not.toMatch(/@policy\(/u);
      return supergraph;
    });
    const document = '{ person(id: "p") { name salary grade age } vault { code } }';
    const { data } = await other.ask(document, null);
    expect(data).toEqual({
      person: { name: null, salary: null, grade: null, age: 40 },
      vault: null,
    });
    expect((await other.ask(document, { ...MAY, scope: 'read' })).errors).toEqual([]);
    await other.close();
  });

  test.each([
    [
      'an unknown feature',
      (text: string) =>
        text.replace(
          'https://specs.apollo.dev/policy/v0.1',
          'https://specs.apollo.dev/policy/v9.0',
        ),
    ],
    [
      'no link',
      (text: string) =>
        text.replace(/@link\(url: "https:\/\/specs\.apollo\.dev\/authenticated.*/u, ''),
    ],
  ])('is not served with %s', async (_what, rewrite) => {
    await expect(startPolicyHub(GUARDED, rewrite)).rejects.toThrow(/The supergraph is refused/u);
  });
});
