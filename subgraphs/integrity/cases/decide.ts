import type { Refusal } from '#kernel/graph/refusal.ts';
import type { CaseRepository, CaseRow } from '../repository/cases.ts';
import type { DecideIntegrityCaseInput, IntegrityRefusalCode } from '../schema.generated.ts';

const LONGEST_REASON = 1_000;

export interface DecideResult {
  readonly case: CaseRow | null;
  readonly refusal: Refusal<IntegrityRefusalCode> | null;
}

/** Confirms or dismisses an open case. The same decision again changes nothing and is answered alike. */
export async function decideCase(
  repository: CaseRepository,
  by: string | null,
  { caseId, verdict, reason: written }: DecideIntegrityCaseInput,
): Promise<DecideResult> {
  const reason = written.trim();
  if (reason.length < 1 || reason.length > LONGEST_REASON)
    return refused(
      'REASON_MISSING',
      `reason: expected 1 to ${LONGEST_REASON} characters.`,
      'reason',
    );
  await repository.decide(caseId, { state: verdict, reason, by });
  const found = await repository.findCase(caseId);
  if (found === null) return refused('CASE_UNKNOWN', 'caseId: there is no such case.', 'caseId');
  if (found.state !== verdict || found.decisionReason !== reason)
    return refused('ALREADY_DECIDED', 'caseId: it was decided otherwise.', 'caseId');
  return { case: found, refusal: null };
}

const refused = (code: IntegrityRefusalCode, message: string, argument: string): DecideResult => ({
  case: null,
  refusal: { code, message, argument },
});
