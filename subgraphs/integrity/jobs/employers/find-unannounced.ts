import type { TransactionSql } from 'postgres';
import { type CertifyingEmployer, unannouncedEmployer } from '../../rules/unannounced-employer.ts';
import { groupIdOf } from '../checks/group-id.ts';
import { inBatches } from '../checks/in-batches.ts';
import { type StagedFinding, stageFindings } from '../checks/stage.ts';

interface FoundEmployer extends CertifyingEmployer {
  readonly siret: string;
  readonly pids: readonly string[];
  readonly jobseekerIds: readonly string[];
}

/** Finds employers among those that the pass has read who announced nobody; whoever opened a right on their certificates is one group. */
export async function findUnannounced(
  tx: TransactionSql,
  schema: string,
  passMonth: string,
): Promise<void> {
  const employers = inBatches<FoundEmployer>(
    tx,
    'certifying_employers',
    tx`
    select siret, count(*)::int as people, min(opened_on)::text as "firstOpenedOn", min(created_on)::text as "createdOn",
      max(hirings) as hirings, array_agg(pid order by pid) as pids, array_agg(jobseeker_id::text order by pid) as "jobseekerIds"
    from ${tx(schema)}.pass_certificates group by siret order by siret`,
  );
  for await (const rows of employers)
    await stageFindings(tx, schema, passMonth, rows.flatMap(findingsOf));
}

function findingsOf(employer: FoundEmployer): StagedFinding[] {
  const verdict = unannouncedEmployer(employer);
  if (verdict === null) return [];
  const { siret, pids, jobseekerIds } = employer;
  const groupId = groupIdOf('FICTITIOUS_EMPLOYER', siret);
  const evidence = [
    { kind: 'ESTABLISHMENT' as const, id: siret },
    { kind: 'GROUP' as const, id: groupId },
  ];
  return pids.map((pid, index) => ({
    pid,
    jobseekerId: jobseekerIds[index] ?? '',
    finding: { ...verdict, kind: 'FICTITIOUS_EMPLOYER', month: null, evidence, groupId },
  }));
}
