import { damaged } from '../faults/damage.ts';
import type { Tally } from '../faults/tally.ts';
import { identityOf } from '../identity/person-identity.ts';
import { nationalNumber } from '../identity/person-numbers.ts';
import { createCourses } from '../model/course.ts';
import { type Trainee, traineesOf } from '../model/trainee.ts';
import { Draws } from '../random/draws.ts';
import { STREAM } from '../random/streams.ts';
import { isoDate, packedDate } from '../time/date-text.ts';
import type { World } from '../world.ts';
import { lines } from '../write/formats.ts';
import type { SourceFile } from '../write/source-file.ts';

const HEADER =
  'n_individuadmin_id|c_adresseemail|c_validitemail_id|dc_formation_id|dc_numeroicaction|dc_numeroicsession|dc_siret|dc_formacode_ppal_id|dc_insee_lieuformation|dc_cp_lieuformation|dc_ville_lieuformation|dd_datedebutplanformation|dd_datefinplanformation|c_presence|dd_dateabandon|liste_financeur';

/** Who followed which session, until the day of the demo. */
export function traineeFile(world: World): SourceFile {
  return {
    name: `stagiaires_full_${packedDate(world.asOfDay)}.csv`,
    text: (tally) =>
      lines(
        HEADER,
        damaged(traineeLines(world, tally), {
          seed: world.seed,
          key: STREAM.trainee,
          separator: '|',
          tally,
        }),
        tally,
      ),
  };
}

function* traineeLines(world: World, tally: Tally): Generator<string> {
  const courses = createCourses(world);
  const draws = new Draws();
  tally.note('literal-null');
  for (let index = 0; index < world.sizes.jobseekers; index += 1) {
    draws.reseed(world.seed, STREAM.trainee, index, 1);
    for (const trainee of traineesOf(world, courses, world.persons.at(index)))
      yield traineeLine(world, trainee, draws, tally);
  }
}

function traineeLine(world: World, trainee: Trainee, draws: Draws, tally: Tally): string {
  const { person, course, action, droppedOutDay } = trainee;
  const hasMail = draws.chance(0.9);
  const commune = tally.strikes('commune-is-postal-code', draws)
    ? action.address.postalCode
    : action.place.code;
  return [
    nationalNumber(person.index),
    hasMail ? identityOf(world.seed, person).email : 'NULL',
    hasMail ? (draws.chance(0.97) ? 'V' : 'N') : 'NULL',
    course.number,
    action.number,
    trainee.sessionNumber,
    course.provider.siret,
    course.occupation.formacode,
    commune,
    action.address.postalCode,
    action.place.name,
    isoDate(trainee.firstDay),
    isoDate(trainee.lastDay),
    trainee.hasAttended ? 'P' : 'A',
    droppedOutDay === null ? 'NULL' : isoDate(droppedOutDay),
    String(action.funder),
  ].join('|');
}
