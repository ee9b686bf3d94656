import type { Language } from '../schema.generated.ts';
import type { Facts } from './facts.ts';
import { type MarketFacts, STRESS_WITHOUT_OFFERS } from './market.ts';
import { giveAdvice } from './rules/advice.ts';
import { blockingChallenge, judgeChallenges, type Step } from './rules/challenges.ts';
import { overallScore } from './rules/overall-score.ts';
import { chooseStrategies } from './rules/strategies.ts';
import { subScores } from './rules/sub-scores.ts';
import { isAnswerable, unknownFacts } from './rules/unknown-facts.ts';
import { ADVICE_TITLES } from './words/advice.ts';
import { CHALLENGE_REASONS, CHALLENGE_TITLES, FACTS_MISSING } from './words/challenges.ts';
import { MARKET_GAPS, MARKET_WORDS, NO_OFFER_WORDS } from './words/market.ts';
import { QUESTIONS } from './words/questions.ts';
import { REASONS } from './words/reasons.ts';
import { STRATEGY_TITLES } from './words/strategies.ts';
import { subScoreReason } from './words/sub-scores.ts';
import type { Words } from './words/words.ts';

/** Facts in, reasons out: every rule's result, in words of one language. Pure. */
export function diagnose(facts: Facts, language: Language) {
  const steps = judgeChallenges(facts);
  const challenge = blockingChallenge(steps);
  const overall = overallScore(challenge, facts);
  const advice = giveAdvice(facts);
  const reasonsOf = ({ because }: (typeof advice)[number]) =>
    because.map((reason) => REASONS[reason][language]);
  return {
    market: marketIn(facts, language),
    challenge: {
      code: challenge,
      title: CHALLENGE_TITLES[challenge][language],
      reasons: [
        CHALLENGE_REASONS[challenge][language],
        ...(hasGap(steps) ? [FACTS_MISSING[language]] : []),
      ],
    },
    steps,
    overallScore: overall,
    subScores: subScores(facts).map(({ code, score }) => ({
      code,
      score,
      reason: subScoreReason(code, score === null, facts)[language],
    })),
    strategies: chooseStrategies(challenge, overall, advice).map((strategy) => ({
      code: strategy.code,
      title: STRATEGY_TITLES[strategy.code][language],
      score: strategy.score,
      rank: strategy.rank,
      adviceCodes: strategy.advice.map(({ code }) => code),
      reasons: [...new Set(strategy.advice.flatMap(reasonsOf))],
    })),
    advice: advice.map((given) => ({
      code: given.code,
      title: ADVICE_TITLES[given.code][language],
      score: given.score,
      reasons: reasonsOf(given),
    })),
    unknownFacts: unknownFacts(facts).map((code) => ({
      code,
      question: QUESTIONS[code][language],
      isAnswerable: isAnswerable(code),
    })),
  };
}

const hasGap = (steps: readonly Step[]): boolean =>
  steps.some(({ outcome }) => outcome === 'UNKNOWN');

function marketIn({ market }: Facts, language: Language) {
  const { state, stress, gap, recordId } = market;
  return {
    state,
    stress,
    unknownBecause: gap,
    reason: marketWords(market)[language],
    figureId: recordId === null ? null : `${recordId}:OFFERS_PER_10_JOBSEEKERS`,
  };
}

function marketWords({ state, stress, gap }: MarketFacts): Words {
  if (state === 'UNKNOWN') return MARKET_GAPS[gap ?? 'FIGURE_WITHHELD'];
  return stress === STRESS_WITHOUT_OFFERS ? NO_OFFER_WORDS : MARKET_WORDS[state];
}
