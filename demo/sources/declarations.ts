import { damaged } from '../faults/damage.ts';
import { createTally, type Tally } from '../faults/tally.ts';
import { companyName } from '../identity/company.ts';
import { localNumber } from '../identity/person-numbers.ts';
import { declaresIn } from '../model/declaration.ts';
import { employerOf } from '../model/known-hirings.ts';
import type { Person } from '../model/person.ts';
import { hoursIn, isActiveIn, payIn, type Spell } from '../model/spell.ts';
import { Draws } from '../random/draws.ts';
import { STREAM } from '../random/streams.ts';
import { firstDayOf, lastDayOf } from '../time/calendar.ts';
import { isoDate, packedFrenchDate, packedMonth, twoDigits } from '../time/date-text.ts';
import type { World } from '../world.ts';
import { lines } from '../write/formats.ts';
import type { SourceFile } from '../write/source-file.ts';
import { CLOSES_ON, OPENS_AFTER_DAYS } from './declaration-calendar.ts';

const HEADER =
  'c_individulocal|mois|dd_saisie|a_travaille|a_formation|a_stage|dd_debutstage|dd_finstage|a_maladie|dd_debutmaladie|dd_finmaladie|a_maternite|dd_debutmaternite|a_retraite|dd_retraite|a_invalidite|dd_invalidite|reste_inscrit|dd_finrech|motif_finrech|nb_heures_trav|mont_salaire|force_incoherence|statut|employeurs';

/** The shortest window is that of February. */
const WINDOW_DAYS = CLOSES_ON + 1;
const MOST_HOURS = 420;

/** What jobseekers declare at the end of each month, one file a month. */
export function declarationFiles(world: World): SourceFile[] {
  const { lastDeclaredMonth, sizes } = world;
  return Array.from({ length: sizes.declarationMonths }, (_, rank) => {
    const month = lastDeclaredMonth - sizes.declarationMonths + 1 + rank;
    return {
      name: `actualisation_${packedMonth(month)}.csv`,
      text: (tally: Tally) =>
        lines(
          HEADER,
          damaged(declarationLines(world, month, tally), {
            seed: world.seed,
            key: month,
            separator: '|',
            tally,
          }),
          tally,
        ),
    };
  });
}

function* declarationLines(world: World, month: number, tally: Tally): Generator<string> {
  const draws = new Draws();
  for (let index = 0; index < world.sizes.jobseekers; index += 1) {
    const person = world.persons.at(index);
    if (declaresIn(world, person, month)) {
      draws.reseed(world.seed, STREAM.declaration, index, month);
      yield declarationLine(world, person, month, draws, tally);
    }
  }
}

function declarationLine(
  world: World,
  person: Person,
  month: number,
  draws: Draws,
  tally: Tally,
): string {
  const work = declaredWork(world, person, month, draws, tally);
  const hasLeft = person.leftDay !== null && person.leftDay <= lastDayOf(month);
  const other = otherAnswers(month, draws);
  return [
    localNumber(person.index),
    packedMonth(month),
    enteredAt(month, draws),
    work.employers.length > 0 ? 'O' : 'N',
    other.training,
    other.internship,
    other.sickness,
    other.maternity,
    other.retirement,
    other.invalidity,
    hasLeft ? 'N' : 'O',
    hasLeft && person.leftDay !== null ? packedFrenchDate(person.leftDay) : '',
    hasLeft ? (person.leavingReason === 1 ? '0' : '2') : '',
    work.hours,
    work.pay,
    draws.chance(0.004) ? '1' : '0',
    statusAt(draws.next()),
    work.employers.join(';'),
  ].join('|');
}

const FACTORS = { 'hours-understated': 0.5, 'hours-overstated': 1.4 } as const;
export type WorkFault = 'work-undeclared' | keyof typeof FACTORS;

/** Spells of work that a true declaration of the month would name. */
function worked(world: World, person: Person, month: number): Spell[] {
  return world.spells
    .of(person)
    .filter((spell) => isActiveIn(spell, month) && hoursIn(spell, month) >= 1);
}

/** Whether a temp agency states some of the work. */
const isStated = (spells: readonly Spell[]): boolean =>
  spells.some(({ agency }) => agency !== null);

/** What is wrong in the declaration of somebody who worked. */
function workFault(ofMission: boolean, draws: Draws, tally: Tally): WorkFault | null {
  const undeclared = ofMission ? 'mission-undeclared' : 'work-undeclared';
  const understated = ofMission ? 'mission-hours-understated' : 'hours-understated';
  if (tally.strikes(undeclared, draws)) return 'work-undeclared';
  if (tally.strikes(understated, draws)) return 'hours-understated';
  return tally.strikes('hours-overstated', draws) ? 'hours-overstated' : null;
}

/** The same, told after the fact: what was planted in the declaration of a month; null in an honest one and where none is made. */
export function plantedWorkFault(world: World, person: Person, month: number): WorkFault | null {
  const spells = worked(world, person, month);
  if (!declaresIn(world, person, month) || spells.length === 0) return null;
  const draws = new Draws().reseed(world.seed, STREAM.declaration, person.index, month);
  return workFault(isStated(spells), draws, createTally());
}

type DeclaredWork = { hours: number; pay: number; employers: string[] };

/** True to the spells of work but for a few who declare nothing, less or more. */
function declaredWork(
  world: World,
  person: Person,
  month: number,
  draws: Draws,
  tally: Tally,
): DeclaredWork {
  const spells = worked(world, person, month);
  const none = { hours: 0, pay: 0, employers: [] };
  const fault = spells.length === 0 ? 'work-undeclared' : workFault(isStated(spells), draws, tally);
  if (fault === 'work-undeclared') {
    return none;
  }
  const factor = fault === null ? 1 : FACTORS[fault];
  const work: DeclaredWork = { hours: 0, pay: 0, employers: [] };
  for (const spell of spells) {
    const hours = Math.max(1, Math.round(hoursIn(spell, month) * factor));
    const pay = Math.max(1, Math.round(payIn(spell, month) * factor));
    const hasEnded = spell.lastDay <= lastDayOf(month);
    const name = companyName(world.seed, employerOf(world, spell));
    work.hours += hours;
    work.pay += pay;
    work.employers.push(`${name}~${hours}~${pay}~${hasEnded ? 'O' : 'N'}`);
  }
  return { ...work, hours: Math.min(work.hours, MOST_HOURS) };
}

/** Each answer with the dates that go with it. */
function otherAnswers(month: number, draws: Draws) {
  const first = firstDayOf(month);
  const day = () => first + draws.below(20);
  const rare = (share: number, dates: () => number[], count: number) =>
    draws.chance(share)
      ? ['O', ...dates().map(packedFrenchDate)].join('|')
      : ['N', ...Array.from({ length: count }, () => '')].join('|');
  const span = () => {
    const start = day();
    return [start, start + 3 + draws.below(8)];
  };
  return {
    training: draws.chance(0.04) ? 'O' : 'N',
    internship: rare(0.01, span, 2),
    sickness: rare(0.02, span, 2),
    maternity: rare(0.004, () => [day()], 1),
    retirement: rare(0.001, () => [day()], 1),
    invalidity: rare(0.002, () => [day()], 1),
  };
}

function enteredAt(month: number, draws: Draws): string {
  const day = firstDayOf(month) + OPENS_AFTER_DAYS + Math.floor(draws.next() ** 2 * WINDOW_DAYS);
  return `${isoDate(day)} ${twoDigits(draws.between(6, 23))}:${twoDigits(draws.below(60))}:${twoDigits(draws.below(60))}`;
}

/** 0 saved; the rest are the answers of a system in trouble or of an incoherent declaration. */
function statusAt(uniform: number): number {
  return uniform < 0.97 ? 0 : uniform < 0.98 ? 4 : uniform < 0.99 ? 5 : uniform < 0.995 ? 6 : 1;
}
