import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { printTable } from '../statistics.ts';

/** `node bench/disclosure/main.ts [scale…]`: time and memory of protecting and auditing one month, by the size of the nation. */
const SCALES = [0.01, 0.1, 1];

interface Line {
  readonly cells: number;
  readonly persons: number;
  readonly buildSeconds: number;
  readonly protectSeconds: number;
  readonly releaseSeconds: number;
  readonly followSeconds: number;
  readonly peakMegabytes: number;
  readonly first: Readonly<Record<string, number | string>>;
  readonly second: Readonly<Record<string, number | string>>;
}

const asked = process.argv.slice(2).map(Number);
const child = fileURLToPath(new URL('./one-size.ts', import.meta.url));
const lines = (asked.length > 0 ? asked : SCALES).map((scale) => {
  const text = execFileSync(process.execPath, ['--max-old-space-size=6144', child, String(scale)], {
    encoding: 'utf8',
  });
  return { scale, ...(JSON.parse(text) as Line) };
});

const seconds = (value: number): string => `${value.toFixed(2)} s`;
const head = lines[0];
printTable(
  [
    [
      'scale',
      'cells',
      'persons',
      'sum',
      'hide',
      'release',
      'next month',
      'peak RSS',
      '× cells',
      '× time',
    ],
    ...lines.map((line) => [
      String(line.scale),
      line.cells.toLocaleString('en'),
      line.persons.toLocaleString('en'),
      seconds(line.buildSeconds),
      seconds(line.protectSeconds),
      seconds(line.releaseSeconds),
      seconds(line.followSeconds),
      `${line.peakMegabytes.toFixed(0)} MB`,
      (line.cells / (head?.cells ?? 1)).toFixed(1),
      (line.releaseSeconds / (head?.releaseSeconds ?? 1)).toFixed(1),
    ]),
  ],
  (text) => process.stdout.write(`${text}\n`),
);
for (const { scale, first, second } of lines) {
  process.stdout.write(`${scale}: ${JSON.stringify({ first, second })}\n`);
}
