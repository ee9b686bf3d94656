import {
  type ConstDirectiveNode,
  type FieldDefinitionNode,
  Kind,
  parse,
  type SelectionSetNode,
  type TypeNode,
} from 'graphql';
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
  readonly requires: ReadonlySet<string>;
}

/** The fields of one subgraph. */
export interface SubgraphFields {
  field(type: string, field: string): AnsweredField | undefined;
  /** The type, and all object types that it may be. */
  typesOf(type: string): Iterable<string>;
}

/** Reads from a supergraph which fields its subgraphs only know of, and on which ways they answer them all the same. */
export function fieldsBySubgraph(
  supergraphSdl: string,
): (subgraph: string) => SubgraphFields | undefined {
  const graphs = new Map<string, string>();
  const fields = new Map<string, FieldDefinitionNode>();
  const keys = new Map<string, readonly ConstDirectiveNode[]>();
  const document = parse(supergraphSdl, { noLocation: true });
  const { of: typesOf } = possibleTypesOf(document);
  for (const node of document.definitions) {
    if (node.kind === Kind.ENUM_TYPE_DEFINITION && node.name.value === 'join__Graph')
      for (const value of node.values ?? [])
        for (const graph of value.directives ?? [])
          graphs.set(textOf(graph, 'name') ?? '', value.name.value);
    if (node.kind !== Kind.OBJECT_TYPE_DEFINITION && node.kind !== Kind.INTERFACE_TYPE_DEFINITION)
      continue;
    for (const field of node.fields ?? [])
      fields.set(`${node.name.value}.${field.name.value}`, field);
    keys.set(
      node.name.value,
      node.directives?.filter(({ name }) => name.value === 'join__type') ?? [],
    );
  }
  return (subgraph) => {
    const graph = graphs.get(subgraph);
    if (graph === undefined) return undefined;
    const field = (type: string, name: string): AnsweredField | undefined => {
      const defined = fields.get(`${type}.${name}`);
      if (defined === undefined) return undefined;
      const joins = defined.directives?.filter(
        (one) => one.name.value === 'join__field' && textOf(one, 'graph') === graph,
      );
      const isKey = keys
        .get(type)
        ?.some((one) => textOf(one, 'graph') === graph && namesIn(textOf(one, 'key')).has(name));
      const said = (name: string): string | null =>
        joins?.map((one) => textOf(one, name)).find((text) => text !== null) ?? null;
      const provides = said('provides');
      const requires = selectionOf(said('requires') ?? '');
      return {
        type: nameOf(defined.type),
        isExternal: isKey !== true && joins?.some((one) => isTrue(one, 'external')) === true,
        provides: provides === null ? null : selectionOf(provides),
        requires: new Set(
          requires?.selections.flatMap((node) => ('name' in node ? node.name.value : [])),
        ),
      };
    };
    return { field, typesOf };
  };
}

const argument = ({ arguments: args = [] }: ConstDirectiveNode, name: string) =>
  args.find((one) => one.name.value === name)?.value;

function textOf(directive: ConstDirectiveNode, name: string): string | null {
  const value = argument(directive, name);
  return value?.kind === Kind.STRING || value?.kind === Kind.ENUM ? value.value : null;
}

function isTrue(directive: ConstDirectiveNode, name: string): boolean {
  const value = argument(directive, name);
  return value?.kind === Kind.BOOLEAN && value.value;
}

const namesIn = (key: string | null): ReadonlySet<string> => new Set(key?.match(/\w+/gu) ?? []);

function selectionOf(text: string): SelectionSetNode | null {
  if (text === '') return null;
  const [operation] = parse(`{ ${text} }`, { noLocation: true }).definitions;
  return operation?.kind === Kind.OPERATION_DEFINITION ? operation.selectionSet : null;
}

const nameOf = (type: TypeNode): string =>
  type.kind === Kind.NAMED_TYPE ? type.name.value : nameOf(type.type);
