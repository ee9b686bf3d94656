import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { OwnRows } from '#kernel/caller.ts';
import type { AskAs } from '#test/support/callers.ts';
import {
  byEachDoor,
  type Caseloads,
  FOREIGN_TO_C1,
  localOf,
  NAMES,
  NOBODY,
  nationalOf,
  OF_C1,
  peamOf,
  type Reached,
  reached,
  serveCaseloads,
} from './caseloads.fixture.ts';
import { assignmentFile, loadText, personFile } from './ingest/source-file.fixture.ts';

let served: Caseloads;

beforeAll(async () => {
  served = await serveCaseloads();
});
afterAll(() => served.close());

const counsellor = (): AskAs => served.as(['counselling'], { counsellorId: 'C1' });
const whom = (ask: AskAs): Promise<Reached> => reached(ask, served.idOf);

describe('a counsellor', () => {
  test('reaches the own caseload through each door, and nobody else by an alias batch, identifiers, representations or a walk', async () => {
    expect(await whom(counsellor())).toEqual(byEachDoor(OF_C1));
  });

  test.each([['placement'], ['youth-support']])('has no other caseload for %s', async (purpose) => {
    expect(await whom(served.as([purpose], { counsellorId: 'c1' }))).toEqual(byEachDoor(OF_C1));
  });

  test('is told of a foreign person what is told of one that does not exist', async () => {
    const byId = (id: string) => counsellor()(`{ jobseeker(id: "${id}") { id } }`);
    const byNumber = (scheme: string, value: string) =>
      counsellor()(`{ jobseekerByExternalId(scheme: ${scheme}, value: "${value}") { id } }`);
    const unknown = await byId(NOBODY);
    expect(unknown.errors[0]?.extensions['code']).toBe('CODE_UNKNOWN');
    for (const name of FOREIGN_TO_C1) {
      expect(await byId(served.idOf(name))).toEqual(unknown);
      expect(await byNumber('PEAM', peamOf(name))).toEqual(await byNumber('PEAM', 'account-99999'));
      expect(await byNumber('NATIONAL', nationalOf(name))).toEqual(
        await byNumber('NATIONAL', '99999999999'),
      );
      expect(await byNumber('LOCAL', localOf(name))).toEqual(
        await byNumber('LOCAL', '9900000000Z'),
      );
    }
  });

  test('gets for foreign representations what unknown ones give, in one statement, and no pseudonym to go on with', async () => {
    const { data, errors, statements } = await counsellor()(
      `query($r: [_Any!]!) { _entities(representations: $r) { ... on Jobseeker {
        lastName socialSecurityPid tempAgencyPid missionLocalePid } } }`,
      {
        r: [...FOREIGN_TO_C1.map(served.idOf), NOBODY, served.idOf('ABGRALL')].map((id) => ({
          __typename: 'Jobseeker',
          id,
        })),
      },
    );
    expect(errors).toEqual([]);
    expect(data?.['_entities']).toEqual([
      null,
      null,
      null,
      null,
      expect.objectContaining({ lastName: 'ABGRALL' }),
    ]);
    expect(statements).toBe(1);
  });

  test('sees a département of foreign persons as one where nobody lives', async () => {
    const list = (code: string) =>
      counsellor()(
        `{ jobseekers(departmentCode: "${code}") { nodes { id } pageInfo { hasNextPage endCursor } notices { code argument } } }`,
      );
    const foreign = await list('2A');
    expect(foreign).toEqual(await list('48'));
    expect(foreign.data?.['jobseekers']).toMatchObject({
      nodes: [],
      notices: [{ code: 'CODE_UNKNOWN' }],
    });
  });

  test("cannot go on with the cursor of another counsellor's list, nor with one of everybody's", async () => {
    const cursorOf = async (asker: AskAs) => {
      const { data } = await asker<{ jobseekers: { pageInfo: { endCursor: string } } }>(
        '{ jobseekers(first: 1) { pageInfo { endCursor } } }',
      );
      return data?.jobseekers.pageInfo.endCursor ?? '';
    };
    const colleague = served.as(['counselling'], { counsellorId: 'C2' });
    for (const other of [colleague, served.as(['audit'])]) {
      const after = await cursorOf(other);
      const { errors } = await counsellor()(
        'query($after: String) { jobseekers(after: $after) { nodes { id } } }',
        { after },
      );
      expect(errors[0]?.extensions['code']).toBe('CURSOR_INVALID');
    }
  });

  test('reads a page of the caseload in one statement', async () => {
    const { statements } = await counsellor()('{ jobseekers { nodes { lastName } } }');
    expect(statements).toBe(1);
  });
});

describe('a jobseeker', () => {
  const jobseeker = () => served.as(['own-file'], { peamId: ' ACCOUNT-00003 ' });

  test('reaches the own file through each door, and nobody else', async () => {
    expect(await whom(jobseeker())).toEqual(byEachDoor(['CASANOVA']));
  });

  test('is told of another file what is told of one that does not exist', async () => {
    const byId = (id: string) => jobseeker()(`{ jobseeker(id: "${id}") { id } }`);
    expect(await byId(served.idOf('ABGRALL'))).toEqual(await byId(NOBODY));
  });
});

describe('a request', () => {
  test.each([['benefits'], ['identity-check'], ['fraud-check'], ['audit']])(
    'for %s reads any file',
    async (purpose) => {
      expect(await whom(served.as([purpose]))).toEqual(byEachDoor(NAMES));
    },
  );

  test.each<[string, string[], Partial<OwnRows>, string[]]>([
    ['counselling and benefits', ['counselling', 'benefits'], { counsellorId: 'C1' }, OF_C1],
    ['counselling and placement', ['counselling', 'placement'], { counsellorId: 'C1' }, OF_C1],
    [
      'own file and counselling',
      ['own-file', 'counselling'],
      { peamId: peamOf('ABGRALL'), counsellorId: 'C1' },
      ['ABGRALL'],
    ],
    [
      'own file and counselling, when the own file is in another caseload',
      ['own-file', 'counselling'],
      { peamId: peamOf('CASANOVA'), counsellorId: 'C1' },
      [],
    ],
  ])(
    'for several purposes reads what each of them opens: %s',
    async (_what, purposes, own, names) => {
      expect(await whom(served.as(purposes, own))).toEqual(byEachDoor(names));
    },
  );

  test.each<[string, string[], Partial<OwnRows>]>([
    ['has no purpose', [], { peamId: peamOf('ABGRALL'), counsellorId: 'C1' }],
    ['has a purpose that nobody declared', ['profit'], { counsellorId: 'C1' }],
    ['has such a purpose beside one that opens any file', ['audit', 'profit'], {}],
    ['names no own file', ['own-file'], { counsellorId: 'C1' }],
    ['names no counsellor', ['counselling'], { peamId: peamOf('ABGRALL') }],
    ['names an own file in no form of ours', ['own-file'], { peamId: "' or true --" }],
    ['names a counsellor in no form of ours', ['counselling'], { counsellorId: '%' }],
    ['names a counsellor without anybody', ['counselling'], { counsellorId: 'C9' }],
    ['names a national number as own file', ['own-file'], { peamId: nationalOf('ABGRALL') }],
  ])('that %s reaches nobody', async (_what, purposes, own) => {
    expect(await whom(served.as(purposes, own))).toEqual(byEachDoor([]));
  });
});

describe('a person of two numbers that turned out to be one', () => {
  test('is reached under the retired id by the own counsellor, and unknown to others', async () => {
    const { sql } = served;
    const text = (values: Record<string, string>) => personFile([{ lastName: 'HAMON', ...values }]);
    const peam = { peamId: 'account-00009' };
    const national = { nationalNumber: '99000000009' };
    await loadText(sql, 'persons', 'p_20261002.csv', text(peam));
    await loadText(sql, 'persons', 'p_20261003.csv', text(national));
    const [retired] = await sql<{ id: string }[]>`
      select person_id as id from jobseekers.external_ids where scheme = 'NATIONAL' and value = '99000000009'`;
    await loadText(sql, 'persons', 'p_20261004.csv', text({ ...peam, ...national }));
    const assigned = assignmentFile([{ ...national, counsellorId: 'C3' }]);
    await loadText(sql, 'assignments', 'r_20261004.csv', assigned);
    const byId = (asker: AskAs) => asker(`{ jobseeker(id: "${retired?.id}") { lastName } }`);
    const own = await byId(served.as(['counselling'], { counsellorId: 'C3' }));
    expect(own.data?.['jobseeker']).toEqual({ lastName: 'HAMON' });
    expect((await byId(served.as(['own-file'], peam))).data?.['jobseeker']).not.toBeNull();
    expect((await byId(counsellor())).errors[0]?.extensions['code']).toBe('CODE_UNKNOWN');
  });
});
