import { connect } from '../../kernel/database/connect.ts';
import { roleOf } from '../../kernel/database/names.ts';
import { openInput } from '../../kernel/ingest/input.ts';
import { loadFile } from '../../kernel/ingest/load.ts';
import { lheoSource } from '../../subgraphs/training/ingest/lheo.ts';

/** `load.ts <database url> <file>`: loads one catalogue in a process of its own and prints what it took, as JSON. */
const [url = '', path = ''] = process.argv.slice(2);
const connection = connect({ url, role: roleOf('training') });
const receipt = await loadFile({
  sql: connection.sql,
  subgraph: 'training',
  source: lheoSource,
  input: await openInput(path),
  pseudonym: (identifier) => identifier,
});
const [stored] = await connection.sql<{ sessions: number }[]>`
  select count(*)::int as sessions from training.sessions`;
await connection.close();
const peakRssMb = Math.round(process.resourceUsage().maxRSS / 1_024);
process.stdout.write(JSON.stringify({ receipt, sessions: stored?.sessions, peakRssMb }));
