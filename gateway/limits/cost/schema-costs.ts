import {
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  type OperationTypeNode,
} from 'graphql';
import type { CostDirectives, ListSize } from './cost-directives.ts';
import { createInputPlaces, type InputPlaces } from './input-places.ts';

/** Items of a list whose length nothing says, as in Apollo's demand control. */
export const ASSUMED_ITEMS = 10;
const OBJECT_WEIGHT = 1;
const LEAF_WEIGHT = 0;
/** The schema is not asked of a subgraph; how often it can be, and how deep, has limits of its own. */
const INTROSPECTION_WEIGHT = 100;
const OPERATION_WEIGHTS = { query: 0, mutation: 10, subscription: 0 } as const;

/** What the schema says of the cost of one field. */
export interface FieldCost {
  /** Of one item, without what is asked of it. */
  readonly weight: number;
  /** How many lists stand around the item: 0 for a field that is no list. */
  readonly listDepth: number;
  readonly size: ListSize | null;
  readonly field: GraphQLField<unknown, unknown>;
  /** `Type.field`. */
  readonly coordinate: string;
  readonly type: GraphQLNamedType;
}

/** The costs of a graph's elements: those that the supergraph says, and the defaults of Apollo's demand control for the others. */
export interface SchemaCosts {
  readonly schema: GraphQLSchema;
  /** What values cost where clients write them. */
  readonly inputAt: InputPlaces;
  /** Null for a field that the type does not have. */
  fieldOf(type: string, field: string): FieldCost | null;
  operationWeight(operation: OperationTypeNode): number;
  /** What a root field that introspects costs, whatever is asked below it. */
  readonly introspectionWeight: number;
  /** Whether the length of lists of this name is said by the field above them, anywhere in the schema. */
  isSized(field: string): boolean;
}

export function createSchemaCosts(
  schema: GraphQLSchema,
  { weights, sizes }: CostDirectives,
): SchemaCosts {
  const sized = new Set([...sizes.values()].flatMap(({ sizedFields }) => sizedFields));
  const typeWeight = (type: GraphQLNamedType): number => {
    if (!isCompositeType(type)) return weights.get(type.name) ?? LEAF_WEIGHT;
    if (!isAbstractType(type)) return weights.get(type.name) ?? OBJECT_WEIGHT;
    return Math.max(OBJECT_WEIGHT, ...schema.getPossibleTypes(type).map(typeWeight));
  };
  /** A field of an interface costs what it costs where it costs most: composition takes neither directive there from all subgraphs. */
  const coordinatesOf = (type: GraphQLNamedType, field: string): string[] =>
    [type, ...(isInterfaceType(type) ? schema.getPossibleTypes(type) : [])].map(
      ({ name }) => `${name}.${field}`,
    );
  const known = new Map<string, FieldCost>();
  return {
    schema,
    inputAt: createInputPlaces(weights),
    fieldOf(typeName, name) {
      const coordinate = `${typeName}.${name}`;
      const before = known.get(coordinate);
      if (before !== undefined) return before;
      const parent = schema.getType(typeName);
      const field =
        isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[name] : undefined;
      if (parent === undefined || field === undefined) return null;
      const type = getNamedType(field.type);
      const places = coordinatesOf(parent, name);
      const said = places.flatMap((place) => weights.get(place) ?? []);
      const cost: FieldCost = {
        weight: said.length === 0 ? typeWeight(type) : Math.max(...said),
        listDepth: listDepthOf(field.type),
        size: places.map((place) => sizes.get(place)).find((size) => size !== undefined) ?? null,
        field,
        coordinate,
        type,
      };
      known.set(coordinate, cost);
      return cost;
    },
    operationWeight: (operation) => OPERATION_WEIGHTS[operation],
    introspectionWeight: INTROSPECTION_WEIGHT,
    isSized: (field) => sized.has(field),
  };
}

function listDepthOf(type: GraphQLOutputType): number {
  if (isNonNullType(type)) return listDepthOf(type.ofType);
  return isListType(type) ? 1 + listDepthOf(type.ofType) : 0;
}
