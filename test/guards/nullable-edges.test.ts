import { readFileSync } from 'node:fs';
import { type FieldDefinitionNode, Kind, type ObjectTypeDefinitionNode, parse } from 'graphql';
import { describe, expect, test } from 'vitest';
import { SUBGRAPHS } from '../../subgraphs/list.ts';

/** Fields through which an answer enters a subgraph: root fields, and those it adds to the entities of others. */
function entrances(sdl: string): string[] {
  const types = parse(sdl).definitions.filter((node) => node.kind === Kind.OBJECT_TYPE_DEFINITION);
  return types
    .filter(isEntrance)
    .flatMap((type) =>
      (type.fields ?? [])
        .filter((field) => field.type.kind === Kind.NON_NULL_TYPE && !isTheOwners(type, field))
        .map((field) => `${type.name.value}.${field.name.value}`),
    );
}

/** Root types; types with a key that another subgraph describes. */
const isEntrance = ({ name, description, directives = [] }: ObjectTypeDefinitionNode): boolean =>
  name.value === 'Query' ||
  (description === undefined && directives.some((directive) => directive.name.value === 'key'));

const isTheOwners = (type: ObjectTypeDefinitionNode, field: FieldDefinitionNode): boolean =>
  (field.directives ?? []).some(({ name }) => name.value === 'external') ||
  (type.directives ?? []).some(({ arguments: args = [] }) =>
    args.some(
      ({ value }) =>
        value.kind === Kind.STRING && value.value.split(/[\s{}]+/u).includes(field.name.value),
    ),
  );

describe('a subgraph that is down costs its own fields alone', () => {
  test.each(SUBGRAPHS.map(({ name, folder }) => [name, folder] as const))(
    'what leads into %s may be null',
    (_name, folder) => {
      const sdl = readFileSync(new URL('./schema.graphql', folder), 'utf8');
      expect(entrances(sdl)).toEqual([]);
    },
  );

  test('a planted field is found', () => {
    expect(
      entrances(
        'type Query { a: Int! b: Int } type X @key(fields: "id") { id: ID! y: Int! z: Int! @external }',
      ),
    ).toEqual(['Query.a', 'X.y']);
  });
});
