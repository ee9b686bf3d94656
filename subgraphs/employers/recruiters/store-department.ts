import type { TransactionSql } from 'postgres';
import { createCopyWriter } from '#kernel/ingest/copy.ts';
import { createCopyChannel } from '#kernel/ingest/copy-channel.ts';
import { tableOfRun } from './run-tables.ts';
import type { ScoredRow } from './score-rows.ts';

const SCORE_COLUMNS = ['run_id', 'siret', 'kind', 'score', 'trend', 'season', 'size'];
const OCCUPATION_COLUMNS = [
  'run_id',
  'rome_code',
  'kind',
  'siret',
  'score',
  'commune_code',
  'department_code',
  'activity_code',
  'is_small',
  'has_email',
  'is_boosted',
  'is_hidden',
  'is_added',
];

/** Rows between two looks at whether the connection keeps up. */
const ROWS_A_DRAIN = 1_000;

/** Copies the scores of a département to the tables of its run; gives how many establishments are shown. */
export async function storeDepartment(
  tx: TransactionSql,
  schema: string,
  runId: number,
  departmentCode: string,
  scored: readonly ScoredRow[],
): Promise<number> {
  const channel = createCopyChannel(tx);
  const scores = createCopyWriter(
    channel,
    `${schema}.${tableOfRun('hiring_scores', runId)}`,
    SCORE_COLUMNS,
  );
  const sirets = new Set<string>();
  for (const [index, row] of scored.entries()) {
    const { siret, kind, score, trend, season, size } = row;
    scores.add({ run_id: runId, siret, kind, score, trend, season, size });
    if (index % ROWS_A_DRAIN === 0) await scores.drain();
    sirets.add(siret);
  }
  await scores.finish();
  const occupations = createCopyWriter(
    channel,
    `${schema}.${tableOfRun('occupation_scores', runId)}`,
    OCCUPATION_COLUMNS,
  );
  for (const [index, row] of scored.entries()) {
    for (const { romeCode, score } of row.occupations)
      occupations.add({
        run_id: runId,
        rome_code: romeCode,
        kind: row.kind,
        siret: row.siret,
        score,
        commune_code: row.communeCode,
        department_code: departmentCode,
        activity_code: row.activityCode,
        is_small: row.isSmall,
        has_email: row.hasEmail,
        is_boosted: false,
        is_hidden: false,
        is_added: false,
      });
    if (index % ROWS_A_DRAIN === 0) await occupations.drain();
  }
  await occupations.finish();
  await channel.close();
  return sirets.size;
}
