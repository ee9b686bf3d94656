import type { Caller } from '../policy/caller.ts';
import type { Limits } from './tiers.ts';

/** The limits of each kind of caller. */
export type LimitsSetting = Readonly<Record<Caller['kind'], Limits>>;

/** The limits of a caller. */
export const limitsOfCaller = (setting: LimitsSetting, { kind }: Caller): Limits => setting[kind];

/** The most that anybody may send: what is refused before it matters who asks. */
export const largestLimits = ({
  anonymous,
  known,
}: LimitsSetting): Pick<Limits, 'bodyBytes' | 'tokens' | 'errors'> => ({
  bodyBytes: Math.max(anonymous.bodyBytes, known.bodyBytes),
  tokens: Math.max(anonymous.tokens, known.tokens),
  errors: Math.max(anonymous.errors, known.errors),
});
