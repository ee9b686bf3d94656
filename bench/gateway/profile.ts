import { globSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { printTable } from '../statistics.ts';

/** A `.cpuprofile`, as far as it is read here: samples name nodes, times are in microseconds of the clock that all processes share. */
interface Profile {
  readonly startTime: number;
  readonly nodes: readonly {
    readonly id: number;
    readonly callFrame: {
      readonly functionName: string;
      readonly url: string;
      readonly lineNumber: number;
    };
  }[];
  readonly samples: readonly number[];
  readonly timeDeltas: readonly number[];
}

const FOLDER = '.estuaire/bench/profiles';
const SHOWN = 40;

/** The flags that make Node write a profile when it ends; earlier ones are thrown away. */
export function flagsForProfile(): string[] {
  rmSync(FOLDER, { recursive: true, force: true });
  mkdirSync(FOLDER, { recursive: true });
  return ['--cpu-prof', `--cpu-prof-dir=${FOLDER}`];
}

/** The microsecond it is, on the clock of profiles. */
export const profileClock = (): number => Number(process.hrtime.bigint() / 1_000n);

/** Prints where the profiled process spent its busy time since the microsecond `from`: by function, without what that function called. */
export function printProfile(from: number, say: (line: string) => void): void {
  for (const file of globSync(join(FOLDER, '*.cpuprofile'))) {
    say(`\n${file}`);
    printTable(hottest(JSON.parse(readFileSync(file, 'utf8')), from), say);
  }
}

function hottest({ nodes, samples, timeDeltas, startTime }: Profile, from: number): string[][] {
  const names = new Map(nodes.map(({ id, callFrame }) => [id, nameOf(callFrame)]));
  const own = new Map<string, number>();
  let busy = 0;
  let at = startTime;
  samples.forEach((id, index) => {
    const name = names.get(id) ?? '';
    const took = timeDeltas[index] ?? 0;
    at += took;
    if (at < from || name.startsWith('(idle)') || name.startsWith('(program)')) return;
    busy += took;
    own.set(name, (own.get(name) ?? 0) + took);
  });
  return [...own]
    .sort(([, one], [, other]) => other - one)
    .slice(0, SHOWN)
    .map(([name, took]) => [`${((100 * took) / busy).toFixed(1)} %`, name]);
}

function nameOf({ functionName, url, lineNumber }: Profile['nodes'][number]['callFrame']): string {
  const place = url.replace(`file://${process.cwd()}/`, '').replace(/^.*node_modules\//u, '');
  return `${functionName || '(anonymous)'} ${place === '' ? '' : `${place}:${lineNumber + 1}`}`;
}
