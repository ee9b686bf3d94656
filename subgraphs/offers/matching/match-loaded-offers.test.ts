import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Connection, connect } from '#kernel/database/connect.ts';
import { createTestDatabase, type TestDatabase } from '#test/support/database.ts';
import { offers } from '../index.ts';
import { sampleOffer, writePages } from '../sample-offers.ts';

/** More than one step of them. */
const PEOPLE = 2_500;
/** More than are matched with everybody at once. */
const OFFERS = 230;

let database: TestDatabase;
let owner: Connection;
beforeAll(async () => {
  database = await createTestDatabase([offers]);
  owner = connect({ url: database.url });
  await owner.sql`
    insert into offers.profiles (person_pid, qualities, occupation_codes, slots, available_from, latitude, longitude, mobility_km, consented_at)
    select 'person-' || n, '{RIGOUR}', '{D1102,D1101}', 1, current_date, 47.2316, -1.548, 10, now() from generate_series(1, ${PEOPLE}::int) n`;
});
afterAll(async () => {
  await owner.close();
  await database.close();
});

const loadOffers = async (name: string, count: number) =>
  database.load(
    offers,
    'france-travail',
    await writePages(`${name}.json`, [
      Array.from({ length: count }, (_, n) =>
        sampleOffer(`${name}${n}`, { romeCode: 'D1102', intitule: `${name} ${n}` }),
      ),
    ]),
  );

const matchesOf = async (name: string) => {
  const [found] = await owner.sql<{ people: number; pairs: number; commits: number }[]>`
    select count(distinct person_pid)::int as people, count(*)::int as pairs, count(distinct xmin::text)::int as commits
    from offers.matches where offer_id like ${`${name}%`}`;
  return found;
};

test('a file of many offers is matched in several commits, so that nobody else waits for all of it, and meets everybody with the best twenty', async () => {
  await loadOffers('MANY', OFFERS);
  expect(await matchesOf('MANY')).toEqual({ people: PEOPLE, pairs: PEOPLE * 20, commits: 2 });
  const events = await owner.sql`select from offers.match_events`;
  expect(events).toHaveLength(PEOPLE * 20);
});

test('a file of few offers is matched at once', async () => {
  await loadOffers('FEW', 3);
  expect(await matchesOf('FEW')).toEqual({ people: PEOPLE, pairs: PEOPLE * 3, commits: 1 });
});

test('a matching that was cut is taken up where it stopped, when the same file is loaded again', async () => {
  await owner.sql`create function offers.cut() returns trigger language plpgsql as 'begin raise exception ''cut''; end'`;
  await owner.sql`
    create trigger cut before insert on offers.matches for each row when (new.person_pid = 'person-999' and new.offer_id like 'CUT%') execute function offers.cut()`;
  await expect(loadOffers('CUT', OFFERS)).rejects.toThrow('cut');
  const before = await matchesOf('CUT');
  expect(before?.commits).toBe(1);
  await owner.sql`drop trigger cut on offers.matches`;
  expect(await loadOffers('CUT', OFFERS)).toMatchObject({ outcome: 'ALREADY_LOADED' });
  expect(await matchesOf('CUT')).toEqual({ people: PEOPLE, pairs: PEOPLE * 20, commits: 2 });
  expect(await owner.sql`select from offers.file_matchings`).toHaveLength(0);
});
