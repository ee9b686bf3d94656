import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import {
  createDeclaringWorld,
  type DeclaringWorld,
  GWENN,
  LOIC,
  PERSONS,
} from '../declaring/declaring.fixture.ts';
import { loadText } from '../ingest/source-file.fixture.ts';

const EMPLOYER = '99900001100018';
/** Of a bank that is none. */
const IBAN = 'FR7699999000010000000623825';

let world: DeclaringWorld;
beforeAll(async () => {
  world = await createDeclaringWorld();
});
beforeEach(async () => {
  await world.sql`truncate jobseekers.entitlements`;
  await world.sql`delete from jobseekers.ingest_files where source = 'entitlements'`;
});
afterAll(() => world.close());

const OLD_HEADER =
  'c_individulocal|dd_ouverture|c_indemnisation|n_sjr|n_allocation_jour|n_duree|n_reliquat';
const HEADER = `${OLD_HEADER}|c_siret_employeur|n_jours_emploi|c_iban`;
const right = ({ localId }: { readonly localId: string }, rest: string, openedOn = '2026-03-09') =>
  `${localId}|${openedOn}|ARE|70,00|40,00|548|200|${rest}`;
const load = (day: string, ...rows: readonly string[]) =>
  loadText(world.sql, 'entitlements', `droits_${day}.csv`, `${[HEADER, ...rows].join('\n')}\n`);

const DOCUMENT = `query($first: Int, $after: String, $fewest: Int) {
  employerCertificates(since: "2026-01-01", fewest: $fewest, first: $first, after: $after) {
    nodes { openedOn jobseekerId establishment { siret } } pageInfo { hasNextPage endCursor } } }`;
interface Told {
  readonly employerCertificates: {
    readonly nodes: readonly {
      readonly jobseekerId: string;
      readonly openedOn: string;
      readonly establishment: { readonly siret: string };
    }[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
}
async function certificates(variables: object = {}, purpose = 'fraud-check') {
  const { data, errors } = await world.as([purpose], GWENN)<Told>(DOCUMENT, {
    fewest: 2,
    ...variables,
  });
  expect(errors).toEqual([]);
  return (
    data?.employerCertificates ?? { nodes: [], pageInfo: { hasNextPage: false, endCursor: null } }
  );
}

describe('certificates of employers', () => {
  test('are told of those who issued so many, since a day, one page after the other', async () => {
    await load(
      '20261001',
      right(GWENN, `${EMPLOYER}|120|`),
      right(LOIC, `${EMPLOYER}|300|`),
      right(PERSONS.NEW, '99900002200015|300|'),
      right(PERSONS.NEW, `${EMPLOYER}|300|`, '2025-12-31'),
    );
    const first = await certificates({ first: 1 });
    const second = await certificates({ first: 1, after: first.pageInfo.endCursor });
    const nodes = [...first.nodes, ...second.nodes];
    expect(nodes.map(({ establishment }) => establishment.siret)).toEqual([EMPLOYER, EMPLOYER]);
    expect(new Set(nodes.map(({ jobseekerId }) => jobseekerId)).size).toBe(2);
    expect(second.pageInfo.hasNextPage).toBe(false);
    expect((await certificates({ fewest: 3 })).nodes).toEqual([]);
  });

  test('of a number that no file of persons knows are left out, and the list goes on behind them', async () => {
    const unknown = { localId: '3300000001A' };
    await load('20261001', right(unknown, `${EMPLOYER}|9|`), right(LOIC, `${EMPLOYER}|300|`));
    const first = await certificates({ first: 1 });
    expect(first.nodes).toEqual([]);
    expect(first.pageInfo.hasNextPage).toBe(true);
    const second = await certificates({ first: 1, after: first.pageInfo.endCursor });
    expect(second.nodes.map(({ openedOn }) => openedOn)).toEqual(['2026-03-09']);
  });

  test('are told to nobody who may read the own file alone', async () => {
    await load('20261001', right(GWENN, `${EMPLOYER}|120|`), right(LOIC, `${EMPLOYER}|300|`));
    expect((await certificates({}, 'own-file')).nodes).toEqual([]);
  });

  test.each([
    ['an employer that is no SIRET', `abc|120|`, 'CODE_MALFORMED'],
    ['days that are none', `${EMPLOYER}|-3|`, 'NUMBER_INVALID'],
  ])('with %s reject the line', async (_what, rest, code) => {
    const others = Array.from({ length: 20 }, (_, n) =>
      right({ localId: `45${String(n).padStart(8, '0')}Z` }, `${EMPLOYER}|1|`),
    );
    expect(await load('20261001', right(GWENN, rest), ...others)).toMatchObject({
      rejected: 1,
      rejects: { [code]: 1 },
    });
  });

  test('are unknown to files of the old layout, which are read all the same', async () => {
    const text = `${OLD_HEADER}\n${right(GWENN, '').slice(0, -1)}\n`;
    expect(await loadText(world.sql, 'entitlements', 'droits_20261001.csv', text)).toMatchObject({
      loaded: 1,
    });
  });

  test('that came later to a right that is known are a change of it', async () => {
    await load('20261001', right(GWENN, '||'));
    expect(await load('20261002', right(GWENN, `${EMPLOYER}|120|`))).toMatchObject({ loaded: 1 });
    expect(await load('20261003', `${right(GWENN, `${EMPLOYER}|120|`)}\n`)).toMatchObject({
      duplicate: 1,
    });
  });
});

describe('the account of a right', () => {
  const marks = async () => {
    const { data } = await world.as(['fraud-check'])<{
      jobseekers: { nodes: { integrityMarks: { kind: string; mark: string }[] }[] };
    }>('{ jobseekers { nodes { integrityMarks { kind mark } } } }');
    return data?.jobseekers.nodes
      .flatMap(({ integrityMarks }) => integrityMarks)
      .filter(({ kind }) => kind === 'ACCOUNT')
      .map(({ mark }) => mark);
  };

  test('is a mark, equal however the IBAN is written', async () => {
    const spaced = IBAN.toLowerCase().replace(/(.{4})/gu, '$1 ');
    await load('20261001', right(GWENN, `||${IBAN}`), right(LOIC, `||${spaced}`));
    const [one, other, ...more] = (await marks()) ?? [];
    expect(one).toMatch(/^p1_/u);
    expect(other).toBe(one);
    expect(more).toEqual([]);
  });

  test('that is no IBAN is doubted, and the right stays', async () => {
    const wrong = `${IBAN.slice(0, -1)}0`;
    expect(await load('20261001', right(GWENN, `||${wrong}`))).toMatchObject({
      loaded: 1,
      flags: { IBAN_INVALID: 1 },
    });
    expect(await marks()).toEqual([]);
  });
});
