import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type CallerRole, ROLES } from '#kernel/caller.ts';
import { createDemoDatabase } from '#test/support/demo-database.ts';
import { type AskOptions, type Hub, startHub } from '#test/support/hub.ts';
import { savedOperation } from '#test/support/operations.ts';
import { runJobOf } from '#test/support/run-job.ts';
import type { OwnDatabase } from '#test/support/test-databases.ts';
import { demoCampaigns } from '../../scripts/start/demo-survey.ts';
import { subscribeBySse } from '../events/sse-client.ts';

const FOLDER = new URL('../../schema/operations/', import.meta.url);
const NAMES = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.graphql'))
  .map((file) => file.replace('.graphql', ''));

interface Keys {
  readonly siret: string;
  readonly session: string;
}

/** Keys of the demo's smallest profile, for the operations whose own variables name records of the demo département. */
async function findKeys(hub: Hub): Promise<Keys> {
  const { data } = await hub.ask<{
    establishments: { nodes: { siret: string }[] };
    trainingSearch: { nodes: { id: string }[] };
  }>(`{
    establishments(first: 1) { nodes { siret } }
    trainingSearch(filter: {}, first: 1) { nodes { id } }
  }`);
  return {
    siret: data?.establishments.nodes[0]?.siret ?? '',
    session: data?.trainingSearch.nodes[0]?.id ?? '',
  };
}

describe('saved operations', () => {
  let database: OwnDatabase;
  let hub: Hub;
  let keys: Keys;

  beforeAll(async () => {
    database = await createDemoDatabase();
    hub = await startHub({ databaseUrl: database.url });
    keys = await findKeys(hub);
    await runJobOf(hub, database.url, 'hiring-forecast');
    for (const year of demoCampaigns())
      await runJobOf(hub, database.url, 'hiring-survey-campaign', { period: String(year) });
  }, 120_000);
  afterAll(async () => {
    await hub.close();
    await database.close();
  });

  const overrides = (): Record<string, Record<string, unknown>> => ({
    'establishment-page': { siret: keys.siret },
    'training-session-page': { id: keys.session },
  });

  /** What a subscription brings first. Operations run by their names: what is kept and posted comes before what is watched. */
  async function expectEvent(document: string, variables: object, as: CallerRole | 'nobody') {
    const headers: Record<string, string> =
      as === 'nobody' ? {} : { authorization: `Bearer ${await hub.token(as)}` };
    const client = await subscribeBySse(hub.url, document, { variables, headers });
    const event = await client.next();
    client.leave();
    expect(event).toMatchObject({ data: expect.anything() });
    expect(event).not.toHaveProperty('errors');
  }

  test('there are at least ten', () => {
    expect(NAMES.length).toBeGreaterThanOrEqual(10);
  });

  const WRITTEN_FOR = NAMES.flatMap((name) => {
    const { roles } = savedOperation(name);
    return (roles.length === 0 ? (['nobody'] as const) : roles).map((as) => ({ name, as }));
  });

  test.each(WRITTEN_FOR)(
    '$name answers $as without an error, and with something',
    async ({ name, as }) => {
      const { document, variables } = savedOperation(name);
      const asked = { ...variables, ...overrides()[name] };
      if (/^subscription /mu.test(document)) return expectEvent(document, asked, as);
      const { status, data, errors } = await hub.ask(document, asked, { as });
      expect([status, errors]).toEqual([200, []]);
      expect(Object.values(data ?? {}).every((value) => value !== null)).toBe(true);
    },
  );

  test.each(ROLES)('two or more are written for a caller who is %s', (role) => {
    expect(WRITTEN_FOR.filter(({ as }) => as === role).length).toBeGreaterThanOrEqual(2);
  });

  test('the question of six subgraphs joins an offer to its employer and to what the employer hired', async () => {
    const { document, variables } = savedOperation('market-around-a-commune');
    const wide = { ...variables, occupation: 'N1103', radiusKm: 100, first: 50 };
    const { data } = await hub.ask<{
      commune: {
        offersNearby: {
          nodes: {
            distanceKm: number;
            establishment: { hiringsLast12Months: { total: number } } | null;
          }[];
        };
      };
      occupation: { marketScore: object | null };
    }>(document, wide);
    const offers = data?.commune.offersNearby.nodes ?? [];
    expect(
      offers.some(({ establishment }) => (establishment?.hiringsLast12Months.total ?? 0) > 0),
    ).toBe(true);
    const distances = offers.map(({ distanceKm }) => distanceKm);
    expect(distances).toEqual([...distances].sort((one, other) => one - other));
  });

  test('facets of the offer search ignore their own filter and keep all others', async () => {
    const facetsOf = async (filter: object) => {
      const { data } = await hub.ask<{
        offerSearch: {
          totalCount: number;
          facets: {
            contractKind: { code: string; count: number }[];
            department: { count: number }[];
          };
        };
      }>(
        'query($filter: OfferFilter!) { offerSearch(filter: $filter) { totalCount facets { contractKind { code count } department { code count } } } }',
        { filter },
      );
      return data?.offerSearch;
    };
    const all = await facetsOf({});
    const [kind] = all?.facets.contractKind ?? [];
    const only = await facetsOf({ contractKinds: [kind?.code] });
    expect(only?.totalCount).toBe(kind?.count);
    expect(only?.facets.contractKind).toEqual(all?.facets.contractKind);
    const inDepartments = (only?.facets.department ?? []).reduce(
      (sum, { count }) => sum + count,
      0,
    );
    expect(inDepartments).toBe(kind?.count);
  });

  test('the file of a jobseeker is put together from the sources that name the person by different identifiers', async () => {
    const list = async <Person>(fields: string, options: AskOptions) => {
      const { data } = await hub.ask<{ jobseekers: { nodes: Person[] } }>(
        `{ jobseekers(first: 100) { nodes { ${fields} } } }`,
        {},
        options,
      );
      return data?.jobseekers.nodes ?? [];
    };
    // No role reads all of it of everybody.
    const persons = await list<Record<'declaredHirings' | 'missions', { nodes: object[] }>>(
      'declaredHirings(first: 1) { nodes { id } } missions(first: 1) { nodes { id } }',
      { as: 'investigator' },
    );
    expect(persons.some(({ declaredHirings }) => declaredHirings.nodes.length > 0)).toBe(true);
    expect(persons.some(({ missions }) => missions.nodes.length > 0)).toBe(true);
    const accompanied = await list<{ youthFollowUp: object | null }>('youthFollowUp { id }', {
      as: 'counsellor',
    });
    expect(accompanied.some(({ youthFollowUp }) => youthFollowUp !== null)).toBe(true);
  });
});

describe('the README', () => {
  test('asks about fields that the graph has, in words that stand in a saved operation', () => {
    const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
    const question = /```graphql\n(.*?)```/su.exec(readme)?.[1] ?? '';
    const saved = savedOperation('market-around-a-commune').document;
    const fields = [
      ...question.replaceAll(/#.*$/gmu, '').matchAll(/\b([a-z]\w+)\b(?=[\s({])/gu),
    ].map((match) => match[1] ?? '');
    expect(fields.length).toBeGreaterThan(15);
    expect(fields.filter((field) => !saved.includes(field))).toEqual([]);
    expect(readme.split('\n').length).toBeLessThan(150);
  });
});
