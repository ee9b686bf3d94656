/** Where two answers differ first, as `path: one, other`; null when they hold the same data, whatever the order of their keys. */
export function difference(one: unknown, other: unknown, path = 'data'): string | null {
  if (Object.is(one, other)) return null;
  if (!isHolder(one) || !isHolder(other) || Array.isArray(one) !== Array.isArray(other))
    return `${path}: ${JSON.stringify(one)}, ${JSON.stringify(other)}`.slice(0, 300);
  for (const key of new Set([...Object.keys(one), ...Object.keys(other)])) {
    const found = difference(one[key], other[key], `${path}.${key}`);
    if (found !== null) return found;
  }
  return null;
}

const isHolder = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;
