import { isObject } from './raw.ts';
import type { Shape } from './shape.ts';

/** How many keys of an answer were not asked for. None of them is ever read; a subgraph that sends such keys errs, or tries its luck. */
export function unrequestedKeys(value: unknown, shape: Shape): number {
  if (Array.isArray(value))
    return value.reduce<number>((sum, element) => sum + unrequestedKeys(element, shape), 0);
  if (!isObject(value)) return 0;
  let count = 0;
  for (const key of Object.keys(value)) {
    const asked = shape.entries.filter(({ from }) => from === key);
    if (asked.length === 0) count += 1;
    const entries = asked.flatMap(({ sub }) => sub?.entries ?? []);
    if (entries.length > 0) count += unrequestedKeys(value[key], { entries });
  }
  return count;
}
