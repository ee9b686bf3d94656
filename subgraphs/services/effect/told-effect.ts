import type { Effect, EffectCounts } from './estimate.ts';
import { isTold, type WarningCode, warningsOf } from './warnings.ts';

/** An effect as it is told: without figures where too few people stand behind them, rounded, with what it cannot prove. */
export interface ToldEffect extends EffectCounts {
  readonly points: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
  readonly unmatched: number | null;
  readonly warnings: readonly WarningCode[];
}

export function toldEffect(effect: Effect, isRandomised: boolean): ToldEffect {
  const { effect: estimate, unmatched, spread: _spread, ...counts } = effect;
  const warnings = warningsOf(effect, isRandomised);
  if (estimate === null || !isTold(effect))
    return { ...counts, points: null, lower: null, upper: null, unmatched: null, warnings };
  return {
    ...counts,
    points: hundredths(estimate.points),
    lower: hundredths(estimate.lower),
    upper: hundredths(estimate.upper),
    unmatched: unmatched === null ? null : hundredths(unmatched),
    warnings,
  };
}

const hundredths = (points: number): number => Math.round(points * 100) / 100;
