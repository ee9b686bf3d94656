import { type FieldDefinitionNode, Kind, type ObjectTypeDefinitionNode, parse } from 'graphql';

export interface Entities {
  /** Types with a key that the SDL describes. */
  readonly owned: readonly string[];
  readonly rootFields: readonly string[];
  /** Fields that it adds to types of other subgraphs, as `Commune.offersNearby`. */
  readonly added: readonly string[];
}

/** What an SDL owns, asks at the root and adds to the entities of others. */
export function entitiesOf(sdl: string): Entities {
  const types = parse(sdl).definitions.filter((node) => node.kind === Kind.OBJECT_TYPE_DEFINITION);
  const entities = types.filter((type) => keysOf(type).length > 0);
  return {
    owned: entities
      .filter(({ description }) => description !== undefined)
      .map(nameOf)
      .sort(),
    rootFields: types
      .filter((type) => nameOf(type) === 'Query')
      .flatMap((type) => type.fields ?? [])
      .map(nameOf),
    added: entities
      .filter(({ description }) => description === undefined)
      .flatMap(addedBy)
      .sort(),
  };
}

const nameOf = ({ name }: ObjectTypeDefinitionNode | FieldDefinitionNode): string => name.value;

const keysOf = ({ directives = [] }: ObjectTypeDefinitionNode): string[] =>
  directives
    .filter(({ name }) => name.value === 'key')
    .flatMap((key) => key.arguments ?? [])
    .flatMap(({ value }) => (value.kind === Kind.STRING ? value.value.split(/[\s{}]+/u) : []));

function addedBy(type: ObjectTypeDefinitionNode): string[] {
  const keys = new Set(keysOf(type));
  const isOfOthers = ({ directives = [] }: FieldDefinitionNode) =>
    directives.some(({ name }) => name.value === 'external');
  return (type.fields ?? [])
    .filter((field) => !keys.has(nameOf(field)) && !isOfOthers(field))
    .map((field) => `${nameOf(type)}.${nameOf(field)}`);
}
