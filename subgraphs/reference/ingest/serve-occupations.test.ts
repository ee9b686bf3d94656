import { expect, test } from 'vitest';
import { createTestDatabase } from '#test/support/database.ts';
import { reference } from '../index.ts';
import { builtin, input, writtenFile } from './written-file.ts';

const HEADER =
  'code_rome,code_fiche_metier,code_ogr,libelle_rome,transition_eco,transition_num,transition_demo,emploi_reglemente,emploi_cadre,code_rome_parent';

/** Loads the files in the order given and tells what is served, but for the numbers of the files. */
async function servedAfter(files: readonly (readonly [source: string, path: string])[]) {
  const database = await createTestDatabase([reference]);
  for (const [source, path] of files) await database.load(reference, source, path);
  const { sql } = database.connectAs(reference);
  const occupations =
    await sql`select to_jsonb(o) - 'file_id' as row from reference.occupations o order by code`;
  const moves = await sql`
    select code, target_code, kind from reference.occupation_moves
    where edition = (select max(edition) from reference.occupation_moves) order by 1, 2, 3`;
  const activities = await sql`select code, label, edition from reference.activities order by code`;
  await database.close();
  return { occupations: [...occupations], moves: [...moves], activities: [...activities] };
}

test('the occupations served do not depend on the order in which files were loaded', async () => {
  const older = await writtenFile(
    'rome_v450.csv',
    `${HEADER}\nA1101,1,1,Ancien libellé,Emploi Blanc,N,N,N,N,A1101\nB9901,1,1,Métier disparu,Emploi Blanc,N,N,N,N,B9901\n`,
  );
  const files = [
    ['naf', input('naf.input.json')],
    ['occupations', builtin('occupations')],
    ['moves', builtin('moves')],
    ['rome', older],
    ['rome', input('rome_v460.input.csv')],
    ['rome-mobility', input('rome-mobility_v347.input.csv')],
    ['rome-naf', input('rome_naf_mapping.input.csv')],
  ] as const;
  const forwards = await servedAfter(files);
  expect(forwards.occupations.length).toBeGreaterThan(200);
  expect(await servedAfter(files.toReversed())).toEqual(forwards);
});
