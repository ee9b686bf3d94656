import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createTestDatabase, type TestDatabase } from '#test/support/database.ts';
import { labourMarket } from '../index.ts';
import { exportLines } from './export.ts';

const YEAR = 2026;
let database: TestDatabase;
let folder: string;

beforeAll(async () => {
  database = await createTestDatabase([labourMarket]);
  folder = await mkdtemp(join(tmpdir(), 'estuaire-survey-'));
  const { sql } = database.connectAs(labourMarket);
  await sql`
    insert into labour_market.survey_releases (year, surveyed_from, surveyed_until, published_at, digest, policy_hash)
    values (${YEAR}, '2025-09-15', '2025-12-15', '2026-01-05T00:00:00Z', 'digest', 'hash')`;
  await sql`
    insert into labour_market.surveyed_needs
      (year, place_code, place_kind, basin_code, basin_name, basin_year, department_code, department_name, region_code, region_name,
       occupation_code, level, label, family_code, family_label, projects, projects_margin, difficult, difficult_margin, seasonal, seasonal_margin)
    select ${YEAR}, 'B' || b.basin || '-44', 'EMPLOYMENT_BASIN', b.basin, b.name, 2026, '44', 'Loire-Atlantique', '52', 'Pays de la Loire',
      'S' || n % 10 || 'X' || 10 + n / 10, 'OCCUPATION', case when n % 3 = 0 then 'Chefs; "grands"' else 'Métier ' || n end, 'V', 'Vente, tourisme',
      case when n % 7 > 0 then n * 10 end, case when n % 7 > 0 then 5 end, case when n % 5 > 0 and n % 7 > 0 then n * 5 / 10 * 10 end, 4, case when n % 7 > 0 then 0 end, 0
    from (values ('5201', 'NANTES'), ('5202', 'SAINT-NAZAIRE')) as b (basin, name), generate_series(0, 799) as n`;
  await sql`
    insert into labour_market.surveyed_needs (year, place_code, place_kind, department_code, occupation_code, level, projects)
    values (${YEAR}, 'B-44', 'EMPLOYMENT_BASIN', '44', 'S0X42', 'OCCUPATION', 10), (${YEAR}, 'D44', 'DEPARTMENT', '44', 'S0X42', 'OCCUPATION', 30)`;
});
afterAll(async () => {
  await database.close();
  await rm(folder, { recursive: true, force: true });
});

const exported = async (year: number): Promise<string[]> => {
  const chunks: string[] = [];
  for await (const chunk of exportLines(
    database.connectAs(labourMarket).sql,
    'labour_market',
    year,
  ))
    chunks.push(chunk);
  return chunks;
};

describe('the export of a campaign', () => {
  test('has the columns of the official file, in pieces, and a star for what is hidden', async () => {
    const chunks = await exported(YEAR);
    expect(chunks.length).toBeGreaterThan(2);
    const [header, first, second] = chunks.join('').split('\n');
    expect(header).toBe(
      'annee;Code métier BMO;Nom métier BMO;Famille_met;Lbl_fam_met;REG;NOM_REG;Dept;NomDept;BE26;NOMBE26;met;xmet;smet',
    );
    expect(first).toBe(
      '2026;S0X10;"Chefs; ""grands""";V;Vente, tourisme;52;Pays de la Loire;44;Loire-Atlantique;5201;NANTES;*;*;*',
    );
    expect(second).toContain(';100;*;0');
  });

  test('loads back as an official file does, with the same numbers', async () => {
    const path = join(folder, 'Base_open_data_BMO_2026.csv');
    await writeFile(path, (await exported(YEAR)).join(''));
    expect(await database.load(labourMarket, 'bmo', path)).toMatchObject({
      received: 1_600,
      loaded: 1_600,
      rejected: 0,
    });
    const different = await database.connectAs(labourMarket).sql`
      select n.id from labour_market.surveyed_needs s
      full join labour_market.hiring_needs n on n.year = s.year and n.basin_code = s.basin_code and n.department_code = s.department_code and n.fap_code = s.occupation_code
      where (s.place_kind is null or (s.level = 'OCCUPATION' and s.basin_code is not null))
        and ((s.projects, s.difficult, s.seasonal, s.basin_name, s.region_name, s.label, s.family_label, s.basin_year)
          is distinct from (n.projects::int, n.difficult::int, n.seasonal::int, n.basin_name, n.region_name, n.fap_label, n.family_label, n.basin_year))`;
    expect([...different]).toEqual([]);
  });

  test.each(['=HYPERLINK("https://x.invalid")', '+1', '-1', '@SUM(A1)', '\t=1'])(
    'S-26: a label %j is text where the file is opened as a table, not a formula',
    async (label) => {
      const { sql } = database.connectAs(labourMarket);
      const [{ before } = { before: null }] = await sql<{ before: string }[]>`
        select label as before from labour_market.surveyed_needs where place_code = 'B5201-44' and occupation_code = 'S1X10'`;
      const rename = (text: string | null) => sql`
        update labour_market.surveyed_needs set label = ${text} where place_code = 'B5201-44' and occupation_code = 'S1X10'`;
      await rename(label);
      try {
        const lines = (await exported(YEAR)).join('').split('\n');
        const line = lines.find((one) => one.startsWith('2026;S1X10;') && one.includes(';5201;'));
        expect(line?.split(';')[2]?.replace(/^"/u, '')).toMatch(/^'/u);
      } finally {
        await rename(before);
      }
    },
  );

  test('of a year that was not published is refused with a sentence', async () => {
    await expect(exported(2031)).rejects.toThrow('No figures of the survey about 2031');
  });
});
