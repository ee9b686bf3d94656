import type { Tally } from '../faults/tally.ts';
import { type Courses, createCourses } from '../model/course.ts';
import { Draws } from '../random/draws.ts';
import { STREAM } from '../random/streams.ts';
import { packedDate } from '../time/date-text.ts';
import type { World } from '../world.ts';
import type { SourceFile } from '../write/source-file.ts';
import { lheoCourse } from './lheo-course.ts';

/** One course in twenty still comes from a catalogue of the older version. */
const OLDER_SHARE = 0.05;

/** The catalogue: a large file of LHEO 2.3 and a small one of 2.2. */
export function trainingFiles(world: World): SourceFile[] {
  const courses = createCourses(world);
  const older = Math.max(1, Math.round(courses.count * OLDER_SHARE));
  const file = (name: string, namespace: string, from: number, end: number): SourceFile => ({
    name,
    text: (tally) => catalogue(world, courses, namespace, from, end, tally),
  });
  const day = packedDate(world.asOfDay);
  return [
    file(`offre-formation-lheo23-${day}.xml`, 'http://lheo.gouv.fr/2.3', older, courses.count),
    file(`offre-formation-lheo22-${day}.xml`, 'http://www.lheo.org/2.2', 0, older),
  ];
}

function* catalogue(
  world: World,
  courses: Courses,
  namespace: string,
  from: number,
  end: number,
  tally: Tally,
): Generator<string> {
  yield `<?xml version="1.0" encoding="UTF-8"?>\n<lheo xmlns="${namespace}">\n<offres>\n`;
  const draws = new Draws();
  for (let index = from; index < end; index += 1) {
    draws.reseed(world.seed, STREAM.training, index, 1);
    yield lheoCourse(world, courses.at(index), draws, tally);
    tally.records += 1;
  }
  yield '</offres>\n</lheo>\n';
}
