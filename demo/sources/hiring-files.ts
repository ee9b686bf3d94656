import { damaged } from '../faults/damage.ts';
import type { Tally } from '../faults/tally.ts';
import { hiringsBetween } from '../model/hirings-between.ts';
import { youngHirings } from '../model/young-employer.ts';
import { STREAM } from '../random/streams.ts';
import { firstDayOf, lastDayOf } from '../time/calendar.ts';
import { packedDate } from '../time/date-text.ts';
import type { World } from '../world.ts';
import { lines } from '../write/formats.ts';
import type { SourceFile } from '../write/source-file.ts';
import { HIRING_HEADER, hiringLine, OLD_HIRING_HEADER } from './hiring-line.ts';

type Window = { readonly firstDay: number; readonly lastDay: number };

/** The last file takes up these days of the one before. */
const OVERLAP_DAYS = 12;
const NATION_MONTHS_PER_FILE = 3;

/** Declarations to Urssaf: one file a year, then a month that overlaps the last of them. */
export function dpaeFiles(world: World): SourceFile[] {
  const windows = world.profile === 'nation' ? quarters(world) : years(world);
  const last = windows.length - 1;
  return windows.map((window, rank) => {
    const isNation = world.profile === 'nation';
    const isGzipped = rank === last && !isNation;
    const isOld = rank === 0 && !isNation;
    return {
      name: `lbb_xdpdpae_delta_${packedDate(window.lastDay)}2200.csv${isGzipped ? '.gz' : ''}`,
      encoding: rank === 1 && !isNation ? 'windows-1252' : 'utf8',
      isGzipped,
      text: (tally) =>
        lines(
          isOld ? OLD_HIRING_HEADER : HIRING_HEADER,
          damaged(hiringLines(world, window, rank, isOld, tally), {
            seed: world.seed,
            key: window.lastDay,
            separator: '|',
            tally,
          }),
          tally,
        ),
    };
  });
}

function* hiringLines(
  world: World,
  window: Window,
  rank: number,
  isOld: boolean,
  tally: Tally,
): Generator<string> {
  const layout = {
    fileDay: window.lastDay,
    hasFractions: rank < 3,
    isOld,
    stream: STREAM.hiring,
  };
  for (const hiring of hiringsBetween(world, 'urssaf', window.firstDay, window.lastDay)) {
    yield hiringLine(world, hiring, layout, tally);
  }
  for (const hiring of youngHirings(world, window.firstDay, window.lastDay)) {
    yield hiringLine(world, hiring, layout, tally);
  }
}

function years(world: World): Window[] {
  const { asOfDay, lastMonth } = world;
  const { firstMonth } = world.plan;
  const windows: Window[] = [];
  let month = firstMonth;
  for (; month + 12 < lastMonth; month += 12) {
    windows.push({ firstDay: firstDayOf(month), lastDay: lastDayOf(month + 11) });
  }
  const before = lastDayOf(lastMonth - 1);
  windows.push({ firstDay: firstDayOf(month), lastDay: before });
  windows.push({ firstDay: before - OVERLAP_DAYS + 1, lastDay: asOfDay });
  return windows;
}

function quarters(world: World): Window[] {
  const windows: Window[] = [];
  for (
    let month = world.plan.firstMonth;
    month <= world.lastMonth;
    month += NATION_MONTHS_PER_FILE
  ) {
    windows.push({
      firstDay: firstDayOf(month),
      lastDay: Math.min(lastDayOf(month + NATION_MONTHS_PER_FILE - 1), world.asOfDay),
    });
  }
  return windows;
}

/** Farm hirings: the same columns and the regime, in two files. */
export function msaFiles(world: World): SourceFile[] {
  const middle = lastDayOf(Math.max(world.plan.firstMonth, world.lastMonth - 12));
  const windows: Window[] = [
    { firstDay: firstDayOf(world.plan.firstMonth), lastDay: middle },
    { firstDay: middle + 1, lastDay: world.asOfDay },
  ];
  return windows.map((window) => ({
    name: `msa_dpae_delta_${packedDate(window.lastDay)}2200.csv`,
    text: (tally) =>
      lines(
        `${HIRING_HEADER}|regime`,
        damaged(msaLines(world, window, tally), {
          seed: world.seed,
          key: window.lastDay + 1,
          separator: '|',
          tally,
        }),
        tally,
      ),
  }));
}

function* msaLines(world: World, window: Window, tally: Tally): Generator<string> {
  const layout = {
    fileDay: window.lastDay,
    hasFractions: false,
    isOld: false,
    stream: STREAM.msaHiring,
  };
  for (const hiring of hiringsBetween(world, 'msa', window.firstDay, window.lastDay)) {
    yield `${hiringLine(world, hiring, layout, tally)}|AGRICOLE`;
  }
}
