import { hash } from '../random/draws.ts';
import { STREAM } from '../random/streams.ts';
import type { World } from '../world.ts';
import { STORE_SERVICES } from './catalogue.ts';

/** How much a service is used in a month. */
export interface MonthlyUsage {
  readonly serviceId: string;
  readonly users: number;
  readonly sessions: number;
  readonly pages: number;
}

/** Months that really were: La Bonne Boîte's of 2016, La Bonne Formation's of its best year. Sessions of the latter and pages of the former are invented. */
const MEASURED = [
  { serviceId: 'la-bonne-boite', users: 31_827, sessions: 44_939, pages: 211_200 },
  { serviceId: 'la-bonne-formation', users: 65_858, sessions: 92_400, pages: 673_638 },
] as const;
/** The others have some hundreds of users. */
const LEAST_USERS = 60;
const MOST_USERS = 900;
/** How much of the last month's use the one before it had. */
const SHARE_OF_MONTH_BEFORE = 0.93;
/** The demo's usual size, of which smaller profiles take their part. */
const FULL_JOBSEEKERS = 10_000;

/** The usage of every service in a month, `monthsBack` before the last whole one; exactly what the files must be counted to. */
export function monthlyUsage({ seed, sizes }: World, monthsBack: number): MonthlyUsage[] {
  const size =
    Math.min(1, sizes.jobseekers / FULL_JOBSEEKERS) * SHARE_OF_MONTH_BEFORE ** monthsBack;
  const scaled = (value: number) => Math.max(1, Math.round(value * size));
  return STORE_SERVICES.map(({ id }, index) => {
    const measured = MEASURED.find(({ serviceId }) => serviceId === id);
    const users =
      measured?.users ??
      LEAST_USERS + (hash(seed, STREAM.usage, index) % (MOST_USERS - LEAST_USERS));
    const sessions = measured?.sessions ?? Math.round(users * 1.4);
    const pages = measured?.pages ?? sessions * 5;
    return {
      serviceId: id,
      users: scaled(users),
      sessions: Math.max(scaled(users), scaled(sessions)),
      pages: Math.max(scaled(users), scaled(sessions), scaled(pages)),
    };
  });
}
