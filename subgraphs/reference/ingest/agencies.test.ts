import { existsSync } from 'node:fs';
import type { Sql } from 'postgres';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createTestDatabase, type TestDatabase } from '#test/support/database.ts';
import { reference } from '../index.ts';
import { createRepository } from '../repository.ts';
import { input, sample, writtenFile } from './written-file.ts';

describe('agencies', () => {
  let database: TestDatabase;
  let sql: Sql;
  const listed = async (departmentCode: string | null) => {
    const { listAgencies } = createRepository(database.connectAs(reference).db);
    const page = { size: 20, limit: 21, after: null, scope: 'test' };
    const rows = await listAgencies(page, { departmentCode, regionCode: null, kind: null });
    return rows.map(({ id }) => id);
  };

  beforeAll(async () => {
    database = await createTestDatabase([reference]);
    sql = database.connectAs(reference).sql;
  });
  afterAll(() => database.close());

  test('of the employment service get their time zone back and a flag where the source cannot be right', async () => {
    const receipt = await database.load(reference, 'pes-agencies', input('agences_pe.input.json'), {
      coversUntil: '2026-01-31',
    });
    expect(receipt).toMatchObject({
      received: 8,
      loaded: 5,
      rejected: 3,
      flags: { DEPARTMENT_AMBIGUOUS: 1, TIME_ZONE_CORRECTED: 1 },
      rejects: { CODE_MALFORMED: 1, CODE_UNKNOWN: 1, VALUE_MISSING: 1 },
    });
    const rows =
      await sql`select id, department_code, time_zone from reference.agencies order by id`;
    expect([...rows]).toEqual([
      { id: 'PES-1', department_code: '44', time_zone: 'Europe/Paris' },
      { id: 'PES-2', department_code: '44', time_zone: 'Europe/Paris' },
      { id: 'PES-3', department_code: '20', time_zone: 'Europe/Paris' },
      { id: 'PES-4', department_code: '974', time_zone: 'Indian/Reunion' },
      { id: 'PES-5', department_code: '01', time_zone: 'Europe/Paris' },
    ]);
  });

  test('of the missions locales may have the same numbers, and lose the département in their names', async () => {
    await database.load(reference, 'missions-locales-agencies', input('agences_milo.input.json'));
    const [row] = await sql`select name, kind from reference.agencies where id = 'ML-1'`;
    expect(row).toEqual({ name: 'Mission Locale des Marais', kind: 'MISSION_LOCALE' });
    expect(await listed('44')).toEqual(['PES-1', 'PES-2', 'ML-1']);
  });

  test('of Corsica answer for both of its départements', async () => {
    expect(await listed('2A')).toEqual(['PES-3']);
    expect(await listed('2B')).toEqual(['PES-3']);
  });

  test('that a newer list of their kind lacks are not listed any more; the other kind stays', async () => {
    const newer = await writtenFile(
      'agences_pe.json',
      '[{"id":2,"nom_agence":"Agence du Port","nom_region":"Pays de la Loire","structure":"POLE_EMPLOI","code_departement":44}]',
    );
    await database.load(reference, 'pes-agencies', newer, { coversUntil: '2026-06-30' });
    expect(await listed(null)).toEqual(['PES-2', 'ML-1', 'ML-9']);
  });
});

describe('the real lists of agencies', () => {
  test.skipIf(!existsSync(sample('agences_pe.json')))('load whole', async () => {
    const database = await createTestDatabase([reference]);
    const pes = await database.load(reference, 'pes-agencies', sample('agences_pe.json'));
    expect(pes).toMatchObject({ received: 894, loaded: 894, rejected: 0 });
    const milo = await database.load(
      reference,
      'missions-locales-agencies',
      sample('agences_milo.json'),
    );
    expect(milo).toMatchObject({ received: 459, loaded: 459, rejected: 0 });
    await database.close();
  });
});
