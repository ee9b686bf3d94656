/** What is nested deeper than subgraphs' answers may be is no value of a scalar. */
const MAX_DEPTH = 64;

/** Whether a number is the one that was written: of larger integers the last digits are lost in reading, and 1e999 is none. */
export const isExact = (value: number): boolean =>
  Number.isInteger(value) ? Number.isSafeInteger(value) : Number.isFinite(value);

/** Writes a value of a scalar that the graph brings itself; undefined when a number in it is not exact, or it is nested too deep. */
export function exactText(value: unknown): string | undefined {
  if (typeof value === 'number' && !isExact(value)) return undefined;
  if (typeof value === 'object' && value !== null && !isExactThroughout(value)) return undefined;
  return JSON.stringify(value);
}

/** Not recursive: a subgraph chooses the depth. */
function isExactThroughout(value: object): boolean {
  let level: object[] = [value];
  for (let depth = 1; level.length > 0; depth += 1) {
    if (depth > MAX_DEPTH) return false;
    const below: object[] = [];
    for (const one of level)
      for (const part of Object.values(one)) {
        if (typeof part === 'number' && !isExact(part)) return false;
        if (typeof part === 'object' && part !== null) below.push(part);
      }
    level = below;
  }
  return true;
}
