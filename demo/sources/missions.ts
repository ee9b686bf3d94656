import type { Tally } from '../faults/tally.ts';
import { companyName } from '../identity/company.ts';
import { STATEMENT_AGENCIES } from '../model/job-market.ts';
import { agencyAt } from '../model/known-hirings.ts';
import { isActiveIn } from '../model/spell.ts';
import { hash } from '../random/draws.ts';
import { STREAM } from '../random/streams.ts';
import { packedMonth } from '../time/date-text.ts';
import type { World } from '../world.ts';
import { lines } from '../write/formats.ts';
import type { SourceFile } from '../write/source-file.ts';
import { MISSION_HEADER, missionLine, type StatementOf } from './mission-line.ts';

/** The last months that are declared. */
export const STATED_MONTHS = 6;
const CORRECTED_SHARE = 8;

/** Each agency's statement of each of the last months, and a correction of some; an agency idle for a month sends none. */
export function missionFiles(world: World): SourceFile[] {
  const missions = collect(world);
  const files: SourceFile[] = [];
  for (
    let month = world.lastDeclaredMonth - STATED_MONTHS + 1;
    month <= world.lastDeclaredMonth;
    month += 1
  ) {
    const active = Array.from({ length: STATEMENT_AGENCIES }, (_, agency) => agency).filter(
      (agency) => missions.has(keyOf(month, agency)),
    );
    const corrected = active.filter(
      (agency) => hash(world.seed, STREAM.mission, month, agency) % CORRECTED_SHARE === 0,
    );
    for (const [version, agencies] of [active, corrected].entries()) {
      for (const agency of agencies) {
        const listed = missions.get(keyOf(month, agency)) ?? [];
        files.push(statement(world, month, agency, version, listed));
      }
    }
  }
  return files;
}

type Listed = readonly { readonly person: number; readonly spell: number }[];

function statement(
  world: World,
  month: number,
  agency: number,
  version: number,
  listed: Listed,
): SourceFile {
  const employer = agencyAt(world, agency);
  const statementOf = { month, version, name: companyName(world.seed, employer) };
  return {
    name: `ett_releve_${packedMonth(month)}_${employer.siret}_v${version}.csv`,
    text: (tally) => lines(MISSION_HEADER, missionLines(world, statementOf, listed, tally), tally),
  };
}

function* missionLines(
  world: World,
  statementOf: StatementOf,
  listed: Listed,
  tally: Tally,
): Generator<string> {
  for (const { person: index, spell } of listed) {
    const person = world.persons.at(index);
    const found = world.spells.of(person)[spell];
    if (found !== undefined) {
      yield missionLine(world, person, found, statementOf, tally);
    }
  }
}

/** Which missions stand in which statement, found in one pass over the people. */
function collect(world: World): ReadonlyMap<string, Listed> {
  const missions = new Map<string, { person: number; spell: number }[]>();
  const last = world.lastDeclaredMonth;
  for (let index = 0; index < world.sizes.missionPersons; index += 1) {
    for (const spell of world.spells.of(world.persons.at(index))) {
      for (
        let month = last - STATED_MONTHS + 1;
        month <= last && spell.agency !== null;
        month += 1
      ) {
        if (isActiveIn(spell, month)) {
          const key = keyOf(month, spell.agency);
          const list = missions.get(key) ?? [];
          list.push({ person: index, spell: spell.number });
          missions.set(key, list);
        }
      }
    }
  }
  return missions;
}

function keyOf(month: number, agency: number): string {
  return `${month}-${agency}`;
}
