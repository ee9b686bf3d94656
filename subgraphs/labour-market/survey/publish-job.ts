import { createHash } from 'node:crypto';
import type { TransactionSql } from 'postgres';
import { defineJob, type JobBase, JobRefused } from '#kernel/jobs/job.ts';
import { readPlace } from '../place-code.ts';
import { askCampaign, askEstimates, type Campaign } from './collect-estimates.ts';
import { askNames } from './collect-names.ts';
import { protectEstimates } from './protect.ts';
import { publishedRows } from './rows.ts';
import { surveyPolicyHash } from './rules.ts';
import type { SurveyedNeedRow } from './tables.ts';

/**
 * Publishes the figures of a campaign: estimates from employers, names from the reference, both through the graph; what the rule of enterprises hides
 * stays hidden. Published figures stand: the same estimates again change nothing, other ones are refused, for the difference would tell what is hidden.
 */
export const surveyFigures = defineJob({
  name: 'hiring-survey-figures',
  summary: 'The figures of the hub’s own survey of hiring needs, as anybody may read them.',
  every: 'each year, after hiring-survey-estimates of employers',
  async periodOf(asked, { graph }) {
    if (asked !== null && !/^20\d{2}$/u.test(asked))
      throw new JobRefused(
        'YEAR_INVALID',
        `--period: expected a year such as 2026, got ${JSON.stringify(asked)}.`,
      );
    return String((await campaignOf({ graph }, asked === null ? null : Number(asked))).year);
  },
  async run({ sql, schema, graph, period, report }) {
    const campaign = await campaignOf({ graph }, Number(period));
    report({ step: 'reading the estimates', done: 0, total: null });
    const estimates = await askEstimates(graph, campaign.year);
    const departments = new Set(
      estimates.flatMap(({ placeCode }) => readPlace(placeCode).departmentCode ?? []),
    );
    const names = await askNames(graph, [...departments].sort());
    report({ step: 'protecting them', done: 0, total: null });
    const protection = protectEstimates(estimates);
    const rows = publishedRows(campaign.year, estimates, protection, names);
    await sql.begin((tx) => publish(tx, schema, campaign, rows));
    return { figures: rows.length * 3, hidden: protection.hidden, sensitive: protection.sensitive };
  },
});

/** The campaign about a year, or the newest that is over. Throws `ESTIMATES_MISSING` or `CAMPAIGN_NOT_CLOSED`. */
async function campaignOf(
  { graph }: Pick<JobBase, 'graph'>,
  year: number | null,
): Promise<Campaign> {
  const newest = await askCampaign(graph, year);
  const campaign =
    year === null && newest !== null && newest.state !== 'CLOSED'
      ? await askCampaign(graph, newest.year - 1)
      : newest;
  if (campaign === null || (campaign.state === 'CLOSED' && campaign.estimatedAt === null))
    throw new JobRefused('ESTIMATES_MISSING', 'No campaign that is over was estimated yet.');
  if (campaign.state !== 'CLOSED')
    throw new JobRefused(
      'CAMPAIGN_NOT_CLOSED',
      `The campaign about ${campaign.year} closes on ${campaign.closesOn}.`,
    );
  return campaign;
}

async function publish(
  tx: TransactionSql,
  schema: string,
  { year, opensOn, closesOn }: Campaign,
  rows: readonly SurveyedNeedRow[],
): Promise<void> {
  const digest = createHash('sha256').update(JSON.stringify(rows)).digest('hex');
  const [before] = await tx<{ digest: string }[]>`
    select digest from ${tx(schema)}.survey_releases where year = ${year} for update`;
  if (before !== undefined && before.digest !== digest)
    throw new JobRefused(
      'FIGURES_PUBLISHED',
      `The figures of ${year} were published from other estimates, and stand.`,
    );
  if (before !== undefined) return;
  await tx`
    insert into ${tx(schema)}.survey_releases (year, surveyed_from, surveyed_until, published_at, digest, policy_hash)
    values (${year}, ${opensOn}, ${closesOn}, now(), ${digest}, ${surveyPolicyHash})`;
  for (let from = 0; from < rows.length; from += ROWS_A_STATEMENT)
    await tx`
      insert into ${tx(schema)}.surveyed_needs (year, place_code, place_kind, basin_code, basin_name, basin_year, department_code, department_name,
        region_code, region_name, occupation_code, level, label, family_code, family_label,
        projects, projects_margin, difficult, difficult_margin, seasonal, seasonal_margin)
      select * from json_to_recordset(${JSON.stringify(rows.slice(from, from + ROWS_A_STATEMENT))}::text::json) as one(
        year smallint, "placeCode" text, "placeKind" text, "basinCode" text, "basinName" text, "basinYear" smallint, "departmentCode" text, "departmentName" text,
        "regionCode" text, "regionName" text, "occupationCode" text, level text, label text, "familyCode" text, "familyLabel" text,
        projects integer, "projectsMargin" integer, difficult integer, "difficultMargin" integer, seasonal integer, "seasonalMargin" integer)`;
}

const ROWS_A_STATEMENT = 10_000;
