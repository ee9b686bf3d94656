import type { QuotaClass } from '#kernel/quota-classes.ts';
import type { Caller } from '../policy/caller.ts';
import type { Limits } from './tiers.ts';

/** The limits of each kind of caller; `service` is for the hub's own jobs, `classes` for clients whose token gives them a quota. */
export interface LimitsSetting extends Readonly<Record<Caller['kind'] | 'service', Limits>> {
  readonly classes: Readonly<Record<QuotaClass, Limits>>;
}

/** The limits of a caller. */
export function limitsOfCaller(setting: LimitsSetting, { kind, role, quotaClass }: Caller): Limits {
  if (kind === 'anonymous') return setting.anonymous;
  if (role === 'service') return setting.service;
  return quotaClass === undefined ? setting.known : setting.classes[quotaClass];
}

/** The most that anybody may send: what is refused before it matters who asks. */
export function largestLimits(
  setting: LimitsSetting,
): Pick<Limits, 'bodyBytes' | 'tokens' | 'errors'> {
  const all = [setting.anonymous, setting.known, setting.service];
  const largest = (name: 'bodyBytes' | 'tokens' | 'errors'): number =>
    Math.max(...all.map((limits) => limits[name]));
  return {
    bodyBytes: largest('bodyBytes'),
    tokens: largest('tokens'),
    errors: largest('errors'),
  };
}
