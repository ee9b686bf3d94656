import { existsSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readOffers } from '../read/read-doubles.ts';
import { rowsOf, type WrittenDemo, writeDemo } from '../testing/written-demo.ts';
import { loadActivities } from './activity.ts';
import { activityLabel, dotted } from './activity-labels.ts';
import { loadOccupations } from './occupation.ts';

const BUILTIN = new URL('../../subgraphs/reference/builtin/occupations.csv', import.meta.url);

describe('model', () => {
  test('speaks of real activities only', () => {
    for (const activity of loadActivities(loadOccupations())) {
      expect(activityLabel(dotted(activity.naf)), activity.naf).not.toBe('');
    }
  });

  test.skipIf(!existsSync(BUILTIN))('speaks of occupations that the hub is built with', () => {
    const lines = readFileSync(BUILTIN, 'utf8').split('\n');
    const known = new Set(lines.map((line) => line.split(',')[0]));
    const unknown = loadOccupations().filter((occupation) => !known.has(occupation.rome));
    expect(unknown.map((occupation) => occupation.rome)).toEqual([]);
  });
});

describe('figures', () => {
  let demo: WrittenDemo;

  beforeAll(async () => {
    demo = await writeDemo({ profile: 'departement', scale: 0.25 });
  });
  afterAll(() => demo.remove());

  async function rows(subgraph: string, source: string, separator = '|'): Promise<string[][]> {
    const files = demo.of(subgraph, source);
    return (await Promise.all(files.map((file) => rowsOf(file, separator)))).flat();
  }

  test('the coast hires in summer, the vineyard in September', async () => {
    const coast = new Set(['44055', '44131', '44132', '44049', '44154', '44211']);
    const tourism = /^(55|56|9329Z)/;
    const count = (months: readonly string[], list: string[][]) =>
      list.filter((row) => months.includes(row[7]?.slice(5, 7) ?? '')).length;
    const beach = (await rows('social-security', 'dpae')).filter(
      (row) => coast.has(row[14] ?? '') && tourism.test(row[1] ?? ''),
    );
    expect(count(['06', '07'], beach)).toBeGreaterThan(3 * count(['12', '01'], beach));
    const vines = (await rows('social-security', 'msa')).filter((row) => row[1] === '0121Z');
    expect(count(['09'], vines)).toBeGreaterThan(0.3 * vines.length);
  });

  test('one hiring in five of the last two years names a jobseeker of the file of persons', async () => {
    const persons = new Set((await rows('jobseekers', 'persons')).map((row) => row[0]));
    const recent = (await rows('social-security', 'dpae')).filter(
      (row) => row.length === 27 && (row[7] ?? '') >= '2024-11-01',
    );
    const named = recent.filter((row) => row[25] !== 'NULL');
    expect(named.length / recent.length).toBeGreaterThan(0.17);
    expect(named.length / recent.length).toBeLessThan(0.23);
    expect(named.filter((row) => !persons.has(row[25] ?? ''))).toEqual([]);
  });

  test("offers of the département's figures are those of the file of offers", async () => {
    const [file] = demo.of('offers', 'france-travail');
    const offers = file ? await readOffers(file.path) : [];
    const scores = (await rows('labour-market', 'imt', ',')).filter((row) => row[2] === 'D');
    const byBasin = (await rows('labour-market', 'imt', ',')).filter((row) => row[2] === 'B');
    const sum = (list: string[][]) => list.reduce((total, row) => total + Number(row[6]), 0);
    expect(sum(scores)).toBe(offers.length);
    expect(sum(byBasin)).toBe(offers.length);
    for (const row of scores.slice(0, 20)) {
      expect(offers.filter((offer) => offer.romeCode === row[10])).toHaveLength(Number(row[6]));
    }
  });

  test("jobseekers of the département's figures are those registered", async () => {
    const registered = (await rows('jobseekers', 'persons')).filter((row) => row[21] === 'NULL');
    const people = new Set(registered.map((row) => row[0]));
    const scores = (await rows('labour-market', 'imt', ',')).filter((row) => row[2] === 'D');
    expect(scores.reduce((total, row) => total + Number(row[4]), 0)).toBe(people.size);
  });

  test('hours declared are those of the missions, but for one month in five or fewer', async () => {
    const persons = await rows('jobseekers', 'persons');
    const localByNir = new Map(persons.map((row) => [row[9], row[2]]));
    const declared = new Map(
      (await rows('jobseekers', 'declarations')).map((row) => [
        `${row[0]}${row[1]}`,
        Number(row[20]),
      ]),
    );
    const worked = new Map<string, number>();
    for (const row of await rows('temp-agencies', 'missions')) {
      if (row[3] === '0') {
        const key = `${localByNir.get(row[14])}${row[2]}`;
        worked.set(key, (worked.get(key) ?? 0) + Number(row[21]?.replace(',', '.')));
      }
    }
    const pairs = [...worked].filter(([key]) => declared.has(key));
    const short = pairs.filter(([key, hours]) => (declared.get(key) ?? 0) < hours - 3);
    expect(pairs.length).toBeGreaterThan(200);
    expect(short.length).toBeGreaterThan(0);
    expect(short.length / pairs.length).toBeLessThan(0.2);
  });

  test("a mission stands in the agency's declarations as temporary work", async () => {
    const agencies = new Set((await rows('temp-agencies', 'missions')).map((row) => row[0]));
    expect(agencies.size).toBe(8);
    const hirings = (await rows('social-security', 'dpae')).filter((row) => agencies.has(row[0]));
    const temporary = hirings.filter((row) => row[8] === '3');
    expect(temporary.length / hirings.length).toBeGreaterThan(0.9);
    expect(new Set(hirings.map((row) => row[1]))).toEqual(new Set(['7820Z']));
  });
});
