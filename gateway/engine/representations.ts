import { type Assembled, isObject } from './merge.ts';
import { type Place, placesAt } from './places.ts';
import type { EntityBatch, Requirement } from './steps.ts';

/** The representations of one batch, each once, and the places that wait for each. */
export interface Representations {
  readonly values: readonly Assembled[];
  readonly places: readonly (readonly Place[])[];
}

/** Builds the representations for all places of a batch. An object that lacks a required field, because its fetch failed, is left out. */
export function representationsFor(root: Assembled, batch: EntityBatch): Representations {
  const byText = new Map<string, { value: Assembled; places: Place[] }>();
  for (const path of batch.paths) {
    for (const place of placesAt(root, path)) {
      const value = representationOf(place.object, batch);
      if (value === null) continue;
      const text = JSON.stringify(value);
      const known = byText.get(text);
      if (known === undefined) byText.set(text, { value, places: [place] });
      else known.places.push(place);
    }
  }
  const all = [...byText.values()];
  return { values: all.map(({ value }) => value), places: all.map(({ places }) => places) };
}

function representationOf(
  object: Assembled,
  { representations, typenames }: EntityBatch,
): Assembled | null {
  const value = requiredOf(object, representations);
  if (value === null || typeof value['__typename'] !== 'string') return null;
  const setter = typenames.find(({ types }) => types.has(value['__typename'] as string));
  if (setter !== undefined) value['__typename'] = setter.typename;
  return value;
}

function requiredOf(object: Assembled, requirements: readonly Requirement[]): Assembled | null {
  const value: Assembled = {};
  for (const { types, fields } of requirements) {
    if (types !== null && !types.has(String(object['__typename']))) continue;
    for (const { from, to, sub } of fields) {
      const found = object[from];
      if (found === undefined) return null;
      value[to] = sub === null ? found : requiredWithin(found, sub);
      if (value[to] === undefined) return null;
    }
  }
  return value;
}

function requiredWithin(value: unknown, sub: readonly Requirement[]): unknown {
  if (value === null) return null;
  if (Array.isArray(value)) {
    const elements = value.map((element) => requiredWithin(element, sub));
    return elements.includes(undefined) ? undefined : elements;
  }
  return isObject(value) ? (requiredOf(value, sub) ?? undefined) : undefined;
}
