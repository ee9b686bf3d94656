import { parseArgs } from 'node:util';
import postgres from 'postgres';
import { startHub } from '#test/support/hub.ts';
import { startEmptyServer } from '../empty-server.ts';
import type { Told } from '../job-process.ts';
import { printTable } from '../statistics.ts';
import { watchJob } from '../watch-job.ts';
import { inventNation } from './invent-nation.ts';

/** `node bench/hiring-forecast/main.ts --sizes 100000,1000000`: the forecast of a nation of that many establishments, stage by stage. */
const { values } = parseArgs({
  options: {
    sizes: { type: 'string', default: '100000,1000000' },
    seed: { type: 'string', default: '44' },
    keep: { type: 'boolean', default: false },
  },
});
const write = (line: string): void => void process.stdout.write(`${line}\n`);
const rows = [['establishments', 'that hire', 'hirings', 'stage', 'seconds', 'rows/s', 'peak MB']];

for (const size of values.sizes.split(',').map(Number)) await run(size);
printTable(rows, write);

async function run(establishments: number): Promise<void> {
  const server = await startEmptyServer(`nation-${establishments}`);
  const sql = postgres(server.url, { max: 1, onnotice: () => undefined });
  process.stderr.write(`inventing ${establishments} establishments…\n`);
  const hirings = await inventNation(sql, { establishments, seed: Number(values.seed) });
  process.stderr.write(`${hirings} hirings\n`);
  const hub = await startHub({ databaseUrl: server.url });
  const all = await watchJob('hiring-forecast', server.url, hub.url, () => hub.token('service'));
  const stepOf = (one: Told | undefined) => (one !== undefined && 'step' in one ? one.step : null);
  const told = all.filter((one, index) => !('step' in one) || one.step !== stepOf(all[index - 1]));
  const [{ hiring } = { hiring: 0 }] = await sql<
    { hiring: number }[]
  >`select count(*)::int as hiring from employers.hiring_history`;
  const end = told.at(-1);
  told.slice(0, -1).forEach((stage, index) => {
    const seconds = ((told[index + 1]?.atMs ?? 0) - stage.atMs) / 1_000;
    const perSecond = Math.round(hiring / seconds).toLocaleString('en');
    rows.push([
      String(establishments),
      String(hiring),
      String(hirings),
      'step' in stage ? stage.step : '',
      seconds.toFixed(1),
      perSecond,
      '',
    ]);
  });
  const total = (end?.atMs ?? 0) / 1_000;
  const peak = end !== undefined && 'peakMb' in end ? end.peakMb.toFixed(0) : '';
  rows.push([
    String(establishments),
    String(hiring),
    String(hirings),
    'in all',
    total.toFixed(1),
    Math.round(hiring / total).toLocaleString('en'),
    peak,
  ]);
  write(
    `${establishments}: ${end !== undefined && 'outcome' in end ? end.outcome : 'did not end'}`,
  );
  for (const verdict of await sql`
    select model, target, sum(establishments)::int as establishments, sum(hirings)::int as hirings,
      (sum(mean_squared_error * establishments) / sum(establishments))::numeric(12, 4) as mse, (sum(gains[1] * hirings) / sum(hirings))::numeric(5, 4) as first_tenth,
      (sum(gains[2] * hirings) / sum(hirings))::numeric(5, 4) as first_fifth
    from employers.forecast_verdicts where kind = 'LASTING' and division = '' group by 1, 2 order by target, mse desc`)
    write(JSON.stringify(verdict));
  await hub.close();
  await sql.end();
  await (values.keep ? server.stop() : server.close());
}
