import { connect } from '#kernel/database/connect.ts';
import { roleOf } from '#kernel/database/names.ts';
import {
  type SimulatedCell,
  simulate,
} from '../../subgraphs/employers/survey/simulated-campaign.fixture.ts';
import { startEmptyServer } from '../empty-server.ts';
import { printTable } from '../statistics.ts';

/** `node bench/hiring-survey/main.ts`: a hundred simulated campaigns over establishments whose needs are known, and how often the estimates find them. */
const RUNS = 100;
const ESTABLISHMENTS = 4_000;
const MEASURES = ['PROJECTS', 'DIFFICULT', 'SEASONAL'];
/** Cells of fewer enterprises say little about a normal law. */
const ENTERPRISES = 30;

const server = await startEmptyServer('hiring-survey');
const connection = connect({ url: server.url, role: roleOf('employers'), maxConnections: 2 });
const admin = connect({ url: server.url, maxConnections: 1 });
const simulation = await simulate(connection, admin.sql, ESTABLISHMENTS);

const runs: (readonly SimulatedCell[])[] = [];
const startedAt = performance.now();
for (let seed = 1; seed <= RUNS; seed += 1) runs.push(await simulation.run(2_000 + seed));
const seconds = (performance.now() - startedAt) / 1_000;

const isWithin = ({ value, margin, truth }: SimulatedCell): boolean =>
  Math.abs(value - truth) <= margin;
const percent = (part: number, whole: number): string => `${((100 * part) / whole).toFixed(1)} %`;

const rows = MEASURES.map((measure) => {
  const totals = runs.flatMap((cells) =>
    cells.filter(
      (cell) => cell.place === 'N' && cell.occupation === 'ALL' && cell.measure === measure,
    ),
  );
  const parts = runs.flatMap((cells) =>
    cells.filter(
      (cell) => cell.place !== 'N' && cell.measure === measure && cell.enterprises >= ENTERPRISES,
    ),
  );
  const margin = totals.reduce((sum, cell) => sum + cell.margin / cell.truth, 0) / totals.length;
  const bias = totals.reduce((sum, { value, truth }) => sum + value / truth - 1, 0) / totals.length;
  return [
    measure,
    `${totals.filter(isWithin).length} of ${totals.length}`,
    `${(100 * margin).toFixed(1)} %`,
    `${(100 * bias).toFixed(2)} %`,
    `${percent(parts.filter(isWithin).length, parts.length)} of ${parts.length}`,
  ];
});
const write = (line: string): void => void process.stdout.write(`${line}\n`);
printTable(
  [
    [
      'measure',
      'runs whose margin holds the truth',
      'mean margin',
      'mean error',
      `cells of a basin, ${ENTERPRISES} enterprises`,
    ],
    ...rows,
  ],
  write,
);
write(`${RUNS} campaigns of ${ESTABLISHMENTS} establishments in ${seconds.toFixed(0)} s`);
await connection.close();
await admin.close();
await server.close();
