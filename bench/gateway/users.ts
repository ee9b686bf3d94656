import { Pool } from 'undici';
import { quantile } from '../statistics.ts';
import type { Load } from './load.ts';

/** What wrk does, where there is no wrk: dearer, so that it takes more of the core that it shares with the stand-in. Throws when any request failed. */
export async function loadByUsers(
  url: string,
  body: string,
  seconds: number,
  connections: number,
): Promise<Load> {
  const { origin, pathname } = new URL(url);
  const pool = new Pool(origin, { connections });
  const headers = { 'content-type': 'application/json' };
  const took: number[] = [];
  const from = performance.now();
  const user = async (): Promise<void> => {
    while (performance.now() < from + seconds * 1_000) {
      const asked = performance.now();
      const answer = await pool.request({ path: pathname, method: 'POST', headers, body });
      await answer.body.dump();
      if (answer.statusCode !== 200) throw new Error(`${url} answered ${answer.statusCode}.`);
      took.push(performance.now() - asked);
    }
  };
  await Promise.all(Array.from({ length: connections }, user));
  const perSecond = took.length / ((performance.now() - from) / 1_000);
  await pool.close();
  return {
    requests: took.length,
    perSecond,
    p50: quantile(took, 0.5),
    p99: quantile(took, 0.99),
  };
}
