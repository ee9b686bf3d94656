import type { Caller } from '../policy/caller.ts';
import type { Limits } from './tiers.ts';

/** The limits of each kind of caller; `service` is for the hub's own jobs. */
export type LimitsSetting = Readonly<Record<Caller['kind'] | 'service', Limits>>;

/** The limits of a caller. */
export const limitsOfCaller = (setting: LimitsSetting, { kind, role }: Caller): Limits =>
  setting[kind === 'known' && role === 'service' ? 'service' : kind];

/** The most that anybody may send: what is refused before it matters who asks. */
export function largestLimits(
  setting: LimitsSetting,
): Pick<Limits, 'bodyBytes' | 'tokens' | 'errors'> {
  const all = Object.values(setting);
  const largest = (name: 'bodyBytes' | 'tokens' | 'errors'): number =>
    Math.max(...all.map((limits) => limits[name]));
  return {
    bodyBytes: largest('bodyBytes'),
    tokens: largest('tokens'),
    errors: largest('errors'),
  };
}
