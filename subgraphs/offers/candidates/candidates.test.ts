import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import {
  ANGERS,
  BAKERY,
  createMatchingWorld,
  type MatchingWorld,
  NANTES,
  PROFILE,
  RIVAL,
  SAINT_HERBLAIN,
} from '../matching/matching.fixture.ts';

let world: MatchingWorld;
beforeAll(async () => {
  world = await createMatchingWorld();
});
beforeEach(() => world.empty());
afterAll(() => world.close());

interface Found {
  readonly nodes: readonly Readonly<Record<string, unknown>>[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}
const keep = (peamId: string, more: object = {}) =>
  world.as(peamId)('saveSoftSkillProfile', { ...PROFILE, isSearchable: true, ...more });
async function search(
  siret: string,
  more: { center?: object; code?: string; radiusKm?: number; first?: number; after?: string } = {},
  acts: readonly string[] = [siret],
) {
  const { center = NANTES, code = 'D1102', radiusKm = 30, first = 20, after } = more;
  const place = JSON.stringify(center).replace(/"/gu, '');
  const cursor = after === undefined ? '' : `, after: "${after}"`;
  const { data, errors } = await world.served.as([], { sirets: [...acts] })<{
    candidateSearch: Found | null;
  }>(
    `{ candidateSearch(siret: "${siret}", occupationCode: "${code}", center: ${place}, radiusKm: ${radiusKm}, first: ${first}${cursor}) {
      nodes { qualities slots { day } availableFrom distance } pageInfo { hasNextPage endCursor } } }`,
  );
  return { found: data?.candidateSearch ?? null, errors };
}

describe('people who agreed to be found', () => {
  test('are found by occupation and place, with their qualities and hours and with nothing that says who they are', async () => {
    await keep('account-00001');
    const { found, errors } = await search(BAKERY, { center: SAINT_HERBLAIN });
    expect(errors).toEqual([]);
    expect(found?.nodes).toEqual([
      {
        qualities: ['AUTONOMY', 'CURIOSITY', 'RIGOUR', 'TEAMWORK'],
        slots: PROFILE.slots.map(({ day }) => ({ day })),
        availableFrom: '2026-12-01',
        distance: 'UNDER_10_KM',
      },
    ]);
    const told = JSON.stringify(found);
    for (const secret of ['Kerouac', 'courriel', '0600000001', 'account-00001', '47.2'])
      expect(told).not.toContain(secret);
  });

  test('are not found when they did not agree, withdrew, accept another occupation or do not go so far', async () => {
    await keep('account-00001', { isSearchable: false });
    await keep('account-00002');
    await world.as('account-00002')('withdrawSoftSkillProfile');
    await keep('account-00003', { occupationCodes: ['K1302'] });
    await keep('account-00004', { center: ANGERS });
    expect((await search(BAKERY)).found?.nodes).toEqual([]);
    expect((await search(BAKERY, { center: ANGERS, radiusKm: 100 })).found?.nodes).toHaveLength(1);
  });

  test('are shown to whoever acts for the establishment, and to nobody else', async () => {
    await keep('account-00001');
    for (const acts of [[], [RIVAL]]) {
      const { found, errors } = await search(BAKERY, {}, acts);
      expect(found).toBeNull();
      expect(errors[0]?.extensions['code']).toBe('ARGUMENT_OUT_OF_RANGE');
    }
  });

  test('come page by page, each once, in another order for each employer', async () => {
    for (let n = 0; n < 12; n += 1)
      await keep(`account-0001${String(n).padStart(2, '0')}`, {
        availableFrom: `2026-12-${String(n + 1).padStart(2, '0')}`,
      });
    const walk = async (siret: string): Promise<unknown[]> => {
      const seen: unknown[] = [];
      for (let after: string | undefined; ; ) {
        const { found } = await search(siret, {
          first: 5,
          ...(after === undefined ? {} : { after }),
        });
        seen.push(...(found?.nodes ?? []).map((node) => node['availableFrom']));
        if (found?.pageInfo.hasNextPage !== true) return seen;
        after = found.pageInfo.endCursor ?? undefined;
      }
    };
    const [bakery, rival] = [await walk(BAKERY), await walk(RIVAL)];
    expect(new Set(bakery).size).toBe(12);
    expect([...bakery].sort()).toEqual([...rival].sort());
    expect(bakery).not.toEqual(rival);
  });

  test('are as far from each place of one corner of the grid, so that asking around tells no address', async () => {
    await keep('account-00001', { center: { latitude: 47.31, longitude: -1.55 }, mobilityKm: 60 });
    const bands = new Set<unknown>();
    for (let step = -4; step <= 4; step += 1)
      bands.add(
        (
          await search(BAKERY, {
            center: { latitude: 47.2 + step / 100, longitude: -1.6 },
            radiusKm: 60,
          })
        ).found?.nodes[0]?.['distance'],
      );
    expect([...bands]).toEqual(['UNDER_30_KM']);
  });
});
