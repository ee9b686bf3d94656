import { Draws } from '../random/draws.ts';
import { STREAM } from '../random/streams.ts';
import type { World } from '../world.ts';
import type { Action, Course, Courses } from './course.ts';
import type { Person } from './person.ts';

export type Trainee = {
  readonly person: Person;
  readonly course: Course;
  readonly action: Action;
  readonly sessionNumber: string;
  readonly firstDay: number;
  readonly lastDay: number;
  readonly hasAttended: boolean;
  /** Null for those who stayed until the end. */
  readonly droppedOutDay: number | null;
};

/** Of the people of the file: some were trained before they registered. */
const ENROLLED_SHARE = 0.75;
const TWICE_SHARE = 0.2;
const ABSENT_SHARE = 0.05;
const DROP_OUT_SHARE = 0.08;
/** Of the trainings somebody is offered, the well-known ones more often, the first that leads to what they look for is taken. */
const OFFERED = 4;
/** Before the sessions of the catalogue each course was held once a quarter, as far back as people's work is drawn. */
const QUARTER_DAYS = 91;
const QUARTERS = 8;

/** The sessions that somebody followed: none, one or two. */
export function traineesOf(world: World, courses: Courses, person: Person): Trainee[] {
  const draws = new Draws().reseed(world.seed, STREAM.trainee, person.index);
  if (!draws.chance(ENROLLED_SHARE)) return [];
  const quarters = new Set([draws.between(1, QUARTERS)]);
  if (draws.chance(TWICE_SHARE)) quarters.add(draws.between(1, QUARTERS));
  return [...quarters].map((quarter) =>
    enrol(world, courseFor(courses, person, draws), quarter, person, draws),
  );
}

function courseFor(courses: Courses, person: Person, draws: Draws): Course {
  const offered = Array.from({ length: OFFERED }, () =>
    courses.at(Math.floor(courses.count * draws.next() ** 2)),
  );
  const wanted = offered.find(({ occupation }) => occupation === person.occupation);
  return wanted ?? (offered[0] as Course);
}

function enrol(
  world: World,
  course: Course,
  quarter: number,
  person: Person,
  draws: Draws,
): Trainee {
  const action = course.actions[0] as Action;
  const firstDay = world.asOfDay - quarter * QUARTER_DAYS;
  const lastDay = firstDay + Math.ceil(action.hoursInCentre / 5);
  const hasAttended = !draws.chance(ABSENT_SHARE);
  const dropsOut = hasAttended && draws.chance(DROP_OUT_SHARE);
  const droppedOutDay = draws.between(firstDay, lastDay);
  return {
    person,
    course,
    action,
    sessionNumber: `${course.number}_T${quarter}`,
    firstDay,
    lastDay,
    hasAttended,
    droppedOutDay: dropsOut && droppedOutDay <= world.asOfDay ? droppedOutDay : null,
  };
}
