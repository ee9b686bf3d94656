import { describe, expect, test } from 'vitest';
import { RecordRejected } from '#kernel/ingest/source.ts';
import { type FormationFixture, formationXml, readElement } from './catalogue.fixture.ts';
import { type Formation, readFormation } from './formation.ts';

async function read(
  overrides: Partial<FormationFixture>,
): Promise<Formation & { doubts: string[] }> {
  const doubts = new Set<string>();
  const element = await readElement(formationXml(overrides));
  return { ...readFormation(element, (code) => doubts.add(code)), doubts: [...doubts] };
}

const session = (begin: string, end: string, attributes = ''): string =>
  `<session ${attributes}><periode><debut>${begin}</debut><fin>${end}</fin></periode></session>`;

describe('what a training is', () => {
  test('the main FORMACODE comes first: the one tagged, else the first', async () => {
    const codes = (second: string): string =>
      `<domaine-formation><code-FORMACODE>31734</code-FORMACODE><code-FORMACODE ${second}>22454</code-FORMACODE><code-FORMACODE>31734</code-FORMACODE></domaine-formation>`;
    expect((await read({ body: codes('tag="principal"') })).training.formacodes).toEqual([
      '22454',
      '31734',
    ]);
    expect((await read({ body: codes('') })).training.formacodes).toEqual(['31734', '22454']);
  });

  test('codes of another form are left out and doubted', async () => {
    const body =
      '<domaine-formation><code-FORMACODE>317</code-FORMACODE><code-NSF>23</code-NSF><code-NSF>233s</code-NSF><code-ROME>31131</code-ROME><code-ROME>f1604</code-ROME><code-ROME>-</code-ROME></domaine-formation>';
    const { training, doubts } = await read({ body });
    expect([training.formacodes, training.nsfCodes, training.romeCodes]).toEqual([
      [],
      ['233s'],
      ['F1604'],
    ]);
    expect(doubts).toEqual(['FORMACODE_WRONG', 'NSF_CODE_WRONG', 'ROME_CODE_WRONG']);
  });

  test('levels of both scales are taken, 0 is not given, others are doubted', async () => {
    const levels = (entry: string, exit: string): string =>
      `<code-niveau-entree>${entry}</code-niveau-entree><code-niveau-sortie>${exit}</code-niveau-sortie>`;
    const { training } = await read({ body: levels('4', '15') });
    expect([training.entryLevel, training.exitLevel]).toEqual([4, 15]);
    const other = await read({ body: levels('0', '19') });
    expect([other.training.entryLevel, other.training.exitLevel]).toEqual([null, null]);
    expect(other.doubts).toEqual(['LEVEL_WRONG']);
  });

  test('certifications have their register’s prefix once, fillers are none', async () => {
    const body =
      '<certification><code-RNCP>RNCP474</code-RNCP><code-CERTIFINFO>19004</code-CERTIFINFO></certification><certification><code-RNCP>RNCP00000</code-RNCP><code-RS>5421</code-RS></certification><certification><code-RNCP>-</code-RNCP></certification>';
    expect((await read({ body })).training.certifications).toEqual([
      { rncpCode: 'RNCP474', rsCode: null, certifInfoCode: '19004', cpfCode: null },
      { rncpCode: null, rsCode: 'RS5421', certifInfoCode: null, cpfCode: null },
    ]);
  });

  test('without a title it is rejected', async () => {
    const rejection = await read({ title: '-' }).catch((error: RecordRejected) => error.rejection);
    expect(rejection).toMatchObject({ column: 'intitule-formation', code: 'VALUE_MISSING' });
  });

  test('a title over 255 characters is cut', async () => {
    const { training, doubts } = await read({ title: 'é'.repeat(300) });
    expect([training.title.length, doubts]).toEqual([255, ['TITLE_TOO_LONG']]);
  });

  test('addresses of the web get their scheme; what is none is left out', async () => {
    const site = async (url: string): Promise<string | null> =>
      (await read({ body: `<url-formation><urlweb>${url}</urlweb></url-formation>` })).training
        .website;
    expect(await site('www.formation.invalid/a')).toBe('http://www.formation.invalid/a');
    expect(await site('javascript:alert(1)')).toBeNull();
    expect(await site('contact@formation.invalid')).toBeNull();
  });
});

describe('who a training is', () => {
  test('the same SIREN and number are the same training when the body moves', async () => {
    const [one, other] = [await read({}), await read({ siret: '90000000100025' })];
    expect(other.provider.siret).not.toBe(one.provider.siret);
    expect(other.training.id).toBe(one.training.id);
  });

  test('the same number of two bodies are two trainings', async () => {
    const [one, other] = [await read({}), await read({ siret: '90000000200015' })];
    expect(other.training.id).not.toBe(one.training.id);
  });

  test('without a number its title, theme and places say which it is', async () => {
    const attributes = '';
    const one = await read({ attributes });
    expect(one.doubts).toContain('NUMBER_MISSING');
    expect(
      (await read({ attributes, sessions: session('20270101', '20270201') })).training.id,
    ).toBe(one.training.id);
    expect((await read({ attributes, title: 'Chaudronnerie' })).training.id).not.toBe(
      one.training.id,
    );
  });

  test.each([
    ['-', null, 'SIRET_MISSING'],
    ['00000000000000', null, 'SIRET_MISSING'],
    ['12', null, 'SIRET_WRONG'],
    ['11111111111111', '11111111111111', 'SIRET_KEY_WRONG'],
  ])('the SIRET %s is read as %s with %s', async (siret, kept, doubt) => {
    const { provider, doubts } = await read({ siret });
    expect([provider.siret, provider.isSiretKeyValid, doubts]).toEqual([kept, false, [doubt]]);
  });
});

describe('sessions of a training', () => {
  test('00000000, 99999999 and fillers are no dates; impossible days are doubted', async () => {
    const { sessions, doubts } = await read({
      sessions:
        session('00000000', '99999999') +
        session('-', '20270230') +
        session('20260901', '20260801'),
    });
    expect(sessions.map(({ startsOn, endsOn }) => [startsOn, endsOn])).toEqual([
      [null, null],
      [null, null],
      ['2026-09-01', null],
    ]);
    expect(doubts).toEqual(['DATE_WRONG', 'DATES_REVERSED']);
  });

  test('sessions that the source does not tell apart still are apart, in file order', async () => {
    const twice = session('20260901', '20261231').repeat(2);
    const ids = (await read({ sessions: twice })).sessions.map(({ id }) => id);
    expect(new Set(ids).size).toBe(2);
    expect((await read({ sessions: twice })).sessions.map(({ id }) => id)).toEqual(ids);
  });

  test('codes of the action become words; unknown ones are doubted', async () => {
    const action =
      '<modalites-enseignement>2</modalites-enseignement><modalites-entrees-sorties>1</modalites-entrees-sorties><organisme-financeur><code-financeur>10</code-financeur><nb-places-financees>4</nb-places-financees></organisme-financeur><organisme-financeur><code-financeur>77</code-financeur></organisme-financeur>';
    const { sessions, doubts } = await read({ action });
    expect(sessions[0]).toMatchObject({
      teachingMode: 'REMOTE',
      entryMode: 'PERMANENT',
      enrolment: null,
      financers: [{ code: 10, fundedPlaces: 4 }],
    });
    expect(doubts).toEqual(['CODE_WRONG']);
  });

  test('each place of an action has the session', async () => {
    const second =
      '<lieu-de-formation><coordonnees><adresse><ville>Rezé</ville></adresse></coordonnees></lieu-de-formation>';
    const { sessions } = await read({ action: second });
    expect(sessions.map(({ place }) => place.town)).toEqual(['Nantes', 'Rezé']);
    expect(new Set(sessions.map(({ id }) => id)).size).toBe(2);
  });

  test('a formation of tens of thousands of sessions is rejected, not a memory hole', async () => {
    const sessions = '<session/>'.repeat(10_001);
    const action = '<lieu-de-formation/>';
    const error = await read({ sessions, action }).catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(RecordRejected);
    expect((error as RecordRejected).rejection).toMatchObject({
      code: 'RECORD_TOO_LARGE',
      fault: 'RULE',
    });
  });
});
