import type { Refusal } from '#kernel/graph/refusal.ts';
import type { CounsellingRefusalCode } from '../schema.generated.ts';

/** Why nothing was written. */
export type CounsellingRefusal = Refusal<CounsellingRefusalCode>;

export const counsellingRefusal = (
  code: CounsellingRefusalCode,
  message: string,
  argument: string,
): CounsellingRefusal => ({ code, message: `${argument}: ${message}`, argument });

/** A person of nobody's caseload and one of another's are refused in the same words. */
export const NOT_IN_CASELOAD = counsellingRefusal(
  'NOT_IN_CASELOAD',
  'you accompany nobody with this id.',
  'jobseekerId',
);
