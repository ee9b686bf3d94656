import { damaged } from '../faults/damage.ts';
import type { Tally } from '../faults/tally.ts';
import { localNumber, nationalNumber } from '../identity/person-numbers.ts';
import { STREAM } from '../random/streams.ts';
import { isoDate, packedDate } from '../time/date-text.ts';
import type { World } from '../world.ts';
import { lines } from '../write/formats.ts';
import type { SourceFile } from '../write/source-file.ts';
import { createCounsellors } from './counsellors.ts';

const HEADER =
  'n_individuadmin_id|c_individulocal|c_referent|c_structuresuivi|dd_debutsuivi|dd_finsuivi';

/** Who accompanies whom, now and before. */
export function assignmentFile(world: World): SourceFile {
  return {
    name: `referents_full_${packedDate(world.asOfDay)}.csv`,
    text: (tally) =>
      lines(
        HEADER,
        damaged(assignmentLines(world, tally), {
          seed: world.seed,
          key: STREAM.counsellor,
          separator: '|',
          tally,
        }),
        tally,
      ),
  };
}

function* assignmentLines(world: World, tally: Tally): Generator<string> {
  const counsellors = createCounsellors(world);
  tally.note('literal-null');
  for (let index = 0; index < world.sizes.jobseekers; index += 1) {
    for (const assignment of counsellors.of(world.persons.at(index))) {
      yield [
        nationalNumber(index),
        localNumber(index),
        assignment.counsellor,
        assignment.structure,
        isoDate(assignment.firstDay),
        assignment.lastDay === null ? 'NULL' : isoDate(assignment.lastDay),
      ].join('|');
    }
  }
}
