import { type HubError, hubError } from '#kernel/errors.ts';
import { firstExceeded } from './exceeded.ts';
import type { Limits } from './tiers.ts';

const MAX_NAME_CHARACTERS = 40;

/** The error for variables that are too large in any respect, or hold a number that JSON could not keep. Linear, and not recursive: a caller chooses the depth. */
export function exceededByVariables(
  variables: Readonly<Record<string, unknown>>,
  limits: Limits,
): HubError | undefined {
  for (const [name, value] of Object.entries(variables)) {
    const exceeded = exceededByValue(value, limits, `$${name.slice(0, MAX_NAME_CHARACTERS)}`);
    if (exceeded !== undefined) return exceeded;
  }
  return undefined;
}

function exceededByValue(root: unknown, limits: Limits, argument: string): HubError | undefined {
  const waiting: [value: unknown, depth: number][] = [[root, 1]];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const [value, above] = next;
    if (typeof value === 'string') {
      const exceeded = firstExceeded({ textBytes: Buffer.byteLength(value) }, limits, argument);
      if (exceeded !== undefined) return exceeded;
    } else if (typeof value === 'number') {
      if (Math.abs(value) > Number.MAX_SAFE_INTEGER) return numberTooLarge(value, argument);
    } else if (typeof value === 'object' && value !== null) {
      const valueDepth = above + 1;
      const listItems = Array.isArray(value) ? value.length : 0;
      const exceeded = firstExceeded({ valueDepth, listItems }, limits, argument);
      if (exceeded !== undefined) return exceeded;
      for (const inside of Object.values(value)) waiting.push([inside, valueDepth]);
    }
  }
  return undefined;
}

/** JSON's numbers have as many digits as one likes, those of JavaScript do not: what was read is not what was sent. */
function numberTooLarge(number: number, argument: string): HubError {
  const maximum = Number.MAX_SAFE_INTEGER;
  return hubError(
    'LIMIT_EXCEEDED',
    `${argument}: expected a number of at most ${maximum.toLocaleString('en')}, got ${number}. Send a longer identifier as a text.`,
    { limit: 'number', value: Math.min(Math.abs(number), Number.MAX_VALUE), maximum, argument },
  );
}
