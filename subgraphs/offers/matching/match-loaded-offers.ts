import type { SQL } from 'drizzle-orm';
import type { Sql, TransactionSql } from 'postgres';
import { PgDialect } from '#kernel/database/drizzle.ts';
import { channelOf } from '#kernel/events/wakeups.ts';
import type { LoadContext } from '#kernel/ingest/source.ts';
import {
  lockDesk,
  manyOffers,
  matchOffersOfFile,
  matchOffersOfFileWith,
  type Told,
} from './match.ts';

/** Up to so many offers are matched with everybody at once; more of them with some people after the other. */
const AT_ONCE = 200;
/** So many pairs of an offer and a person are looked at behind one lock: whoever else wants the desk waits no longer than for that. */
const PAIRS_A_STEP = 2_000_000;
const FEWEST_PEOPLE = 100;
const MOST_PEOPLE = 2_000;

const dialect = new PgDialect();

/** Keeps, with the load, that what it brought is to be matched. */
export async function noteLoadedOffers(
  tx: TransactionSql,
  { fileId }: LoadContext,
  offers: number,
): Promise<void> {
  if (offers === 0) return;
  await tx`insert into offers.file_matchings (file_id, offers) values (${fileId}, ${offers})`;
}

/** Matches what loads brought with everybody who keeps a profile, step by step, and wakes them with each step's commit. */
export async function matchLoadedOffers(sql: Sql): Promise<void> {
  while (await sql.begin(matchStep));
}

interface Waiting {
  readonly fileId: number;
  readonly offers: number;
  readonly reachedPid: string;
}

/** False when nothing waits. */
async function matchStep(tx: TransactionSql): Promise<boolean> {
  await run(tx, lockDesk);
  const [waiting] = await tx<Waiting[]>`
    select file_id::float8 as "fileId", offers, reached_pid as "reachedPid" from offers.file_matchings order by file_id limit 1`;
  if (waiting === undefined) return false;
  const { fileId, offers, reachedPid } = waiting;
  if (offers <= AT_ONCE) {
    await wake(tx, await run(tx, matchOffersOfFile(fileId)));
    await tx`delete from offers.file_matchings where file_id = ${fileId}`;
    return true;
  }
  const upTo = await lastOfStep(tx, offers, reachedPid);
  if (upTo === null) await tx`delete from offers.file_matchings where file_id = ${fileId}`;
  else {
    await run(tx, manyOffers);
    await wake(tx, await run(tx, matchOffersOfFileWith(fileId, reachedPid, upTo)));
    await tx`update offers.file_matchings set reached_pid = ${upTo} where file_id = ${fileId}`;
  }
  return true;
}

/** The last person of the next step; null when all were met. */
async function lastOfStep(
  tx: TransactionSql,
  offers: number,
  after: string,
): Promise<string | null> {
  const people = Math.min(MOST_PEOPLE, Math.max(FEWEST_PEOPLE, Math.round(PAIRS_A_STEP / offers)));
  const [last] = await tx<{ upTo: string | null }[]>`
    select max(person_pid) as "upTo" from (
      select person_pid from offers.profiles where person_pid > ${after} order by person_pid limit ${people}
    ) as step`;
  return last?.upTo ?? null;
}

async function wake(tx: TransactionSql, told: readonly Told[]): Promise<void> {
  const recipients = [...new Set(told.map(({ recipient }) => recipient))];
  await tx`select pg_notify(${channelOf('offers')}, recipient) from unnest(${recipients}::text[]) as told(recipient)`;
}

async function run(tx: TransactionSql, statement: SQL): Promise<readonly Told[]> {
  const { sql: text, params } = dialect.sqlToQuery(statement);
  return tx.unsafe<Told[]>(text, params as never[]);
}
