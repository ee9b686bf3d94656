import { connect } from '#kernel/database/connect.ts';
import { roleOf } from '#kernel/database/names.ts';
import { drawSample } from '../../subgraphs/employers/survey/draw-sample.ts';
import { inventEstablishments } from '../../subgraphs/employers/survey/invented-campaign.fixture.ts';
import { startEmptyServer } from '../empty-server.ts';

/** `node bench/hiring-survey/draw.ts 1000000`: how long it takes to draw a sample of that many establishments, all of them in the field. */
const count = Number(process.argv[2] ?? 1_000_000);
const server = await startEmptyServer('hiring-survey-draw');
const { sql, close } = connect({ url: server.url, role: roleOf('employers'), maxConnections: 2 });
process.stderr.write(`inventing ${count} establishments…\n`);
await inventEstablishments(sql, count);
const startedAt = performance.now();
const drawn = await drawSample(sql, 'employers', 2026);
const seconds = ((performance.now() - startedAt) / 1_000).toFixed(1);
process.stdout.write(`${seconds} s: ${JSON.stringify(drawn)}\n`);
await close();
await server.close();
