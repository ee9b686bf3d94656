import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addDays, dayInParis } from '#kernel/calendar/days.ts';
import { createStoreWorld, type StoreWorld, somebody } from '../store.fixture.ts';

const GATEWAY = { subject: 'gateway', role: 'service' as const };
const GWENN = somebody('gwenn', 'developer', 'builders');
const TODAY = dayInParis();

let world: StoreWorld;
beforeAll(async () => {
  world = await createStoreWorld();
}, 60_000);
afterAll(() => world.close());

async function register(name: string): Promise<string> {
  const wishes = { purpose: 'x', scopes: [], quotaClass: 'SILVER', acceptedTerms: '2026-09' };
  const { application } = await world.mutate(
    GWENN,
    'registerApplication',
    { name, ...wishes },
    'application { clientId }',
  );
  return (application as { clientId: string }).clientId;
}
const line = (clientId: string, changes: object = {}) => ({
  clientId,
  day: TODAY,
  requests: 5,
  refusedForQuota: 2,
  errors: 1,
  ...changes,
});
const deliver = (lines: readonly object[], deliveryId: string = randomUUID(), as = GATEWAY) =>
  world.mutate(as, 'recordClientUsage', { deliveryId, lines }, 'isNew');
async function usageOf(clientId: string) {
  const { data } = await world.served.asCaller(GWENN)<{
    myApplications: { nodes: { clientId: string; usage: object[] }[] };
  }>(
    '{ myApplications(first: 100) { nodes { clientId usage { day granted refused requests refusedForQuota errors } } } }',
  );
  return data?.myApplications.nodes.find((node) => node.clientId === clientId)?.usage;
}
const day = (changes: object) => ({ day: TODAY, granted: 0, refused: 0, ...changes });

describe('a delivery of figures', () => {
  test('adds to those that are there, line by line', async () => {
    const clientId = await register('Somme');
    expect(await deliver([line(clientId), line(clientId)])).toEqual({ isNew: true, refusal: null });
    await deliver([line(clientId, { requests: 1, refusedForQuota: 0, errors: 0 })]);
    expect(await usageOf(clientId)).toEqual([day({ requests: 11, refusedForQuota: 4, errors: 2 })]);
  });

  test('has one effect however often it comes, also when it comes several times at once', async () => {
    const clientId = await register('Unique');
    const id = randomUUID();
    const outcomes = await Promise.all(
      Array.from({ length: 8 }, () => deliver([line(clientId)], id)),
    );
    expect(outcomes.filter(({ isNew }) => isNew === true)).toHaveLength(1);
    expect(await deliver([line(clientId)], id)).toEqual({ isNew: false, refusal: null });
    expect(await usageOf(clientId)).toEqual([day({ requests: 5, refusedForQuota: 2, errors: 1 })]);
  });

  test('keeps nothing of who is no client, nor of a day that is longer ago than it is told of', async () => {
    const clientId = await register('Passé');
    const stranger = `PAR_x_${'0'.repeat(64)}`;
    const lines = [
      line(stranger),
      line(clientId, { day: addDays(TODAY, -31) }),
      line(clientId, { day: addDays(TODAY, -30) }),
    ];
    expect(await deliver(lines)).toMatchObject({ isNew: true });
    expect(await usageOf(clientId)).toMatchObject([{ day: addDays(TODAY, -30), requests: 5 }]);
    const kept = await world.owner
      .sql`select count(*)::int from services.request_counts where client_id = ${stranger}`;
    expect(kept[0]).toEqual({ count: 0 });
  });

  test('is remembered for longer than the days that it may be about, and then forgotten', async () => {
    const clientId = await register('Oubli');
    const [old, recent] = [randomUUID(), randomUUID()];
    await deliver([line(clientId)], old);
    await deliver([line(clientId)], recent);
    const { sql } = world.owner;
    const age = (id: string, days: number) =>
      sql`update services.usage_deliveries set received_at = now() - make_interval(days => ${days}) where id = ${id}`;
    await age(old, 36);
    await age(recent, 34);
    await deliver([line(clientId)]);
    const ids = await sql`select id from services.usage_deliveries`;
    expect(ids.map(({ id }) => id)).toContain(recent);
    expect(ids.map(({ id }) => id)).not.toContain(old);
  });

  test('that would make a figure too large leaves it at the largest that there is', async () => {
    const clientId = await register('Immense');
    for (let time = 0; time < 2; time += 1)
      expect(await deliver([line(clientId, { requests: 2_000_000_000 })])).toMatchObject({
        isNew: true,
      });
    expect(await usageOf(clientId)).toMatchObject([{ requests: 2_147_483_647, errors: 2 }]);
  });

  test.each([
    ['without a UUID', 'not-a-uuid', [{}], 'deliveryId'],
    ['of a number below zero', randomUUID(), [{ errors: -1 }], 'lines'],
    ['of too many lines', randomUUID(), Array.from({ length: 1_001 }, () => ({})), 'lines'],
  ])('%s is refused whole', async (_what, id, changes, argument) => {
    const clientId = await register(`Refus ${id}`);
    const lines = [line(clientId), ...changes.map((change) => line(clientId, change))];
    expect(await deliver(lines, id)).toMatchObject({
      isNew: null,
      refusal: { code: 'DELIVERY_INVALID', argument },
    });
    expect(await usageOf(clientId)).toEqual([]);
  });

  test.each(['developer', 'moderator', 'counsellor'] as const)(
    'is not taken from the role %s',
    async (role) => {
      const clientId = await register(`Faux ${role}`);
      const forger = { subject: 'forger', role };
      expect(await deliver([line(clientId)], randomUUID(), forger as never)).toMatchObject({
        refusal: { code: 'ROLE_NOT_ALLOWED' },
      });
      expect(await usageOf(clientId)).toEqual([]);
    },
  );
});
