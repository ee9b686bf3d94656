import { type DocumentNode, Kind, visit } from 'graphql';

/** Below this no character combines with another one. */
const COMBINING = /[\u0300-\uffff]/u;
/** More than any limit lets through. */
const MAX_DEPTH = 32;

/**
 * A text as Unicode composes it (NFC): what reads the same is the same, so that no id or name has a twin that looks like it. Keyboards give
 * this form; file names of some systems do not.
 */
const composed = (text: string): string => (COMBINING.test(text) ? text.normalize('NFC') : text);

/** A JSON value with its texts in NFC; the same one where they all are, as nearly always. */
export function valueInNfc<Value>(value: Value, depth = 0): Value {
  if (typeof value === 'string') return composed(value) as Value;
  if (typeof value !== 'object' || value === null || depth > MAX_DEPTH) return value;
  const entries = Object.entries(value);
  const changed = entries.flatMap(([key, part]: [string, unknown]) => {
    const inNfc = valueInNfc(part, depth + 1);
    return inNfc === part ? [] : [[key, inNfc] as const];
  });
  if (changed.length === 0) return value;
  const copy = Array.isArray(value) ? [...value] : Object.fromEntries(entries);
  for (const [key, part] of changed)
    Object.defineProperty(copy, key, { value: part, enumerable: true });
  return copy as Value;
}

/** A document with its texts in NFC. */
export const documentInNfc = (document: DocumentNode): DocumentNode =>
  visit(document, {
    [Kind.STRING](node) {
      const value = composed(node.value);
      return value === node.value ? undefined : { ...node, value };
    },
  });
