import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Connection } from '#kernel/database/connect.ts';
import type { Receipt } from '#kernel/ingest/receipt.ts';
import { createTestDatabase, type TestDatabase } from '#test/support/database.ts';
import { training } from '../index.ts';
import { catalogueXml, type FormationFixture, formationXml } from './lheo/catalogue.fixture.ts';

const SAMPLE = '../shared/data/partner-files/lheo_exemple-bts-onisep.xml';
const SEED = fileURLToPath(new URL('./catalogue_20260601.input.xml', import.meta.url));

let database: TestDatabase;
let connection: Connection;
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lheo-'));
  database = await createTestDatabase([training]);
  connection = database.connectAs(training);
});
afterAll(async () => {
  await database.close();
  await rm(folder, { recursive: true });
});
beforeEach(async () => {
  await connection.sql`truncate training.enrolments, training.trainings, training.sessions, training.providers, training.ingest_files, training.ingest_rejects`;
});

async function load(content: string | Buffer, name = 'catalogue.xml'): Promise<Receipt> {
  const path = join(folder, name);
  await writeFile(path, content);
  return database.load(training, 'lheo', path);
}

const counts = ({ outcome, received, loaded, duplicate, rejected }: Receipt) =>
  [outcome, received, loaded, duplicate, rejected] as const;

const catalogue = (overrides: Partial<FormationFixture>, exportedOn?: string): string =>
  catalogueXml([formationXml(overrides)], exportedOn);

const dated = (day: string, number = ''): string =>
  `<session numero="${number}"><periode><debut>${day}</debut><fin>00000000</fin></periode></session>`;

const stored = () => connection.sql<{ title: string; starts: string[] }[]>`
  select title, array(select starts_on::text from training.sessions where training_id = trainings.id order by 1) as starts
  from training.trainings order by title`;

describe('a catalogue', () => {
  test('is loaded with its sessions and bodies, its rejects kept with line and reason', async () => {
    const receipt = await database.load(training, 'lheo', SEED);
    expect(counts(receipt)).toEqual(['LOADED', 5, 4, 0, 1]);
    expect(receipt.flags).toEqual({ COMMUNE_CODE_WRONG: 1, SIRET_MISSING: 1 });
    const [reject] = await connection.sql`
      select line, "column", code, masked_value from training.ingest_rejects`;
    expect(reject).toEqual({
      line: '134',
      column: 'intitule-formation',
      code: 'VALUE_MISSING',
      masked_value: null,
    });
    const [totals] = await connection.sql`
      select (select count(*)::int from training.sessions) as sessions, (select count(*)::int from training.providers) as providers,
        (select covers_until::text from training.ingest_files) as covers_until`;
    expect(totals).toEqual({ sessions: 7, providers: 2, covers_until: '2026-05-31' });
  });

  test('the day that it covers comes from its name when it does not say', async () => {
    await load(catalogue({}), 'offres_20260315.xml');
    const [file] = await connection.sql`select covers_until::text from training.ingest_files`;
    expect(file).toEqual({ covers_until: '2026-03-15' });
  });

  test('the same bytes again, under another name or compressed, change nothing', async () => {
    const content = catalogue({});
    await load(content);
    expect((await load(content, 'again.xml')).outcome).toBe('ALREADY_LOADED');
    expect(counts(await load(gzipSync(content), 'catalogue.xml.gz'))).toEqual([
      'LOADED',
      1,
      0,
      1,
      0,
    ]);
  });

  test('texts with tabs, backslashes and end markers arrive as they are', async () => {
    await load(catalogue({ title: "\\. C:\\temp\\N '); drop table x; --" }));
    expect((await stored())[0]?.title).toBe("\\. C:\\temp\\N '); drop table x; --");
  });

  test('with most records broken it is refused whole', async () => {
    const broken = Array.from({ length: 25 }, (_, index) =>
      formationXml({ title: index < 5 ? '-' : 'Soudage', attributes: `numero="${index}"` }),
    );
    const receipt = await load(catalogueXml(broken));
    expect([receipt.outcome, receipt.refusal?.code]).toEqual(['REFUSED', 'TOO_MANY_REJECTS']);
    expect(await stored()).toEqual([]);
  });

  test.each([
    [
      'cut in the middle',
      (content: string) => content.slice(0, content.length / 2),
      'FILE_TRUNCATED',
    ],
    [
      'with a DTD',
      (content: string) => content.replace(/^.*\n/u, '<!DOCTYPE lheo>'),
      'FILE_MALFORMED',
    ],
    [
      'of another language',
      (content: string) => content.replace(/lheo/gu, 'rss'),
      'FILE_MALFORMED',
    ],
    ['without anything', () => '', 'FILE_EMPTY'],
  ])('%s is refused whole and leaves a receipt only', async (_fault, damage, code) => {
    const content = catalogueXml([formationXml(), formationXml({ attributes: 'numero="2"' })]);
    const receipt = await load(damage(content));
    expect([receipt.outcome, receipt.refusal?.code]).toEqual(['REFUSED', code]);
    expect(await stored()).toEqual([]);
    const [file] = await connection.sql`select state from training.ingest_files`;
    expect(file).toEqual({ state: 'REFUSED' });
  });

  test.skipIf(!existsSync(SAMPLE))('the published example of LHEO 2.2 is loaded', async () => {
    const receipt = await database.load(training, 'lheo', SAMPLE);
    expect([counts(receipt), receipt.flags]).toEqual([['LOADED', 1, 1, 0, 0], {}]);
    const [row] = await connection.sql`
      select formacodes, rome_codes, exit_level, certifications ->> 0 as certification, left(objective, 20) as objective, town, postal_code, commune_code, starts_on::text
      from training.trainings join training.sessions on training_id = trainings.id`;
    expect(row).toMatchObject({
      formacodes: ['34582', '34076'],
      rome_codes: ['D1402', 'D1403', 'D1408'],
      exit_level: 6,
      certification: expect.stringContaining('RNCP474'),
      objective: 'A la fois vendeur, m',
      town: 'QUIMPERLÉ',
      postal_code: '29391',
      commune_code: '29233',
      starts_on: '2015-09-01',
    });
  });
});

describe('versions of a training', () => {
  const updated = (day: string): string => `numero="F_1" datemaj="${day}"`;

  test('a changed one replaces its sessions, an unchanged one is a duplicate', async () => {
    await load(
      catalogue({ sessions: dated('20260901', 'A') + dated('20261001', 'B') }, '20260501'),
    );
    const changed = await load(catalogue({ sessions: dated('20270101', 'B') }, '20260601'));
    expect(counts(changed)).toEqual(['LOADED', 1, 1, 0, 0]);
    expect(await stored()).toEqual([{ title: 'Soudage', starts: ['2027-01-01'] }]);
    const same = await load(catalogue({ sessions: dated('20270101', 'B') }, '20260701'));
    expect(counts(same)).toEqual(['LOADED', 1, 0, 1, 0]);
  });

  test('an older export after a newer one changes nothing', async () => {
    await load(catalogue({ title: 'Neuf' }, '20260601'));
    expect(counts(await load(catalogue({ title: 'Ancien' }, '20260501')))).toEqual([
      'LOADED',
      1,
      0,
      1,
      0,
    ]);
    expect((await stored())[0]?.title).toBe('Neuf');
  });

  test('an older change in a newer export changes nothing', async () => {
    await load(catalogue({ title: 'Neuf', attributes: updated('20260520') }, '20260601'));
    await load(catalogue({ title: 'Ancien', attributes: updated('20260420') }, '20260701'));
    expect((await stored())[0]?.title).toBe('Neuf');
  });

  test('files of every order give the same trainings, bodies and provenance', async () => {
    const files = [
      catalogue({ title: 'Un', attributes: updated('20260401') }, '20260501'),
      catalogue(
        { title: 'Deux', attributes: updated('20260520'), sessions: dated('20270101') },
        '20260601',
      ),
      catalogue({ title: 'Un', attributes: updated('20260620') }, '20260701'),
      catalogue({ title: 'Un', attributes: updated('20260620') }, '20260801'),
    ];
    const states: unknown[] = [];
    for (const order of [
      [0, 1, 2, 3],
      [3, 2, 1, 0],
      [2, 0, 3, 1],
      [1, 3, 0, 2],
    ]) {
      await connection.sql`truncate training.enrolments, training.trainings, training.sessions, training.providers, training.ingest_files, training.ingest_rejects`;
      for (const index of order) await load(files[index] ?? '', `${index}.xml`);
      states.push(
        await connection.sql`
        select title, updated_on::text, version::text, file_name, (select array_agg(id order by id) from training.sessions) as sessions,
          (select array_agg(siret || version::text) from training.providers) as bodies
        from training.trainings join training.ingest_files on ingest_files.id = file_id`,
      );
    }
    expect(states[0]).toMatchObject([{ title: 'Un', file_name: '3.xml' }]);
    for (const state of states) expect(state).toEqual(states[0]);
  });

  test('content that comes back with a later export wins over what was between', async () => {
    await load(catalogue({ title: 'Un' }, '20260501'));
    await load(catalogue({ title: 'Un' }, '20260701'), 'later.xml');
    await load(catalogue({ title: 'Deux' }, '20260601'));
    expect((await stored())[0]?.title).toBe('Un');
  });

  test('two of one number in a file: the later change stays, the other is a duplicate', async () => {
    const two = catalogueXml([
      formationXml({ title: 'Neuf', attributes: updated('20260520') }),
      formationXml({ title: 'Ancien', attributes: updated('20260420') }),
    ]);
    expect(counts(await load(two))).toEqual(['LOADED', 2, 1, 1, 0]);
    expect((await stored())[0]?.title).toBe('Neuf');
  });

  test('without any date the file loaded last stays', async () => {
    await load(catalogue({ title: 'Un' }));
    await load(catalogue({ title: 'Deux' }), 'second.xml');
    expect((await stored())[0]?.title).toBe('Deux');
  });

  test('a body keeps what it says of itself when a later file names it as a trainer', async () => {
    await load(catalogue({}, '20260501'));
    const trainer =
      '<organisme-formateur><SIRET-formateur><SIRET>90000000100017</SIRET></SIRET-formateur><raison-sociale-formateur>E. MODELE</raison-sociale-formateur></organisme-formateur>';
    await load(catalogue({ siret: '90000000200015', action: trainer }, '20260601'));
    const bodies = await connection.sql`select siret, name from training.providers order by siret`;
    expect(bodies.map(({ siret, name }) => [siret, name])).toEqual([
      ['90000000100017', 'École du Modèle'],
      ['90000000200015', 'École du Modèle'],
    ]);
  });
});
