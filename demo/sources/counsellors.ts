import { agencyCode } from '../identity/agency-code.ts';
import type { Person } from '../model/person.ts';
import { Draws, hash } from '../random/draws.ts';
import { STREAM } from '../random/streams.ts';
import type { World } from '../world.ts';
import { structureOf } from './youth-dossier.ts';
import { FOLLOWED_PERCENT, isFollowed } from './youth-dossiers.ts';
import { YOUTH_STRUCTURES } from './youth-structures.ts';

/** One counsellor's time with one jobseeker. */
export type Assignment = {
  readonly counsellor: string;
  /** The agency (ALE), or the mission locale's code in i-milo. */
  readonly structure: string;
  readonly firstDay: number;
  /** Null while it lasts. */
  readonly lastDay: number | null;
};

/** Of a counsellor, at any time. */
const CASELOAD = 120;
/** Of the file of persons, those registered now; the others' time with a counsellor is over. */
const REGISTERED_SHARE = 0.757;
const UNDER_26_SHARE = 0.16;
const CHANGED_SHARE = 0.25;

/** Who accompanies whom: `of(person)` gives the person's counsellors, in the order in which they began. */
export function createCounsellors(world: World): { of(person: Person): Assignment[] } {
  const { seed, asOfDay } = world;
  const draws = new Draws();
  const staffOf = createStaff(world);
  const idOf = (structure: string, number: number) =>
    `${structure}C${String(1 + (number % staffOf(structure))).padStart(3, '0')}`;

  function atAgency(person: Person): Assignment[] {
    const { index, place, registeredDay, leftDay } = person;
    draws.reseed(seed, STREAM.counsellor, index);
    const structure = agencyCode(place);
    const number = hash(seed, STREAM.counsellor, index);
    const counsellor = idOf(structure, number);
    const lastDay = leftDay;
    const changedDay = draws.between(registeredDay + 1, (lastDay ?? asOfDay) + 1);
    const earlier = idOf(structure, number + 1);
    if (!draws.chance(CHANGED_SHARE) || earlier === counsellor || changedDay > asOfDay) {
      return [{ counsellor, structure, firstDay: registeredDay, lastDay }];
    }
    return [
      { counsellor: earlier, structure, firstDay: registeredDay, lastDay: changedDay - 1 },
      { counsellor, structure, firstDay: changedDay, lastDay },
    ];
  }

  function atMissionLocale(person: Person): Assignment[] {
    if (!isFollowed(world, person)) {
      return [];
    }
    const structure = structureOf(seed, person).id;
    const counsellor = idOf(structure, hash(seed, STREAM.counsellor, person.index, 1));
    const { registeredDay: firstDay, leftDay: lastDay } = person;
    return [{ counsellor, structure, firstDay, lastDay }];
  }

  return { of: (person) => [...atAgency(person), ...atMissionLocale(person)] };
}

/** How many counsellors an agency or a mission locale has, for caseloads of the usual size. */
function createStaff({ sizes, places }: World): (structure: string) => number {
  const registered = sizes.jobseekers * REGISTERED_SHARE;
  const shares = sharesOf(places.list, ({ basin }) => basin);
  const staff = new Map<string, number>();
  const note = (structure: string, persons: number) =>
    staff.set(structure, Math.max(1, Math.round(persons / CASELOAD)));
  const byAgency = sharesOf(places.list, agencyCode);
  for (const [agency, share] of byAgency) {
    note(agency, registered * share);
  }
  const followed = registered * UNDER_26_SHARE * (FOLLOWED_PERCENT / 100);
  for (const { id, basins } of YOUTH_STRUCTURES) {
    const share = [...shares].reduce(
      (sum, [basin, part]) => sum + (basins.includes(basin.code) ? part : 0),
      0,
    );
    note(id, followed * share);
  }
  return (structure) => staff.get(structure) ?? 1;
}

/** The share of the population by what `keyOf` says of each place. */
function sharesOf<Key>(
  places: World['places']['list'],
  keyOf: (place: World['places']['list'][number]) => Key,
): Map<Key, number> {
  const total = places.reduce((sum, { population }) => sum + population, 0);
  const shares = new Map<Key, number>();
  for (const place of places) {
    const key = keyOf(place);
    shares.set(key, (shares.get(key) ?? 0) + place.population / total);
  }
  return shares;
}
