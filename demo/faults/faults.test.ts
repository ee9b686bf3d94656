import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { rowsOf, textOf, type WrittenDemo, writeDemo } from '../testing/written-demo.ts';
import { FAULT_RATES, type Fault } from './fault-rates.ts';

const HABITS: readonly Fault[] = [
  'literal-null',
  'decimal-comma',
  'filler-dash',
  'free-text-salary',
  'statistical-secrecy',
  'address-malformed',
];

describe('faults', () => {
  let demo: WrittenDemo;

  beforeAll(async () => {
    demo = await writeDemo({ profile: 'departement', scale: 0.25 });
  });
  afterAll(() => demo.remove());

  const declarations = async () => {
    const files = demo.of('social-security', 'dpae');
    return (await Promise.all(files.map((file) => rowsOf(file, '|')))).flat();
  };

  test('each kind occurs and is counted', () => {
    const found = new Set(demo.files.flatMap((file) => Object.keys(file.faults)));
    expect(found).toEqual(new Set([...Object.keys(FAULT_RATES), ...HABITS]));
  });

  test('declarations carry broken SIRETs, codes and dates at a few per thousand', async () => {
    const rows = await declarations();
    const share = (is: (row: string[]) => boolean) => rows.filter(is).length / rows.length;
    const zeros = share(([siret]) => siret === '00000000000000');
    const short = share(([siret = '']) => siret.length < 14);
    const unknownContract = share((row) => !['1', '2', '3'].includes(row[8] ?? ''));
    for (const rate of [zeros, short, unknownContract]) {
      expect(rate).toBeGreaterThan(0.001);
      expect(rate).toBeLessThan(0.02);
    }
  });

  test('some lines lack a column and some come twice', async () => {
    const rows = await declarations();
    const lengths = new Set(rows.map((row) => row.length));
    expect(lengths).toEqual(new Set([24, 25, 26, 27]));
    const lines = rows.map((row) => row.join('|'));
    expect(new Set(lines).size).toBeLessThan(lines.length);
  });

  test('hire dates go beyond the date in the name of the file', async () => {
    for (const file of demo.of('social-security', 'dpae')) {
      const [, day = ''] = /delta_(\d{8})/.exec(file.path) ?? [];
      const dates = (await rowsOf(file, '|')).map((row) =>
        row[7]?.slice(0, 10).replaceAll('-', ''),
      );
      expect(dates.some((date) => date !== undefined && date > day)).toBe(true);
    }
  });

  test('accents are broken in part of the age bands only', async () => {
    const bands = (await declarations()).map((row) => row[23]);
    expect(bands).toContain('de 26 ans ? 50 ans');
    expect(bands).toContain('de 26 ans à 50 ans');
  });

  test('the last two files of declarations share lines', async () => {
    const [before, last] = demo.of('social-security', 'dpae').slice(-2);
    const known = new Set(before && (await textOf(before)).split('\n'));
    const repeated = last ? (await textOf(last)).split('\n').filter((line) => known.has(line)) : [];
    expect(repeated.length).toBeGreaterThan(100);
  });

  test("two in five offers have no SIRET and three in a hundred are a partner's copy", async () => {
    const [file] = demo.of('offers', 'france-travail');
    const pages = file ? (await textOf(file)).trimEnd().split('\n') : [];
    const offers = pages.flatMap((page) => JSON.parse(page).resultats);
    const without = offers.filter((offer) => offer.entreprise.siret === undefined);
    const copies = offers.filter((offer) => offer.origineOffre.origine === '2');
    expect(without.length / offers.length).toBeCloseTo(0.42, 1);
    expect(copies.length / offers.length).toBeCloseTo(0.03, 2);
  });

  test('training sessions have unknown dates, CEDEX towns and postal codes as commune codes', async () => {
    const texts = await Promise.all(demo.of('training', 'lheo').map(textOf));
    const text = texts.join('');
    const isFound = (pattern: RegExp) => pattern.test(text);
    expect(isFound(/<fin>00000000<\/fin>/)).toBe(true);
    expect(isFound(/<ville>[A-Z ]+ CEDEX \d<\/ville>/)).toBe(true);
    expect(isFound(/<codepostal>(\d{5})<\/codepostal>.{0,120}<code-INSEE-commune>\1</)).toBe(true);
    expect(isFound(/xmlns="http:\/\/www.lheo.org\/2.2"/)).toBe(true);
  });

  test('websites, mails and activities of employers are wrong now and then', async () => {
    const [file] = demo.of('employers', 'establishments');
    const text = file ? await textOf(file) : '';
    expect(text.includes('@pole-emploi.')).toBe(true);
    expect(text.includes('|0000Z|')).toBe(true);
    expect(/\|contact@[^|]+\|NULL\|/.test(text)).toBe(true);
    expect(/\|0[1-9]\d{3}\|[1-9]\d{3}\|/.test(text)).toBe(true);
  });
});
