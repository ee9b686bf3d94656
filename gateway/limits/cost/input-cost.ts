import { Kind, type ValueNode } from 'graphql';
import type { InputPlace } from './input-places.ts';
import { sum, type Term } from './term.ts';

/** What the value of an argument costs: each input object and each weighted place in it, the variables' values included. */
export function inputCost(place: InputPlace, value: ValueNode): Term {
  switch (value.kind) {
    case Kind.NULL:
      return 0;
    case Kind.VARIABLE: {
      if (place.isFree) return 0;
      const { value: name } = value.name;
      return ({ variables }) => costOfValue(place, variables[name]);
    }
    case Kind.LIST:
      return sum([place.listWeight, ...value.values.map((item) => inputCost(place, item))]);
    case Kind.OBJECT:
      return sum([
        place.weight,
        ...value.fields.map(({ name, value: inside }) => {
          const below = place.fieldOf(name.value);
          return below === null ? 0 : inputCost(below, inside);
        }),
      ]);
    default:
      return place.weight;
  }
}

/** Calls itself for what is inside, which the limit of a variable's depth bounds. */
function costOfValue(place: InputPlace, value: unknown): number {
  if (value === null || value === undefined) return 0;
  if (Array.isArray(value)) {
    let total = place.listWeight;
    for (const item of value) total += costOfValue(place, item);
    return total;
  }
  let total = place.weight;
  if (typeof value !== 'object') return total;
  for (const name of Object.keys(value)) {
    const below = place.fieldOf(name);
    if (below !== null && !below.isFree)
      total += costOfValue(below, (value as Record<string, unknown>)[name]);
  }
  return total;
}
