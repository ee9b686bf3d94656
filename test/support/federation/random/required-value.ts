import {
  type FieldNode,
  Kind,
  type OperationDefinitionNode,
  parse,
  type SelectionSetNode,
} from 'graphql';

const parsed = new Map<string, SelectionSetNode>();

/** Takes of a value what a `@requires` selects of it. Throws where something selected is not there at all. */
export function projection(value: unknown, selection: string): unknown {
  if (selection === '') return value;
  let set = parsed.get(selection);
  if (set === undefined) {
    const [operation] = parse(`{ ${selection} }`).definitions;
    set = (operation as OperationDefinitionNode).selectionSet;
    parsed.set(selection, set);
  }
  return project(value, set);
}

function project(value: unknown, set: SelectionSetNode | undefined): unknown {
  if (Array.isArray(value)) return value.map((item) => project(item, set));
  if (set === undefined || value === null) return value;
  const taken: Record<string, unknown> = {};
  for (const node of set.selections.filter((one) => one.kind === Kind.FIELD))
    taken[node.name.value] = project(held(value, node), node.selectionSet);
  return taken;
}

function held(value: unknown, { name }: FieldNode): unknown {
  const found = (value as Readonly<Record<string, unknown>>)[name.value];
  if (found === undefined) throw new Error(`${name.value} was not sent`);
  return found;
}
