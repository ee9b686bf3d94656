/** What a synthetic supergraph is made of. */
export interface Synthetic {
  readonly subgraphs: number;
  /** Entity types that each subgraph owns. */
  readonly types: number;
  readonly url: (subgraph: string) => string;
  /** Stands in the description of the root: another one makes another version. */
  readonly edition: string;
}

const HEAD = `
schema
  @link(url: "https://specs.apollo.dev/link/v1.0")
  @link(url: "https://specs.apollo.dev/join/v0.5", for: EXECUTION)
{
  query: Query
}

directive @join__directive(graphs: [join__Graph!], name: String!, args: join__DirectiveArguments) repeatable on SCHEMA | OBJECT | INTERFACE | FIELD_DEFINITION
directive @join__enumValue(graph: join__Graph!) repeatable on ENUM_VALUE
directive @join__field(graph: join__Graph, requires: join__FieldSet, provides: join__FieldSet, type: String, external: Boolean, override: String, usedOverridden: Boolean, overrideLabel: String, contextArguments: [join__ContextArgument!]) repeatable on FIELD_DEFINITION | INPUT_FIELD_DEFINITION
directive @join__graph(name: String!, url: String!) on ENUM_VALUE
directive @join__implements(graph: join__Graph!, interface: String!) repeatable on OBJECT | INTERFACE
directive @join__type(graph: join__Graph!, key: join__FieldSet, extension: Boolean! = false, resolvable: Boolean! = true, isInterfaceObject: Boolean! = false) repeatable on OBJECT | INTERFACE | UNION | ENUM | INPUT_OBJECT | SCALAR
directive @join__unionMember(graph: join__Graph!, member: String!) repeatable on UNION
directive @link(url: String, as: String, for: link__Purpose, import: [link__Import]) repeatable on SCHEMA

input join__ContextArgument { name: String! type: String! context: String! selection: join__FieldValue! }
scalar join__DirectiveArguments
scalar join__FieldSet
scalar join__FieldValue
enum link__Purpose { SECURITY EXECUTION }
scalar link__Import
`;

/**
 * A supergraph written straight in the form that composition gives, which takes minutes for one of this size. Each subgraph owns
 * `types` entities and adds a field to every entity of the subgraph before it; each entity leads to the following one of its owner.
 */
export function syntheticSupergraph({ subgraphs, types, url, edition }: Synthetic): string {
  const names = Array.from({ length: subgraphs }, (_, index) => `part${index}`);
  const graph = (index: number): string => `PART${index}`;
  const values = names.map(
    (name, index) =>
      `  ${graph(index)} @join__graph(name: ${JSON.stringify(name)}, url: ${JSON.stringify(url(name))})`,
  );
  const entities = names.flatMap((_, owner) =>
    Array.from({ length: types }, (_unused, number) => {
      const name = `T${owner}x${number}`;
      const guest = (owner + 1) % subgraphs;
      const own = `@join__field(graph: ${graph(owner)})`;
      const added =
        guest === owner
          ? ''
          : `  "Added by another subgraph."\n  added: String @join__field(graph: ${graph(guest)})\n`;
      const holders = [...new Set([owner, guest])].map(
        (index) => `  @join__type(graph: ${graph(index)}, key: "id")`,
      );
      return `"Entity ${number} of its subgraph."
type ${name}
${holders.join('\n')}
{
  id: ID!
  name: String ${own}
  size: Int ${own}
  weight: Float ${own}
  tags(first: Int = 10): [String!]! ${own}
  next: T${owner}x${(number + 1) % types} ${own}
${added}}`;
    }),
  );
  const roots = names.flatMap((_, owner) =>
    Array.from(
      { length: types },
      (_unused, number) =>
        `  t${owner}x${number}(id: ID!): T${owner}x${number} @join__field(graph: ${graph(owner)})`,
    ),
  );
  return `${HEAD}
enum join__Graph {
${values.join('\n')}
}

${JSON.stringify(edition)}
type Query
${names.map((_, index) => `  @join__type(graph: ${graph(index)})`).join('\n')}
{
${roots.join('\n')}
}

${entities.join('\n\n')}
`;
}
