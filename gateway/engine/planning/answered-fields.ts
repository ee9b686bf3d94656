import {
  type ConstDirectiveNode,
  type DocumentNode,
  type FieldDefinitionNode,
  Kind,
  type SelectionSetNode,
  type TypeNode,
} from 'graphql';
import { entityKeysOf } from '../entity-keys.ts';
import { fieldNames, fieldSet, joinText, subgraphNames } from '../join-directives.ts';
import { possibleTypesOf } from '../possible-types.ts';

/** A field as one subgraph has it. */
export interface AnsweredField {
  /** The name of its type, without lists and non-nulls. */
  readonly type: string;
  /** The subgraph knows of it and does not answer it, but where it is provided. */
  readonly isExternal: boolean;
  /** What the subgraph answers below it, on this way alone. */
  readonly provides: SelectionSetNode | null;
  /** The names of the fields that the subgraph must be sent before it answers. */
  readonly requires: readonly string[];
}

/** The fields of one subgraph. */
export interface SubgraphFields {
  field(type: string, field: string): AnsweredField | undefined;
  /** The type, and all object types that it may be. */
  typesOf(type: string): Iterable<string>;
}

/** Reads from a supergraph which fields its subgraphs only know of, and on which ways they answer them all the same. */
export function fieldsBySubgraph(supergraph: DocumentNode): (subgraph: string) => SubgraphFields {
  const names = subgraphNames(supergraph);
  const keysOf = entityKeysOf(supergraph);
  const { of: typesOf } = possibleTypesOf(supergraph);
  const fields = new Map<string, FieldDefinitionNode>();
  for (const node of supergraph.definitions)
    if (node.kind === Kind.OBJECT_TYPE_DEFINITION || node.kind === Kind.INTERFACE_TYPE_DEFINITION)
      for (const field of node.fields ?? [])
        fields.set(`${node.name.value}.${field.name.value}`, field);

  return (subgraph) => ({
    typesOf,
    field(type, name) {
      const defined = fields.get(`${type}.${name}`);
      if (defined === undefined) return undefined;
      const joins = (defined.directives ?? []).filter(
        (one) => one.name.value === 'join__field' && names.get(joinText(one, 'graph')) === subgraph,
      );
      const isKey = keysOf(subgraph, type).some((key) => fieldNames(key).includes(name));
      return {
        type: nameOf(defined.type),
        isExternal: !isKey && joins.some(isExternal),
        provides: selectionIn(joins, 'provides'),
        requires: fieldNames(selectionIn(joins, 'requires')),
      };
    },
  });
}

function selectionIn(
  joins: readonly ConstDirectiveNode[],
  argument: string,
): SelectionSetNode | null {
  const text = joins.map((one) => joinText(one, argument)).find((one) => one !== '');
  return text === undefined ? null : fieldSet(text);
}

const isExternal = ({ arguments: args = [] }: ConstDirectiveNode): boolean =>
  args.some(
    ({ name, value }) => name.value === 'external' && value.kind === Kind.BOOLEAN && value.value,
  );

const nameOf = (type: TypeNode): string =>
  type.kind === Kind.NAMED_TYPE ? type.name.value : nameOf(type.type);
