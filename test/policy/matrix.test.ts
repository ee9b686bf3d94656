import { readFileSync } from 'node:fs';
import { buildSchema, parse } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { CallerRole } from '#kernel/caller.ts';
import { inventAnswer } from '#test/support/invented-answers.ts';
import { type PolicyHub, startPolicyHub } from '#test/support/policy-hub.ts';
import { claimsOfRole, createTokenIssuer, type TestClaims } from '#test/support/token-issuer.ts';
import { createIdentity } from '../../gateway/identity/identity.ts';
import { createAccessOf } from '../../gateway/policy/access-of.ts';
import type { Caller } from '../../gateway/policy/caller.ts';
import { fieldRequirements } from '../../gateway/policy/field-requirements.ts';
import { readSubgraphFiles } from '../../schema/subgraph-files.ts';
import { type Coming, readMatrix } from './read-matrix.ts';
import { waysToFields } from './ways-to-fields.ts';

const read = (file: string): string =>
  readFileSync(new URL(`../../schema/${file}`, import.meta.url), 'utf8');
const matrix = readMatrix();
const requirements = fieldRequirements(parse(read('supergraph.graphql')));

/** What a token says of somebody who comes so; null for nobody. */
const claimsOf = ({ role, purpose }: Coming): TestClaims | null => {
  const purposes = purpose === 'none' ? [] : [`purpose:${purpose}`];
  if (role === 'nobody') return purposes.length === 0 ? null : { purposes };
  return claimsOfRole(role as CallerRole, purposes);
};

test('the page has a line for each field that asks for something, and no other', () => {
  const protectedFields = [...requirements].flatMap(([type, fields]) =>
    [...fields.keys()].map((field) => `${type}.${field}`),
  );
  expect([...matrix.fields].sort()).toEqual(protectedFields.sort());
  expect(matrix.fields.length).toBeGreaterThan(140);
  expect(matrix.comings).toHaveLength(121);
});

describe('every field × role × purpose, as the gateway decides it', () => {
  const issuer = createTokenIssuer();
  const identity = createIdentity({ issuers: [issuer.issuer], report: () => undefined });
  const accessOf = createAccessOf(requirements);
  /** Who comes so, or the code that refuses them. */
  const come = async (coming: Coming): Promise<Caller | string> => {
    const claims = claimsOf(coming);
    if (claims === null) return identity.identify(undefined);
    const token = await issuer.token(claims);
    return Promise.resolve(identity.identify(`Bearer ${token}`)).catch(
      (error: { extensions: { code: string } }) => error.extensions.code,
    );
  };
  let callers: (readonly [Coming, Caller | string])[];

  beforeAll(async () => {
    callers = await Promise.all(
      matrix.comings.map(async (coming) => [coming, await come(coming)] as const),
    );
  });

  test.each(matrix.fields)('%s', (coordinate) => {
    const [type = '', field = ''] = coordinate.split('.');
    for (const [coming, caller] of callers) {
      const expected = matrix.isRefused(coming)
        ? 'PURPOSE_REFUSED'
        : matrix.isRead(coordinate, coming);
      const decided = typeof caller === 'string' ? caller : accessOf(caller).mayRead(type, field);
      expect([coming, decided]).toEqual([coming, expected]);
    }
  });
});

describe('every field × role × purpose, asked over HTTP', () => {
  let hub: PolicyHub;
  const ways = waysToFields(buildSchema(read('api.graphql')));
  const answered = matrix.comings.filter((coming) => !matrix.isRefused(coming));

  beforeAll(async () => {
    const played = readSubgraphFiles().map(({ name, sdl }) => [
      name,
      { sdl, resolvers: {}, fieldResolver: inventAnswer },
    ]);
    hub = await startPolicyHub(Object.fromEntries(played));
  }, 120_000);
  afterAll(() => hub.close());

  test.each(matrix.comings.filter(matrix.isRefused))(
    'a $role that comes for $purpose is refused whole',
    async (coming) => {
      const { status, data, errors } = await hub.ask('{ __typename }', claimsOf(coming));
      expect([status, data, errors[0]?.extensions['code']]).toEqual([403, null, 'PURPOSE_REFUSED']);
    },
  );

  test.each(answered)(
    'a $role that comes for $purpose reads what the page says',
    async (coming) => {
      const claims = claimsOf(coming);
      const headers = claims === null ? {} : await hub.bearer(claims);
      const isReadBy = (field: string): boolean =>
        !matrix.fields.includes(field) || matrix.isRead(field, coming);
      const asked = matrix.fields.map((field) => {
        const all = (ways.get(field) ?? []).toSorted(
          (one, other) => one.above.length - other.above.length,
        );
        const way = all.find(({ above }) => above.every(isReadBy)) ?? all[0];
        return { field, way, path: [...(way?.above ?? []), field] };
      });
      const isClosedAtOnce = ({ path }: { readonly path: readonly string[] }): boolean =>
        !isReadBy(path[0] ?? '');
      const check = async ({ field, way, path }: (typeof asked)[number]): Promise<void> => {
        // A field that no client sees has no way.
        if (way === undefined) return expect(field).toMatch(/Pid$/u);
        const { data, errors } = await hub.askWith(way.document, headers);
        const codes = errors.map(({ extensions }) => extensions['code']);
        const isOpen = path.every(isReadBy);
        expect([field, codes]).toEqual([field, isOpen ? [] : ['FORBIDDEN']]);
        if (!isOpen) expect([field, leavesOf(data)]).toEqual([field, []]);
      };
      hub.forget();
      await Promise.all(asked.filter(isClosedAtOnce).map(check));
      expect(hub.allAsked()).toEqual([]);
      await Promise.all(asked.filter((one) => !isClosedAtOnce(one)).map(check));
    },
    120_000,
  );
});

/** The values of an answer that are no objects and not null. */
function leavesOf(value: unknown): unknown[] {
  if (value === null || value === undefined) return [];
  return typeof value === 'object' ? Object.values(value).flatMap(leavesOf) : [value];
}
