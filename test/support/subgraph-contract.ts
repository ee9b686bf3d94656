import { randomBytes } from 'node:crypto';
import { composeServices } from '@apollo/composition';
import { parse } from 'graphql';
import { describe, expect, test } from 'vitest';
import type {
  ContractConnection,
  ContractEntity,
  SubgraphContract,
} from '#kernel/graph/contract.ts';
import { ask } from './graphql-client.ts';
import { AUDITOR } from './requests.ts';
import { leafSelection, missingDescriptions, ownerDouble } from './sdl-reading.ts';
import { type AskSubgraph, askAsGateway } from './signed-request.ts';

/** A subgraph reached by its URL alone. */
export interface SubgraphUnderContract {
  readonly name: string;
  /** Its `/graphql` endpoint; asked when the tests run. */
  readonly url: () => string;
  /** What the gateway signs with for it; null where it asks for no signature. */
  readonly key: Buffer | null;
  readonly contract: SubgraphContract;
}

const BATCH = 100;

/** The promises every subgraph keeps, whoever runs it and in whatever language. */
export function describeSubgraph({ name, url, key, contract }: SubgraphUnderContract): void {
  const asGateway = askAsGateway(key, AUDITOR);
  const sdl = async (): Promise<string> => {
    const { data } = await asGateway<{ _service: { sdl: string } }>(url(), '{ _service { sdl } }');
    return data?._service.sdl ?? '';
  };

  describe(`${name} keeps the subgraph contract`, () => {
    test('it says that it lives and that it is ready', async () => {
      const base = url().replace(/\/graphql$/u, '');
      expect((await fetch(`${base}/health`)).status).toBe(200);
      expect((await fetch(`${base}/ready`)).status).toBe(200);
    });

    test('its schema composes, with nothing but the owners of the fields it requires', async () => {
      const own = parse(await sdl());
      const double = ownerDouble(own);
      const composed = composeServices([
        { name, url: url(), typeDefs: own },
        ...(double === null ? [] : [{ name: 'owner', url: url(), typeDefs: parse(double) }]),
      ]);
      expect(composed.errors ?? []).toEqual([]);
    });

    test('every element of its schema that it owns has a description', async () => {
      expect(missingDescriptions(parse(await sdl()))).toEqual([]);
    });

    test.skipIf(key === null)('it answers nobody but its gateway', async () => {
      const unsigned = await ask(url(), '{ _service { sdl } }');
      const foreign = await askAsGateway(randomBytes(32), AUDITOR)(url(), '{ _service { sdl } }');
      expect([unsigned.status, foreign.status]).toEqual([401, 401]);
    });

    for (const entity of contract.entities) describeEntity(asGateway, url, sdl, entity);
    for (const connection of contract.connections) describeConnection(asGateway, url, connection);
  });
}

function describeEntity(
  ask: AskSubgraph,
  url: () => string,
  sdl: () => Promise<string>,
  entity: ContractEntity,
): void {
  const { typename, known, unknown, selection } = entity;
  const resolve = (keys: readonly object[], fields: string) =>
    ask<{ _entities: (Record<string, unknown> | null)[] }>(
      url(),
      `query($r: [_Any!]!) { _entities(representations: $r) { ... on ${typename} { ${fields} } } }`,
      {
        r: keys.map((key) => ({ __typename: typename, ...key })),
      },
    );
  const keys = async (): Promise<readonly object[]> => {
    if (!('document' in known)) return known;
    const { data } = await ask(url(), known.document);
    return valueAt(data, known.path) as readonly object[];
  };

  describe(`entity ${typename}`, () => {
    test('keys resolve in the order asked, repeated ones too, unknown ones without an error', async () => {
      const [first = {}, second = {}] = await keys();
      const { data, errors } = await resolve([second, unknown, first, second], selection);
      expect(errors).toEqual([]);
      const [one, none, other, again] = data?._entities ?? [];
      expect(one).toEqual(again);
      expect(one).not.toEqual(other);
      expect(one).not.toBeNull();
      if (entity.whenUnknown !== 'empty') expect(none).toBeNull();
    });

    test(`${BATCH} keys take as many SQL statements as one: one`, async () => {
      const found = await keys();
      const single = await resolve(found.slice(0, 1), selection);
      const many = await resolve(
        Array.from({ length: BATCH }, (_, index) => found[index % found.length] ?? {}),
        selection,
      );
      expect(many.errors).toEqual([]);
      expect([single.statements, many.statements]).toEqual([1, 1]);
    });

    test('every field that can be asked without arguments answers', async () => {
      const { errors } = await resolve(await keys(), leafSelection(parse(await sdl()), typename));
      expect(errors).toEqual([]);
    });

    if (entity.hasProvenance ?? entity.whenUnknown !== 'empty') {
      test('it says where it comes from', async () => {
        const { data } = await resolve(
          (await keys()).slice(0, 1),
          'provenance { publisher dataset source retrievedAt coversUntil licence }',
        );
        expect(data?._entities[0]?.['provenance']).toMatchObject({
          publisher: expect.stringMatching(/./u),
          licence: expect.stringMatching(/./u),
        });
      });
    }
  });
}

const valueAt = (data: unknown, path: readonly (string | number)[]): unknown =>
  path.reduce<unknown>(
    (value, key) => (value as Record<string | number, unknown> | null)?.[key],
    data,
  );

interface ConnectionAnswer {
  readonly nodes: readonly unknown[];
  readonly edges: readonly { readonly cursor: string }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

function describeConnection(
  ask: AskSubgraph,
  url: () => string,
  { document, path, variables = {} }: ContractConnection,
): void {
  const page = async (first: number, after: string | null) => {
    const answer = await ask(url(), document, { ...variables, first, after });
    return { ...answer, list: valueAt(answer.data, path) as ConnectionAnswer | undefined };
  };

  describe(`list ${path.join('.')}`, () => {
    test('pages of one give the same elements in the same order as one page of all', async () => {
      const whole = await page(50, null);
      expect(whole.errors).toEqual([]);
      expect(whole.list?.nodes.length).toBeGreaterThanOrEqual(3);
      const walked: unknown[] = [];
      let after: string | null = null;
      for (let turn = 0; turn < 60; turn += 1) {
        const { list }: { list: ConnectionAnswer | undefined } = await page(1, after);
        walked.push(...(list?.nodes ?? []));
        after = list?.pageInfo.endCursor ?? null;
        if (list?.pageInfo.hasNextPage !== true || walked.length >= 50) break;
      }
      expect(walked).toEqual(whole.list?.nodes);
    });

    test('a cursor that was altered is refused by name', async () => {
      const { list } = await page(1, null);
      const cursor = list?.pageInfo.endCursor ?? '';
      const altered = `${cursor.slice(0, -2)}${cursor.endsWith('A') ? 'BB' : 'AA'}`;
      const { errors } = await page(1, altered);
      expect(errors[0]?.extensions['code']).toBe('CURSOR_INVALID');
    });

    test('a page of 10,000 is refused with the allowed range', async () => {
      const { errors } = await page(10_000, null);
      expect(errors[0]?.extensions['code']).toBe('PAGE_SIZE_OUT_OF_RANGE');
      expect(errors[0]?.message).toMatch(/0 to \d+, got 10000/u);
    });
  });
}
