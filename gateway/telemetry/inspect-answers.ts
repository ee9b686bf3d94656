import type { Logger } from '#kernel/log.ts';
import type { Inspect } from '../engine/run.ts';
import { unrequestedKeys } from '../engine/unrequested-keys.ts';
import type { Metrics } from './metrics.ts';

/** One answer of so many is looked at: to read every key of all of them would cost more than what is read. */
const EVERY = 50;

/** Counts the keys that subgraphs send unasked, in the first answer of each and in a sample of all others. */
export function inspectAnswers(metrics: Metrics, log: Logger): Inspect {
  const seen = new Map<string, number>();
  return (subgraph, data, shape) => {
    const count = seen.get(subgraph) ?? 0;
    seen.set(subgraph, count + 1);
    if (count % EVERY !== 0) return;
    const keys = unrequestedKeys(data, shape);
    if (keys === 0) return;
    metrics.dropped(subgraph, keys);
    log.warn({ subgraph, keys }, 'a subgraph sent keys that it was not asked for; none was read');
  };
}
