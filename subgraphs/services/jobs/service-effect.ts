import { defineJob, type JobContext, JobRefused } from '#kernel/jobs/job.ts';
import { estimateEffect, type Stratum } from '../effect/estimate.ts';
import { type ToldEffect, toldEffect } from '../effect/told-effect.ts';

interface ServiceRow {
  readonly serviceId: string;
  readonly fileId: number;
}

/** Estimates what each service changes for the return to work of those who used it, from the counts of a period. */
export const serviceEffectJob = defineJob({
  name: 'service-effect',
  summary:
    'Estimates the effect of each service on the return to work, of users against comparable others.',
  every: 'each month, after the counts of strata',
  async periodOf(asked, { sql, schema }) {
    const [newest] = await sql<{ period: string }[]>`
      select period from ${sql(schema)}.effect_strata where ${asked}::text is null or period = ${asked} order by period desc limit 1`;
    if (newest !== undefined) return newest.period;
    throw new JobRefused(
      'NO_STRATA',
      `There are no counts of strata${asked === null ? '' : ` of ${asked}`}.`,
    );
  },
  async run(context: JobContext) {
    const { sql, schema, period, report } = context;
    const services = await sql<ServiceRow[]>`
      select service_id as "serviceId", max(file_id)::float8 as "fileId" from ${sql(schema)}.effect_strata
      where period = ${period} group by service_id order by service_id`;
    const rows: (ServiceRow & ToldEffect)[] = [];
    for (const service of services) {
      const strata = await strataOf(context, service.serviceId);
      rows.push({ ...service, ...toldEffect(estimateEffect(strata), false) });
      report({ step: 'estimating effects', done: rows.length, total: services.length });
    }
    await store(context, rows);
    return {
      services: rows.length,
      told: rows.filter(({ points }) => points !== null).length,
      strata: rows.reduce((sum, { strata }) => sum + strata, 0),
    };
  },
});

/** The strata of a service in which it has users. */
const strataOf = ({ sql, schema, period }: JobContext, serviceId: string) => sql<Stratum[]>`
  select coalesce(sum(persons) filter (where is_user), 0)::int as treated,
    coalesce(sum(returned) filter (where is_user), 0)::int as "treatedReturned",
    coalesce(sum(persons) filter (where not is_user), 0)::int as compared,
    coalesce(sum(returned) filter (where not is_user), 0)::int as "comparedReturned"
  from ${sql(schema)}.effect_strata where period = ${period} and service_id = ${serviceId}
  group by registration_month, occupation_code, territory_code, category, age_band
  order by registration_month, occupation_code, territory_code, category, age_band`;

const store = ({ sql, schema, period }: JobContext, rows: readonly (ServiceRow & ToldEffect)[]) =>
  sql.begin(async (tx) => {
    await tx`delete from ${tx(schema)}.service_effects where period = ${period}`;
    if (rows.length === 0) return;
    await tx`insert into ${tx(schema)}.service_effects ${tx(
      rows.map((row) => ({
        service_id: row.serviceId,
        period,
        treated: row.treated,
        matched: row.matched,
        compared: row.compared,
        strata: row.strata,
        matched_strata: row.matchedStrata,
        points: row.points,
        lower_points: row.lower,
        upper_points: row.upper,
        unmatched_points: row.unmatched,
        warnings: [...row.warnings],
        file_id: row.fileId,
      })),
    )}`;
  });
