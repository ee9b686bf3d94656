import { openPolicy, policyHash, type ReleasePolicy } from '../disclosure/policy.ts';

/**
 * The rules for estimates over enterprises (INSEE, enterprise statistics): at least 3 enterprises behind a number, and none of them with more than 85 %
 * of it, its own answer unweighted against the weighted estimate. There is no threshold of persons: the survey counts none, so the distance that hidden
 * cells keep from being known is that of the enterprises.
 */
export const surveyPolicy: ReleasePolicy = {
  ...openPolicy,
  persons: { threshold: openPolicy.enterprises.units, thresholdSpread: 1 },
};

export const surveyPolicyHash: string = policyHash(surveyPolicy);

/** Official files tell figures in tens; a number that is not zero is never told as zero. */
const TOLD_TO = 10;

/** A figure as it is published. */
export const toldFigure = (value: number): number =>
  value === 0 ? 0 : Math.max(TOLD_TO, Math.round(value / TOLD_TO) * TOLD_TO);

/** Its margin: never told smaller than it is. */
export const toldMargin = (margin: number): number => Math.ceil(margin);
