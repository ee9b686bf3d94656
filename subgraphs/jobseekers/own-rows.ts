import type { CallerContext } from '#kernel/caller.ts';
import { rowRulesOf } from '#kernel/row-rules.ts';
import { normaliseCounsellorId } from './counsellor-id.ts';
import { IDENTIFIERS } from './identifier.ts';

/** A condition that a person must meet to be read. */
export type OwnRule =
  | { readonly rule: 'OWN_FILE'; readonly peamId: string }
  | { readonly rule: 'OWN_CASELOAD'; readonly counsellorId: string };

/** What a caller's purposes ask of each person; empty when anybody may be read, null when nobody may. */
export type OwnRules = readonly OwnRule[] | null;

/** Deny by default: an own row that the caller does not name, or names in no form of ours, is nobody's. */
export function ownRulesOf(caller: CallerContext): OwnRules {
  const rules = rowRulesOf(caller);
  if (rules === null) return null;
  const { peamId, counsellorId } = caller.own;
  const own: OwnRule[] = [];
  if (rules.has('OWN_FILE')) {
    const value = peamId === null ? null : IDENTIFIERS.PEAM.normalise(peamId);
    if (value === null) return null;
    own.push({ rule: 'OWN_FILE', peamId: value });
  }
  if (rules.has('OWN_CASELOAD')) {
    const value = counsellorId === null ? null : normaliseCounsellorId(counsellorId);
    if (value === null) return null;
    own.push({ rule: 'OWN_CASELOAD', counsellorId: value });
  }
  return own;
}
