import type { Person } from '../model/person.ts';
import { hash } from '../random/draws.ts';
import { STREAM } from '../random/streams.ts';
import type { World } from '../world.ts';
import { jsonLines } from '../write/formats.ts';
import type { SourceFile } from '../write/source-file.ts';
import { type YouthDossier, youthDossier } from './youth-dossier.ts';

export const FOLLOWED_PERCENT = 55;
/** On top of the known ones, people the employment service has never seen. */
const UNKNOWN_EVERY = 5;
/** Far above every jobseeker's number. */
const FIRST_UNKNOWN = 50_000_000;
const MOST_AGE = 26;
/** The feed and the file are bounded: a mission locale follows thousands, not millions. */
const MOST_DOSSIERS = 100_000;

/** Young jobseekers followed by a mission locale, and some who are not registered. */
export function youthDossierFile(world: World): SourceFile {
  return {
    name: 'dossiers_milo.jsonl',
    text: (tally) => jsonLines(youthDossiers(world), tally),
  };
}

export function* youthDossiers(world: World): Generator<YouthDossier> {
  let known = 0;
  for (let index = 0; index < world.sizes.jobseekers && known < MOST_DOSSIERS; index += 1) {
    const person = world.persons.at(index);
    if (isFollowed(world, person)) {
      yield youthDossier(world, person, true);
      known += 1;
      if (known % UNKNOWN_EVERY === 0) {
        const unknown = world.persons.youthAt(FIRST_UNKNOWN + known / UNKNOWN_EVERY);
        yield youthDossier(world, unknown, false);
      }
    }
  }
}

/** Whether a mission locale follows a jobseeker. */
export function isFollowed(world: World, person: Person): boolean {
  return (
    world.persons.ageOn(person, world.asOfDay) < MOST_AGE &&
    hash(world.seed, STREAM.dossier, person.index) % 100 < FOLLOWED_PERCENT
  );
}
