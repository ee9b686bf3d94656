import type { DiagnosisStrategyCode } from '../../schema.generated.ts';
import type { Advice } from './advice.ts';
import type { AdviceCode } from './advice-rules.ts';
import type { ChallengeCode } from './challenges.ts';

export type StrategyCode = DiagnosisStrategyCode;

export interface Strategy {
  readonly code: StrategyCode;
  readonly score: number;
  readonly rank: 'PRINCIPAL' | 'FURTHER' | 'SECONDARY';
  readonly advice: readonly Advice[];
}

interface Template {
  readonly challenges: readonly ChallengeCode[];
  /** All of them must have been given: the first is the trigger. */
  readonly requires: readonly [AdviceCode, ...AdviceCode[]];
  /** How much of the trigger's stars count: less for what seldom leads to work by itself. The hub's own choice. */
  readonly weight: number;
}

const SEARCHING: readonly ChallengeCode[] = [
  'STUCK_MARKET',
  'START_YOUR_SEARCH',
  'ENHANCE_METHODS_TO_INTERVIEW',
  'BRAVO',
];
const UNDECIDED: readonly ChallengeCode[] = ['UNDEFINED_PROJECT', 'FIND_WHAT_YOU_LIKE'];

const leadsOn = (
  challenges: readonly ChallengeCode[],
  requires: Template['requires'],
  weight = 1,
): Template => ({ challenges, requires, weight });

const TEMPLATES: Readonly<Record<StrategyCode, Template>> = {
  CHANGE_OCCUPATION: leadsOn(['STUCK_MARKET', 'FIND_WHAT_YOU_LIKE'], ['REORIENT_TO_CLOSE_JOB']),
  SEARCH_FURTHER_AWAY: leadsOn(['STUCK_MARKET'], ['COMMUTE']),
  MOVE_TO_A_BETTER_MARKET: leadsOn(['STUCK_MARKET'], ['RELOCATE']),
  WORK_FOR_A_SEASON: leadsOn(['STUCK_MARKET'], ['SEASONAL_RELOCATE'], 0.6),
  TRY_OCCUPATIONS: leadsOn(UNDECIDED, ['IMMERSION']),
  TRY_WITH_THE_MISSION_LOCALE: leadsOn(UNDECIDED, ['IMMERSION_MILO']),
  SERVE: leadsOn(UNDECIDED, ['CIVIC_SERVICE'], 0.5),
  GET_THE_DIPLOMA: leadsOn(['MISSING_DIPLOMA'], ['TRAINING']),
  TRAIN_TO_STAND_OUT: leadsOn(['STUCK_MARKET'], ['TRAINING']),
  LEARN_AT_WORK: leadsOn(['MISSING_DIPLOMA'], ['ALTERNANCE']),
  PROVE_EXPERIENCE: leadsOn(['MISSING_DIPLOMA'], ['VAE']),
  KNOCK_ON_DOORS: leadsOn(SEARCHING, ['SPONTANEOUS_APPLICATION']),
  USE_ONES_NETWORK: leadsOn(SEARCHING, ['NETWORK_APPLICATION']),
  BETTER_APPLICATIONS: leadsOn(['ENHANCE_METHODS_TO_INTERVIEW'], ['IMPROVE_RESUME', 'FOLLOW_UP']),
  SUCCEED_IN_INTERVIEWS: leadsOn(['BRAVO'], ['IMPROVE_INTERVIEW']),
  PUT_AGE_TO_USE: leadsOn(SEARCHING, ['SENIOR'], 0.6),
  START_A_BUSINESS: leadsOn(['STUCK_MARKET'], ['CREATE_YOUR_COMPANY'], 0.5),
  FIND_SUPPORT: leadsOn(SEARCHING, ['ASSOCIATION_HELP'], 0.5),
  KEEP_ACTIVE: leadsOn(SEARCHING, ['VOLUNTEER'], 0.3),
};

const MOST_STARS = 3;
/** A strategy worth this or less is secondary. Source, as of the formula: Bob Emploi, strategies. */
const SECONDARY_UP_TO = 10;

/** Strategies for a challenge whose advice was given, best first: min(trigger × 100/3, 100 − overall). */
export function chooseStrategies(
  challenge: ChallengeCode,
  overall: number,
  given: readonly Advice[],
): Strategy[] {
  const byCode = new Map(given.map((advice) => [advice.code, advice]));
  const scored = (Object.keys(TEMPLATES) as StrategyCode[]).flatMap((code) => {
    const { challenges, requires, weight } = TEMPLATES[code];
    const advice = requires.flatMap((required) => byCode.get(required) ?? []);
    const [trigger] = advice;
    if (!challenges.includes(challenge) || trigger === undefined) return [];
    if (advice.length < requires.length) return [];
    const score = Math.min((weight * trigger.score * 100) / MOST_STARS, 100 - overall);
    return [{ code, score: Math.round(score), advice }];
  });
  return scored
    .sort((one, other) => other.score - one.score)
    .map((strategy, index) => ({ ...strategy, rank: rankOf(index, strategy.score) }));
}

function rankOf(index: number, score: number): Strategy['rank'] {
  if (index === 0) return 'PRINCIPAL';
  return score <= SECONDARY_UP_TO ? 'SECONDARY' : 'FURTHER';
}
