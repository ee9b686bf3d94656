import { Draws, fraction } from '../random/draws.ts';
import { STREAM } from '../random/streams.ts';
import { firstDayOf, lastDayOf, monthOf, nextWorkingDay, workingDays } from '../time/calendar.ts';
import { type Contract, type ContractKind, drawContract } from './contract.ts';
import type { Establishment } from './directory.ts';
import type { JobMarket } from './job-market.ts';
import type { Occupation } from './occupation.ts';
import type { Person } from './person.ts';

/** One period of work of a known jobseeker. */
export type Spell = {
  /** Counts from 0 for each person, in order of time. */
  readonly number: number;
  readonly firstDay: number;
  /** Last day worked. */
  readonly lastDay: number;
  /** The end written in the contract; null for a permanent one. */
  readonly endDay: number | null;
  readonly kind: ContractKind;
  readonly occupation: Occupation;
  /** Where the person works. */
  readonly establishment: Establishment;
  /** Number of the agency for temporary work, else null. */
  readonly agency: number | null;
  readonly weeklyHours: number;
  readonly hourlyPay: number;
  /** The employer's declaration names the jobseeker. */
  readonly isNamed: boolean;
};

const MEAN_GAP_DAYS = { none: Number.POSITIVE_INFINITY, sometimes: 62, often: 16 } as const;
/** Paid leave and end-of-mission bonus of temporary work. */
const TEMPORARY_WORK_BONUS = 1.21;

export type Spells = { of(person: Person): readonly Spell[] };

/** Several files ask for the same people; memory stays bounded. */
const REMEMBERED_PERSONS = 20_000;

/**
 * The work of a person over the last months, always the same for the same person. Spells of one person never overlap;
 * the last one starts after `leftDay` when the person left for work.
 */
export function createSpells(options: {
  readonly seed: number;
  readonly firstDay: number;
  readonly asOfDay: number;
  readonly market: JobMarket;
  readonly namedShare: number;
}): Spells {
  const { seed, firstDay, asOfDay, market, namedShare } = options;
  const draws = new Draws();

  function start(person: Person, day: number, number: number, isLast: boolean): Spell | null {
    const job = market.jobFor(person, monthOf(day), draws);
    if (job === null) {
      return null;
    }
    const contract = isLast ? lastingContract(draws) : drawContract(job.contracts, draws);
    const kind = job.agency === null ? (contract.kind === 3 ? 1 : contract.kind) : 3;
    const first = nextWorkingDay(day);
    const length = lengthOf(kind, contract, isLast, draws);
    const isFullTime = isLast || (kind !== 2 && draws.chance(0.7));
    return {
      number,
      firstDay: first,
      lastDay: first + length,
      endDay: kind === 2 ? null : first + length,
      kind,
      occupation: job.occupation,
      establishment: job.establishment,
      agency: job.agency,
      weeklyHours: isFullTime ? 35 : draws.between(8, 26),
      hourlyPay: job.occupation.hourlyPay * (0.97 + draws.next() * 0.14),
      isNamed: fraction(seed, STREAM.spell, person.index, 1000 + number) < namedShare,
    };
  }

  function draw(person: Person): Spell[] {
    draws.reseed(seed, STREAM.spell, person.index);
    const spells: Spell[] = [];
    const mean = MEAN_GAP_DAYS[person.rhythm];
    const end = Math.min(person.leftDay ?? asOfDay, asOfDay);
    let day = Math.max(firstDay, person.registeredDay) + Math.floor(draws.waiting(mean));
    while (day <= end) {
      const spell = start(person, day, spells.length, false);
      if (spell !== null && spell.firstDay <= end) {
        spells.push(spell);
        day = spell.lastDay;
      }
      day += 1 + Math.floor(draws.waiting(mean));
    }
    if (person.leavingReason === 1 && person.leftDay !== null && person.leftDay >= firstDay) {
      const after = Math.max(person.leftDay, (spells.at(-1)?.lastDay ?? 0) + 1);
      const last = start(person, after, spells.length, true);
      if (last !== null && last.firstDay <= asOfDay) {
        spells.push(last);
      }
    }
    return spells;
  }

  const remembered: (readonly Spell[] | undefined)[] = [];
  return {
    of: (person) => {
      if (person.index >= REMEMBERED_PERSONS) {
        return draw(person);
      }
      const spells = remembered[person.index] ?? draw(person);
      remembered[person.index] = spells;
      return spells;
    },
  };
}

function lastingContract(draws: Draws): Contract {
  return draws.chance(0.6)
    ? { kind: 2, lengthDays: null }
    : { kind: 1, lengthDays: 90 + draws.below(275) };
}

function lengthOf(kind: ContractKind, contract: Contract, isLast: boolean, draws: Draws): number {
  if (contract.lengthDays === null) {
    return isLast ? 2000 : 20 + Math.floor(draws.waiting(110));
  }
  return kind === 3 && draws.chance(0.2) ? draws.between(30, 170) : contract.lengthDays;
}

/** Hours worked in a month, in quarters of an hour. */
export function hoursIn(spell: Spell, month: number): number {
  const days = workingDays(
    Math.max(spell.firstDay, firstDayOf(month)),
    Math.min(spell.lastDay, lastDayOf(month)),
  );
  return Math.round(((days * spell.weeklyHours) / 5) * 4) / 4;
}

/** Gross pay of a month, euros and cents. */
export function payIn(spell: Spell, month: number): number {
  const bonus = spell.agency === null ? 1 : TEMPORARY_WORK_BONUS;
  return Math.round(hoursIn(spell, month) * spell.hourlyPay * bonus * 100) / 100;
}

export function isActiveIn(spell: Spell, month: number): boolean {
  return spell.firstDay <= lastDayOf(month) && spell.lastDay >= firstDayOf(month);
}
