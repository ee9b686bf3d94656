import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { connect } from '#kernel/database/connect.ts';
import { createDemoDatabase } from '#test/support/demo-database.ts';
import { type Hub, startHub } from '#test/support/hub.ts';
import { savedOperation } from '#test/support/operations.ts';
import type { OwnDatabase } from '#test/support/test-databases.ts';

interface Taken {
  readonly submitDeclaration: {
    readonly declaration: { readonly version: string; readonly hoursWorked: number } | null;
    readonly refusal: { readonly code: string } | null;
  };
}
interface Mine {
  readonly jobseekerByExternalId: {
    readonly declarationState: string;
    readonly category: { readonly month: string; readonly value: string };
    readonly declarations: {
      readonly nodes: readonly {
        readonly month: string;
        readonly benefit: { readonly unknownBecause: string | null; readonly steps: object[] };
      }[];
    };
  };
}

describe('a month declared through the hub', () => {
  let database: OwnDatabase;
  let hub: Hub;
  const { document, variables } = savedOperation('declare-a-month');
  const { input } = variables as { input: { month: string } };

  beforeAll(async () => {
    database = await createDemoDatabase();
    hub = await startHub({ databaseUrl: database.url });
    // The window is open and the person has a right, whatever the day of the test.
    const { sql, close } = connect({ url: database.url });
    await sql`update jobseekers.declaration_windows set opens_on = current_date - 1, closes_on = current_date + 1 where month = ${input.month}::date`;
    await sql`
      insert into jobseekers.entitlements (local_id, opened_on, allowance, reference_cents, daily_cents, duration_days, days_left, as_of, file_id)
      select own.value, '2026-01-05', 'ARE', 7000, 4000, 548, 300, '2026-10-31', 1
      from jobseekers.external_ids own join jobseekers.external_ids peam using (person_id)
      where own.scheme = 'LOCAL' and peam.scheme = 'PEAM' and peam.value = ${String(savedOperation('my-monthly-declaration').variables['peamId'])}
      on conflict (local_id, opened_on) do nothing`;
    await close();
  }, 120_000);
  afterAll(async () => {
    await hub.close();
    await database.close();
  });

  test('stands with its benefit and changes the category; nobody but the person can declare it', async () => {
    const declare = async (role: 'jobseeker' | 'counsellor' | 'benefits-officer') =>
      hub.ask<Taken>(document, variables, { as: role });
    for (const role of ['counsellor', 'benefits-officer'] as const) {
      const { data, errors } = await declare(role);
      expect(data?.submitDeclaration).toBeNull();
      expect(errors[0]?.extensions['code']).toBe('FORBIDDEN');
    }
    const answers = await Promise.all(Array.from({ length: 5 }, () => declare('jobseeker')));
    for (const { errors, data } of answers) {
      expect(errors).toEqual([]);
      expect(data?.submitDeclaration.refusal).toBeNull();
      expect(data?.submitDeclaration.declaration?.hoursWorked).toBe(43);
    }
    const mine = savedOperation('my-monthly-declaration');
    const { data, errors } = await hub.ask<Mine>(mine.document, mine.variables, {
      as: 'jobseeker',
    });
    expect(errors).toEqual([]);
    const found = data?.jobseekerByExternalId;
    expect(found?.declarationState).toBe('CORRECTABLE');
    expect(found?.category).toEqual({ month: input.month, value: 'B' });
    expect(found?.declarations.nodes[0]).toMatchObject({
      month: input.month,
      benefit: { unknownBecause: null, payableDays: 22, net: { amount: 833.8 } },
    });
  });

  test('is read without its benefit by a counsellor', async () => {
    const { data, errors } = await hub.ask<{
      jobseekers: { nodes: { declarations: { nodes: { benefit: null }[] } }[] };
    }>(
      '{ jobseekers(first: 3) { nodes { declarations(first: 1) { nodes { month benefit { net { amount } } } } } } }',
      {},
      { as: 'counsellor' },
    );
    expect(errors.length).toBeGreaterThan(0);
    expect(new Set(errors.map(({ extensions }) => extensions['code']))).toEqual(
      new Set(['FORBIDDEN']),
    );
    const told = JSON.stringify(data);
    expect(told).toContain('month');
    expect(told).not.toContain('amount');
  });
});
