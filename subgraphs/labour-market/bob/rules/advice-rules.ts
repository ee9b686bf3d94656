import type { DiagnosisAdviceCode } from '../../schema.generated.ts';
import { AGE_RULES } from './age-rules.ts';
import { MARKET_RULES } from './market-rules.ts';
import { SEARCH_RULES } from './search-rules.ts';
import { TRAINING_RULES } from './training-rules.ts';
import type { AdviceRule } from './verdict.ts';

export type AdviceCode = DiagnosisAdviceCode;

/** One rule a module. Which modules there are is Bob Emploi's; the stars of each, by what the hub knows, are the hub's own choice. */
export const ADVICE_RULES: Readonly<Record<AdviceCode, AdviceRule>> = {
  ...MARKET_RULES,
  ...TRAINING_RULES,
  ...SEARCH_RULES,
  ...AGE_RULES,
};
