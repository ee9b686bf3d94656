import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import postgres from 'postgres';

const COLUMNS = 27;

/** Seconds that a bare COPY of the file takes into a table of texts without an index. */
export async function timeBareCopy(url: string, path: string): Promise<number> {
  const sql = postgres(url, { max: 1, onnotice: () => undefined });
  const columns = Array.from({ length: COLUMNS }, (_, index) => `c${index} text`);
  await sql.unsafe(`drop table if exists bare; create table bare (${columns.join(', ')})`);
  await sql`checkpoint`;
  const startedAt = performance.now();
  const copy = await sql
    .unsafe("copy bare from stdin with (format text, delimiter '|', null '', header true)")
    .writable();
  await pipeline(createReadStream(path, { highWaterMark: 1 << 20 }), copy);
  await sql`select 1`;
  const seconds = (performance.now() - startedAt) / 1_000;
  await sql`drop table bare`;
  await sql.end();
  return seconds;
}
