import type { Facts } from '../facts.ts';
import type { ReasonCode } from '../words/reasons.ts';
import { ADVICE_RULES, type AdviceCode } from './advice-rules.ts';

export interface Advice {
  readonly code: AdviceCode;
  /** One to three stars. */
  readonly score: number;
  readonly because: readonly ReasonCode[];
}

/** Of two that exclude each other the one with more stars stays, the first named among equals. */
const INCOMPATIBLE: readonly (readonly [AdviceCode, AdviceCode])[] = [
  ['REORIENT_TO_CLOSE_JOB', 'REORIENT_JOBBING'],
  ['RELOCATE', 'SEASONAL_RELOCATE'],
  ['IMMERSION_MILO', 'IMMERSION'],
];

/** Advice of one star or more, most stars first, in the rules' order among equals. Source of the method: Bob Emploi, scoring of advice modules. */
export function giveAdvice(facts: Facts): Advice[] {
  const codes = Object.keys(ADVICE_RULES) as AdviceCode[];
  const kept = codes
    .flatMap((code) => {
      const verdict = ADVICE_RULES[code](facts);
      return verdict === null ? [] : [{ code, ...verdict }];
    })
    .sort((one, other) => other.score - one.score);
  const scores = new Map(kept.map(({ code, score }) => [code, score]));
  const dropped = new Set(
    INCOMPATIBLE.flatMap(([first, second]) => {
      const [one, other] = [scores.get(first), scores.get(second)];
      if (one === undefined || other === undefined) return [];
      return [one >= other ? second : first];
    }),
  );
  return kept.filter(({ code }) => !dropped.has(code));
}
