import naf from '@socialgouv/codes-naf';
import { normaliseNafCode } from '#kernel/codes/naf.ts';

const SUB_CLASSES: ReadonlySet<string> = new Set(
  naf.map(({ id }) => normaliseNafCode(id)).filter((code) => code !== null),
);
/** What sources write for an association or a public body whose activity was never told. */
const NEVER_TOLD = '0000Z';

/** A NAF rév. 2 sub-class in either notation; null, with a doubt, when it is not one. */
export function readActivity(text: string | null, flag: (doubt: string) => void): string | null {
  if (text === null) return null;
  const code = normaliseNafCode(text);
  if (code !== null && SUB_CLASSES.has(code)) return code;
  if (code === null) flag('ACTIVITY_CODE_MALFORMED');
  else flag(code === NEVER_TOLD ? 'ACTIVITY_NOT_TOLD' : 'ACTIVITY_CODE_UNKNOWN');
  return null;
}
