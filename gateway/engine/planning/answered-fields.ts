import {
  type ConstDirectiveNode,
  type FieldDefinitionNode,
  Kind,
  parse,
  type SelectionSetNode,
  type TypeNode,
} from 'graphql';

/** A field as one subgraph has it. */
export interface AnsweredField {
  /** The name of its type, without lists and non-nulls. */
  readonly type: string;
  /** The subgraph knows of it and does not answer it, but where it is provided. */
  readonly isExternal: boolean;
  /** What the subgraph answers below it, on this way alone. */
  readonly provides: SelectionSetNode | null;
}

/** Reads from a supergraph which fields its subgraphs only know of, and on which ways they answer them all the same. */
export function fieldsBySubgraph(
  supergraphSdl: string,
): (subgraph: string) => ((type: string, field: string) => AnsweredField | undefined) | undefined {
  const graphs = new Map<string, string>();
  const fields = new Map<string, FieldDefinitionNode>();
  const keys = new Map<string, readonly ConstDirectiveNode[]>();
  for (const node of parse(supergraphSdl, { noLocation: true }).definitions) {
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
    return (type, name) => {
      const field = fields.get(`${type}.${name}`);
      if (field === undefined) return undefined;
      const joins = field.directives?.filter(
        (one) => one.name.value === 'join__field' && textOf(one, 'graph') === graph,
      );
      const isKey = keys
        .get(type)
        ?.some((one) => textOf(one, 'graph') === graph && namesIn(textOf(one, 'key')).has(name));
      const provides = joins?.map((one) => textOf(one, 'provides')).find((text) => text !== null);
      return {
        type: nameOf(field.type),
        isExternal: isKey !== true && joins?.some((one) => isTrue(one, 'external')) === true,
        provides: provides === undefined ? null : selectionOf(provides ?? ''),
      };
    };
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
  const [operation] = parse(`{ ${text} }`, { noLocation: true }).definitions;
  return operation?.kind === Kind.OPERATION_DEFINITION ? operation.selectionSet : null;
}

const nameOf = (type: TypeNode): string =>
  type.kind === Kind.NAMED_TYPE ? type.name.value : nameOf(type.type);
