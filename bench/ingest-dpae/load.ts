import postgres from 'postgres';
import { roleOf } from '../../kernel/database/names.ts';
import { openInput } from '../../kernel/ingest/input.ts';
import { loadFile } from '../../kernel/ingest/load.ts';
import { pseudonymsFrom } from '../../kernel/pseudonym.ts';
import { dpaeSource } from '../../subgraphs/partners/social-security/ingest/dpae.ts';

/** `load.ts <database url> <file>`: loads one file in a process of its own and prints what it took, as JSON. */
const [url = '', path = ''] = process.argv.slice(2);
const SAMPLE_MS = 20;
const PSEUDONYM_KEY = 'a key for measurements only, of no use elsewhere';

const sql = postgres(url, {
  max: 1,
  onnotice: () => undefined,
  connection: { role: roleOf('social-security') },
});
await sql`select 1`;
let peakRss = 0;
const sampling = setInterval(() => {
  peakRss = Math.max(peakRss, process.memoryUsage().rss);
}, SAMPLE_MS);
const startedAt = performance.now();
let mergingAt = startedAt;
const receipt = await loadFile({
  sql,
  subgraph: 'social-security',
  source: dpaeSource,
  input: await openInput(path),
  pseudonym: pseudonymsFrom(PSEUDONYM_KEY)('social-security'),
  onProgress: ({ stage }) => {
    if (stage === 'merging') mergingAt = performance.now();
  },
});
const endedAt = performance.now();
clearInterval(sampling);
await sql.end();
process.stdout.write(
  JSON.stringify({
    receipt,
    seconds: (endedAt - startedAt) / 1_000,
    readingSeconds: (mergingAt - startedAt) / 1_000,
    peakRssMb: Math.round(peakRss / 1e6),
  }),
);
