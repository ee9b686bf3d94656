import { type GraphQLInputType, getNamedType, isInputObjectType } from 'graphql';

const INPUT_OBJECT_WEIGHT = 1;

/** A place where a client writes a value: an argument, or a field of an input object. */
export interface InputPlace {
  /** Of a value that is no list. */
  readonly weight: number;
  /** Of a list, beside what its items weigh. */
  readonly listWeight: number;
  /** Whether no value costs anything here. */
  readonly isFree: boolean;
  /** Null for a field that the input object does not have, or when the value is none. */
  fieldOf(name: string): InputPlace | null;
}

/** The place at a coordinate: `Type.field(argument:)` or `Input.field`. */
export type InputPlaces = (coordinate: string, type: GraphQLInputType) => InputPlace;

/** Looks up each place once: a client's variables walk through them at every request. */
export function createInputPlaces(weights: ReadonlyMap<string, number>): InputPlaces {
  const known = new Map<string, InputPlace>();
  const placeAt: InputPlaces = (coordinate, type) => {
    const before = known.get(coordinate);
    if (before !== undefined) return before;
    const named = getNamedType(type);
    const isObject = isInputObjectType(named);
    const said = weights.get(coordinate);
    const weight = said ?? weights.get(named.name) ?? (isObject ? INPUT_OBJECT_WEIGHT : 0);
    const below = new Map<string, InputPlace>();
    const place: InputPlace = {
      weight,
      listWeight: said ?? 0,
      isFree: !isObject && weight === 0,
      fieldOf(name) {
        const found = below.get(name);
        if (found !== undefined) return found;
        const field = isObject ? named.getFields()[name] : undefined;
        // What a client writes and the schema does not have is not kept.
        if (field === undefined) return null;
        const inside = placeAt(`${named.name}.${name}`, field.type);
        below.set(name, inside);
        return inside;
      },
    };
    known.set(coordinate, place);
    return place;
  };
  return placeAt;
}
