import type { Database } from '#kernel/database/connect.ts';
import { and, asc, desc, eq, inArray, sql } from '#kernel/database/drizzle.ts';
import { textArray } from '#kernel/database/text-array.ts';
import type { Page } from '#kernel/graph/page.ts';
import {
  type ServiceEffectRow,
  serviceEffects,
  type TrialRow,
  type TrialStratumRow,
  trialStrata,
  trials,
} from './tables.ts';

export interface EffectRepository {
  /** The last periods of each service, the latest first; one query. */
  listEffects(serviceIds: readonly string[], limit: number): Promise<ServiceEffectRow[]>;
  findTrial(id: string): Promise<TrialRow | null>;
  listTrials(serviceId: string | null, page: Page): Promise<TrialRow[]>;
  insertTrial(trial: TrialRow): Promise<TrialRow>;
  listOutcomes(trialIds: readonly string[]): Promise<TrialStratumRow[]>;
  /** Puts outcomes in the place of those that were recorded before. */
  replaceOutcomes(trialId: string, outcomes: readonly TrialStratumRow[]): Promise<void>;
}

export function createEffectRepository(db: Database): EffectRepository {
  return {
    async listEffects(serviceIds, limit) {
      const ranked = db
        .select({
          serviceId: serviceEffects.serviceId,
          period: serviceEffects.period,
          rank: sql<number>`row_number() over (partition by ${serviceEffects.serviceId} order by ${serviceEffects.period} desc)`.as(
            'rank',
          ),
        })
        .from(serviceEffects)
        .where(sql`${serviceEffects.serviceId} = any (${textArray(serviceIds)})`)
        .as('ranked');
      const rows = await db
        .select({ effect: serviceEffects })
        .from(serviceEffects)
        .innerJoin(
          ranked,
          sql`${ranked.serviceId} = ${serviceEffects.serviceId} and ${ranked.period} = ${serviceEffects.period} and ${ranked.rank} <= ${limit}`,
        )
        .orderBy(desc(serviceEffects.period));
      return rows.map(({ effect }) => effect);
    },
    async findTrial(id) {
      const [found] = await db.select().from(trials).where(eq(trials.id, id));
      return found ?? null;
    },
    listTrials: (serviceId, { after, limit }) =>
      db
        .select()
        .from(trials)
        .where(
          and(
            serviceId === null ? undefined : eq(trials.serviceId, serviceId),
            after === null
              ? undefined
              : sql`(${trials.startsOn} < ${after[0]}::date or (${trials.startsOn} = ${after[0]}::date and ${trials.id} > ${after[1]}::text))`,
          ),
        )
        .orderBy(desc(trials.startsOn), asc(trials.id))
        .limit(limit),
    async insertTrial(trial) {
      const [stored] = await db.insert(trials).values(trial).returning();
      return stored as TrialRow;
    },
    listOutcomes: (trialIds) =>
      db
        .select()
        .from(trialStrata)
        .where(inArray(trialStrata.trialId, [...trialIds])),
    replaceOutcomes: (trialId, outcomes) =>
      db.transaction(async (tx) => {
        await tx.delete(trialStrata).where(eq(trialStrata.trialId, trialId));
        if (outcomes.length > 0) await tx.insert(trialStrata).values([...outcomes]);
      }),
  };
}
