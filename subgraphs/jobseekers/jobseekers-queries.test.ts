import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type RunningSubgraph, startSubgraph } from '#kernel/graph/serve.ts';
import { createLogger } from '#kernel/log.ts';
import { pseudonymsFrom } from '#kernel/pseudonym.ts';
import {
  createTestDatabase,
  TEST_PSEUDONYM_KEY,
  type TestDatabase,
} from '#test/support/database.ts';
import { ask } from '#test/support/graphql-client.ts';
import { UNSIGNED } from '#test/support/requests.ts';
import { contract } from './contract.ts';
import { jobseekers } from './index.ts';
import { loadText, personFile } from './ingest/source-file.fixture.ts';

let database: TestDatabase;
let running: RunningSubgraph;

beforeAll(async () => {
  database = await createTestDatabase([jobseekers]);
  for (const { source, path } of contract.seed)
    await database.load(jobseekers, source, fileURLToPath(new URL(path, jobseekers.folder)));
  running = await startSubgraph(jobseekers, {
    databaseUrl: database.url,
    port: 0,
    pseudonymKey: TEST_PSEUDONYM_KEY,
    requests: UNSIGNED,
    log: createLogger('jobseekers', 'silent'),
    exposeStatementCount: true,
  });
});
afterAll(async () => {
  await running.close();
  await database.close();
});

const person = async (localId: string, selection: string) => {
  const { data, errors, statements } = await ask(
    running.url,
    `query($value: ID!) { jobseekerByExternalId(scheme: LOCAL, value: $value) { ${selection} } }`,
    { value: localId },
  );
  expect(errors).toEqual([]);
  return { found: data?.['jobseekerByExternalId'] as Record<string, unknown>, statements };
};

describe('a jobseeker', () => {
  test('is found by each identifier, whatever its case and blanks, and by the id that the hub gave', async () => {
    const { found } = await person('4400000001 a', 'id lastName');
    const { data, errors } = await ask(
      running.url,
      `query($id: ID!) {
        peam: jobseekerByExternalId(scheme: PEAM, value: "5E0F1C01-0000-4000-8000-000000000001") { id }
        national: jobseekerByExternalId(scheme: NATIONAL, value: "99000000001") { id }
        own: jobseeker(id: $id) { id externalIds { scheme value } }
      }`,
      { id: found['id'] },
    );
    expect(errors).toEqual([]);
    expect(data).toEqual({
      peam: { id: found['id'] },
      national: { id: found['id'] },
      own: {
        id: found['id'],
        externalIds: [
          { scheme: 'LOCAL', value: '4400000001A' },
          { scheme: 'NATIONAL', value: '99000000001' },
          { scheme: 'PEAM', value: '5e0f1c01-0000-4000-8000-000000000001' },
        ],
      },
    });
  });

  test('shows what the newest file says', async () => {
    const { found } = await person(
      '4400000001A',
      `civility lastName usedName firstName birthDate sex isIdentityCertified isNirKeyValid hasIdentityConflict commune { code }
       soughtOccupations { code } desiredSalary { amount currency period } mobilityKm qualities
       currentRegistration { registeredOn reason endedOn category } registrations { registeredOn reason }`,
    );
    expect(found).toEqual({
      civility: 'MS',
      lastName: 'ABGRALL',
      usedName: 'LE GOFF',
      firstName: 'Maëlle',
      birthDate: '1985-01-14',
      sex: 'FEMALE',
      isIdentityCertified: true,
      isNirKeyValid: true,
      hasIdentityConflict: false,
      commune: { code: '44109' },
      soughtOccupations: [{ code: 'K1304' }, { code: 'G1501' }],
      desiredSalary: { amount: 1950, currency: 'EUR', period: 'MONTH' },
      mobilityKm: 15,
      qualities: ["Sens de l'organisation", 'Autonomie'],
      currentRegistration: {
        registeredOn: '2026-03-02',
        reason: 'END_OF_FIXED_TERM',
        endedOn: null,
        category: 1,
      },
      registrations: [{ registeredOn: '2026-03-02', reason: 'END_OF_FIXED_TERM' }],
    });
  });

  test('has no current registration once it has ended', async () => {
    const { found } = await person(
      '4400000004D',
      'currentRegistration { registeredOn } registrations { endedOn endReason }',
    );
    expect(found).toEqual({
      currentRegistration: null,
      registrations: [{ endedOn: '2026-09-14', endReason: 'BACK_TO_WORK' }],
    });
  });

  test('stands in the category of the month asked for, of the last declared one otherwise', async () => {
    const category = '{ month value unknownBecause hoursWorked }';
    const { found } = await person(
      '4400000001A',
      `last: category ${category} august: category(month: "2026-08-31") ${category} july: category(month: "2026-07-01") ${category}
       may: category(month: "2026-05-15") ${category} before: category(month: "2025-05-15") ${category}`,
    );
    expect(found).toEqual({
      last: { month: '2026-09-01', value: 'C', unknownBecause: null, hoursWorked: 79 },
      august: { month: '2026-08-01', value: 'B', unknownBecause: null, hoursWorked: 78 },
      july: { month: '2026-07-01', value: 'A', unknownBecause: null, hoursWorked: 0 },
      may: {
        month: '2026-05-01',
        value: null,
        unknownBecause: 'NO_DECLARATION',
        hoursWorked: null,
      },
      before: {
        month: '2025-05-01',
        value: null,
        unknownBecause: 'NOT_REGISTERED',
        hoursWorked: null,
      },
    });
    const { found: other } = await person('2000000003C', `last: category ${category}`);
    expect(other['last']).toMatchObject({ value: 'D', unknownBecause: null });
    const { found: never } = await person('4400000004D', `last: category ${category}`);
    expect(never['last']).toEqual({
      month: '2026-10-01',
      value: null,
      unknownBecause: 'NOT_REGISTERED',
      hoursWorked: null,
    });
    const september = `category(month: "2026-09-01") ${category}`;
    const { found: left } = await person('4400000004D', september);
    expect(left['category']).toMatchObject({ value: null, unknownBecause: 'NO_DECLARATION' });
  });

  test('lists its declarations newest first, each as the version that stands', async () => {
    const { found } = await person(
      '4400000001A',
      `declarations(first: 2) { nodes { month declaredAt status isInForce hoursWorked grossPay { amount currency period } employers { name hoursWorked grossPay { amount } hasEnded } } pageInfo { hasNextPage } }`,
    );
    expect(found['declarations']).toEqual({
      nodes: [
        {
          month: '2026-09-01',
          declaredAt: '2026-10-02T16:30:00.000Z',
          status: 'SAVED',
          isInForce: true,
          hoursWorked: 79,
          grossPay: { amount: 1027, currency: 'EUR', period: 'MONTH' },
          employers: [
            {
              name: 'CRECHE DES LILAS',
              hoursWorked: 79,
              grossPay: { amount: 1027 },
              hasEnded: false,
            },
          ],
        },
        expect.objectContaining({ month: '2026-08-01', hoursWorked: 78 }),
      ],
      pageInfo: { hasNextPage: true },
    });
  });

  test('has a pseudonym for each partner whose identifier of the person is known, and null for the others', async () => {
    const pseudonyms = pseudonymsFrom(TEST_PSEUDONYM_KEY);
    const { found } = await person(
      '4400000001A',
      'socialSecurityPid tempAgencyPid missionLocalePid',
    );
    expect(found).toEqual({
      socialSecurityPid: pseudonyms('social-security')('5e0f1c01-0000-4000-8000-000000000001'),
      tempAgencyPid: pseudonyms('temp-agencies')('285014499100143'),
      missionLocalePid: pseudonyms('missions-locales')('99000000001'),
    });
    const { found: other } = await person(
      '4400000004D',
      'socialSecurityPid tempAgencyPid missionLocalePid',
    );
    expect(other).toEqual({
      socialSecurityPid: null,
      tempAgencyPid: null,
      missionLocalePid: pseudonyms('missions-locales')('99000000004'),
    });
  });

  test('keeps answering to the id that a merge retired', async () => {
    const { sql } = database.connectAs(jobseekers);
    const text = (values: Record<string, string>) => personFile([{ lastName: 'HAMON', ...values }]);
    await loadText(sql, 'persons', 'p_20261001.csv', text({ peamId: 'account-00009' }));
    await loadText(sql, 'persons', 'p_20261002.csv', text({ nationalNumber: '99000000009' }));
    const idOf = async (scheme: string, value: string) => {
      const { data } = await ask<{ jobseekerByExternalId: { id: string } }>(
        running.url,
        'query($scheme: ExternalIdScheme!, $value: ID!) { jobseekerByExternalId(scheme: $scheme, value: $value) { id } }',
        { scheme, value },
      );
      return data?.jobseekerByExternalId.id;
    };
    const retired = await idOf('NATIONAL', '99000000009');
    const survivor = await idOf('PEAM', 'account-00009');
    expect(retired).not.toBe(survivor);
    const both = text({ nationalNumber: '99000000009', peamId: 'account-00009' });
    await loadText(sql, 'persons', 'p_20261003.csv', both);
    const { data, errors } = await ask(
      running.url,
      `query($id: ID!, $r: [_Any!]!) { jobseeker(id: $id) { id lastName } _entities(representations: $r) { ... on Jobseeker { id lastName } } }`,
      { id: retired, r: [{ __typename: 'Jobseeker', id: retired }] },
    );
    expect(errors).toEqual([]);
    expect(data).toEqual({
      jobseeker: { id: survivor, lastName: 'HAMON' },
      _entities: [{ id: survivor, lastName: 'HAMON' }],
    });
  });
});

describe('a wrong identifier', () => {
  const NIR = '285014499100143';

  test.each([
    ['{ jobseeker(id: "00000000-0000-4000-8000-000000000000") { id } }', 'CODE_UNKNOWN'],
    [`{ jobseeker(id: "${NIR}") { id } }`, 'CODE_MALFORMED'],
    [`{ jobseekerByExternalId(scheme: NATIONAL, value: "${NIR}") { id } }`, 'CODE_UNKNOWN'],
    [`{ jobseekerByExternalId(scheme: LOCAL, value: "${NIR}") { id } }`, 'CODE_MALFORMED'],
    [`{ jobseekerByExternalId(scheme: PEAM, value: "1 ${NIR}?") { id } }`, 'CODE_MALFORMED'],
  ])('%s gives %s and is not repeated', async (document, code) => {
    const { data, errors } = await ask(running.url, document);
    expect(Object.values(data ?? {})).toEqual([null]);
    expect(errors[0]?.extensions['code']).toBe(code);
    expect(JSON.stringify(errors)).not.toContain(NIR);
  });

  test('in a representation gives null', async () => {
    const { data, errors } = await ask(
      running.url,
      'query($r: [_Any!]!) { _entities(representations: $r) { ... on Jobseeker { id } } }',
      { r: [{ __typename: 'Jobseeker', id: NIR }] },
    );
    expect(errors).toEqual([]);
    expect(data).toEqual({ _entities: [null] });
  });
});
