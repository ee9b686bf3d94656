import { type Measured, medianOf, type Round } from './measure.ts';

/** Those that the others are given as a multiple of, where they ran. */
const BASES = ['stock', 'hive-rust-unshared', 'hive-rust', 'hive-rust-requests', 'limit-parsed'];

/** The rows of the table, its head first. */
export function tableOf(measured: readonly Measured[]): string[][] {
  const speed = (rounds: readonly Round[]): number => medianOf(rounds, 'perSecond');
  const bases = BASES.flatMap((name) => {
    const base = measured.find(({ contender }) => contender.name === name);
    return base === undefined ? [] : [{ name, perSecond: speed(base.rounds) }];
  });
  const head = ['gateway', 'req/s', ...bases.map(({ name }) => `× ${name}`)];
  const rest = ['p50 ms', 'p99 ms', 'CPU ms/req', 'RSS MB', 'fetches/req', 'stand-in'];
  const rows = measured.map(({ contender, rounds }) => [
    contender.name,
    range(rounds),
    ...bases.map(({ perSecond }) => (speed(rounds) / perSecond).toFixed(2)),
    medianOf(rounds, 'p50').toFixed(1),
    medianOf(rounds, 'p99').toFixed(1),
    medianOf(rounds, 'cpuMs').toFixed(2),
    medianOf(rounds, 'rssMb').toFixed(0),
    medianOf(rounds, 'fetches').toFixed(1),
    `${(100 * medianOf(rounds, 'standInShare')).toFixed(0)} %`,
  ]);
  return [[...head, ...rest], ...rows];
}

/** The median, and between which values the rounds lay. */
function range(rounds: readonly Round[]): string {
  const all = rounds.map(({ perSecond }) => perSecond);
  const [median, least, most] = [
    medianOf(rounds, 'perSecond'),
    Math.min(...all),
    Math.max(...all),
  ].map(rounded);
  return `${median} (${least}..${most})`;
}

const rounded = (value: number): string =>
  value.toLocaleString('en', { maximumFractionDigits: value < 1_000 ? 1 : 0 });

/** The same rows as a table of `docs/performance.md`. */
export function markdownOf([head = [], ...rows]: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
