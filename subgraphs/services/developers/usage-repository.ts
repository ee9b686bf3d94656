import type { Database } from '#kernel/database/connect.ts';
import { sql } from '#kernel/database/drizzle.ts';
import { textArray } from '#kernel/database/text-array.ts';
import type { ClientUsageLineInput } from '../schema.generated.ts';
import { applications, requestCounts, tokenCounts, usageDeliveries } from './tables.ts';

/** A day of a client: the tokens that it asked for, and the requests that it sent. */
export interface ClientUsageRow {
  readonly clientId: string;
  readonly day: string;
  readonly granted: number;
  readonly refused: number;
  readonly requests: number;
  readonly refusedForQuota: number;
  readonly errors: number;
}

export interface ClientUsageRepository {
  /** Adds the lines of a delivery; false, and nothing is added, when it was recorded before. */
  record(deliveryId: string, lines: readonly ClientUsageLineInput[]): Promise<boolean>;
  /** The last `days` days on which each client asked something; one query. */
  list(clientIds: readonly string[], days: number): Promise<ClientUsageRow[]>;
}

/** A delivery is remembered for longer than the days that it may be about: one that is forgotten brings nothing that is still recorded. */
const DAYS_RECORDED = 31;
const DAYS_REMEMBERED = 35;
/** GraphQL's `Int` holds no more; a sum that reaches it stays there. */
const MOST = 2_147_483_647;

const sumUpTo = (name: string) => sql.raw(`least(sum(l."${name}"::bigint), ${MOST})::integer`);
const addedUpTo = (name: string) =>
  sql.raw(`least(request_counts.${name}::bigint + excluded.${name}, ${MOST})::integer`);

export function createClientUsageRepository(db: Database): ClientUsageRepository {
  return {
    async record(deliveryId, lines) {
      // One statement: a repeated delivery that comes meanwhile waits for the first, and then finds it recorded.
      const [delivery] = await db.execute<{ isNew: boolean }>(sql`
        with forgotten as (
          delete from ${usageDeliveries} where received_at < now() - make_interval(days => ${DAYS_REMEMBERED})
        ), fresh as (
          insert into ${usageDeliveries} (id, received_at) values (${deliveryId}, now())
          on conflict do nothing returning id
        ), added as (
          insert into ${requestCounts} (client_id, day, requests, refused_for_quota, errors)
          select l."clientId", l.day, ${sumUpTo('requests')}, ${sumUpTo('refusedForQuota')}, ${sumUpTo('errors')}
          from json_to_recordset(${JSON.stringify(lines)}::text::json) as l("clientId" text, day date,
            requests integer, "refusedForQuota" integer, errors integer)
          join ${applications} a on a.client_id = l."clientId"
          cross join fresh
          where l.day > (now() at time zone 'Europe/Paris')::date - ${DAYS_RECORDED}::integer
          group by l."clientId", l.day
          on conflict (client_id, day) do update set requests = ${addedUpTo('requests')},
            refused_for_quota = ${addedUpTo('refused_for_quota')}, errors = ${addedUpTo('errors')}
        )
        select exists (select from fresh) as "isNew"`);
      return delivery?.isNew === true;
    },
    async list(clientIds, days) {
      const rows = await db.execute<Record<string, unknown> & ClientUsageRow>(sql`
        select wanted.id as "clientId", u.day::text as day, coalesce(u.granted, 0) as granted, coalesce(u.refused, 0) as refused,
          coalesce(u.requests, 0) as requests, coalesce(u.refused_for_quota, 0) as "refusedForQuota", coalesce(u.errors, 0) as errors
        from unnest(${textArray(clientIds)}) as wanted(id)
        cross join lateral (
          select *
          from (select * from ${tokenCounts} c where c.client_id = wanted.id order by c.day desc limit ${days}) as tokens
          full join (select * from ${requestCounts} c where c.client_id = wanted.id order by c.day desc limit ${days}) as requests
            using (day)
          order by day desc limit ${days}
        ) u order by u.day desc`);
      return [...rows];
    },
  };
}
