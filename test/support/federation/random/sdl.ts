import {
  type Entity,
  type Field,
  fieldsOf,
  KEYS,
  type Requirement,
  SHARED_TYPES,
  VALUE_TYPES,
  type World,
} from './model.ts';

/** The schema before it is cut, as clients see it. */
export function wholeSdl(world: World): string {
  const types = world.entities.map((entity) => {
    const keys = entity.keys.filter((kind) => !entity.hiddenKeys.has(kind));
    const fields = fieldsOf(world, entity).filter(({ isHidden }) => !isHidden);
    const lines = [
      ...keys.map((kind) => keyFields(kind)),
      ...fields.map((field) => fieldText(field)),
    ];
    return objectText(entity.name, implemented(world, entity, null), '', lines);
  });
  return [
    SHARED_TYPES,
    valueTypes(''),
    abstractTypes(world, null),
    world.media === null
      ? ''
      : `interface Media { id: ID! ${[world.media.title, ...world.media.added].map((field) => fieldText(field)).join(' ')} }`,
    ...types,
    rootType('Query', world.query, null),
    rootType('Mutation', world.mutation, null),
  ].join('\n');
}

/** The schema of one part. */
export function partSdl(world: World, part: number): string {
  const types = world.entities
    .filter((entity) => entity.parts.has(part))
    .map((entity) => {
      const keys = entity.parts.get(part) ?? [];
      const directives = keys.map(
        ({ kind, isResolvable }) =>
          `@key(fields: "${KEYS[kind].selection}"${isResolvable ? '' : ', resolvable: false'})`,
      );
      const keyTexts = keys.map(({ kind }) =>
        keyFields(kind, entity.hiddenKeys.has(kind) ? ' @inaccessible' : ''),
      );
      const isDefiner = world.media?.definers.includes(part) === true;
      const title = entity.isMedia && isDefiner && world.media !== null ? [world.media.title] : [];
      const fields = partFields([...entity.fields, ...title], part);
      const external = externalFields(world, entity, part).map(
        (field) => `${fieldText(field)} @external`,
      );
      return objectText(entity.name, implemented(world, entity, part), directives.join(' '), [
        ...keyTexts,
        ...fields,
        ...external,
      ]);
    });
  return [
    SHARED_TYPES,
    valueTypes(' @shareable'),
    'type Place @shareable { site: String! at: Spot! } type Spot @shareable { nr: Int! }',
    abstractTypes(world, part),
    mediaText(world, part),
    ...types,
    rootType('Query', world.query, part),
    rootType('Mutation', world.mutation, part),
  ].join('\n');
}

/** Fields of an entity that a part needs or provides without answering them. */
export function externalFields(world: World, entity: Entity, part: number): readonly Field[] {
  const owned = (fields: readonly Field[]) => fields.filter(({ owners }) => owners.includes(part));
  const required = owned(entity.fields).flatMap(({ requires }) =>
    requires.map(({ field }) => field),
  );
  const provided = [...world.entities.flatMap(({ fields }) => fields), ...world.query]
    .filter(({ owners, type }) => owners.includes(part) && type.base === entity.name)
    .flatMap(({ provides }) => (provides === null ? [] : [provides]));
  return [...new Set([...required, ...provided])];
}

function mediaText({ media }: World, part: number): string {
  if (media === null) return '';
  if (media.definers.includes(part))
    return `interface Media @key(fields: "id") { id: ID! ${fieldText(media.title)} }`;
  const objecter = media.objecters.get(part);
  if (objecter === undefined) return '';
  const owned = media.added.filter(({ owners }) => owners.includes(part));
  const required = new Set(owned.flatMap(({ requires }) => requires.map(({ field }) => field)));
  const lines = [
    'id: ID!',
    ...partFields(owned, part),
    ...[...required].map((field) => `${fieldText(field)} @external`),
  ];
  const key = `@key(fields: "id"${objecter.isResolvable ? '' : ', resolvable: false'})`;
  return objectText('Media', [], `@interfaceObject ${key}`, lines);
}

function partFields(fields: readonly Field[], part: number): string[] {
  return fields
    .filter(({ owners, overridden }) => owners.includes(part) || overridden === part)
    .map((field) => {
      const { owners, overridden, isHidden, isShared, requires, provides } = field;
      const isOwner = owners.includes(part);
      return [
        fieldText(field),
        isHidden ? '@inaccessible' : '',
        isShared ? '@shareable' : '',
        isOwner && overridden !== null ? `@override(from: "part${overridden}")` : '',
        isOwner && requires.length > 0
          ? `@requires(fields: ${JSON.stringify(requires.map(requirementText).join(' '))})`
          : '',
        isOwner && provides !== null ? `@provides(fields: "${provides.name}")` : '',
      ].join(' ');
    });
}

const requirementText = ({ field, args, selection }: Requirement): string => {
  const texts = Object.entries(args).map(([name, value]) => `${name}: ${literal(value)}`);
  const called = texts.length === 0 ? '' : `(${texts.join(', ')})`;
  return `${field.name}${called}${selection === '' ? '' : ` { ${selection} }`}`;
};

const literal = (value: unknown): string =>
  typeof value === 'object' && value !== null
    ? `{ ${Object.entries(value).map(([name, inner]) => `${name}: ${literal(inner)}`)} }`
    : String(value);

const keyFields = (kind: keyof typeof KEYS, directive = ''): string =>
  Object.entries(KEYS[kind].fields)
    .map(([name, type]) => `${name}: ${type}${typeof directive === 'string' ? directive : ''}`)
    .join(' ');

function fieldText({ name, args, type }: Field): string {
  const { base, wrap, isRequired, areItemsRequired } = type;
  const item = areItemsRequired ? '!' : '';
  const wrapped =
    wrap === 'none' ? base : wrap === 'list' ? `[${base}${item}]` : `[[${base}${item}]${item}]`;
  return `${name}${args === '' ? '' : `(${args})`}: ${wrapped}${isRequired ? '!' : ''}`;
}

function implemented(world: World, entity: Entity, part: number | null): string[] {
  const thing = world.abstracts.find(({ name }) => name === 'Thing');
  const isThing = membersOf(thing?.members ?? new Map(), part).includes(entity.name);
  const isMedia =
    entity.isMedia && (part === null || world.media?.definers.includes(part) === true);
  return [...(isThing ? ['Thing'] : []), ...(isMedia ? ['Media'] : [])];
}

const objectText = (
  name: string,
  interfaces: readonly string[],
  directives: string,
  lines: readonly string[],
): string =>
  `type ${name}${interfaces.length === 0 ? '' : ` implements ${interfaces.join(' & ')}`} ${directives} {\n  ${lines.join('\n  ')}\n}`;

function abstractTypes(world: World, part: number | null): string {
  return world.abstracts
    .map(({ name, members, fields }) => {
      const types = membersOf(members, part);
      if (types.length === 0) return '';
      if (name === 'Found') return `union Found = ${types.join(' | ')}`;
      const names = membersOf(fields, part);
      const texts = names.map((field) => (field === 'id' ? 'id: ID!' : commonText(world, field)));
      return `interface Thing { ${texts.join(' ')} }`;
    })
    .join('\n');
}

function commonText(world: World, name: string): string {
  const fields = world.entities.flatMap((entity) => entity.fields);
  const field = fields.find((one) => one.name === name);
  return field === undefined ? '' : fieldText(field);
}

/** What a part lists, or, for the whole, what all parts list together. */
const membersOf = (
  lists: ReadonlyMap<number, readonly string[]>,
  part: number | null,
): readonly string[] =>
  part === null ? [...new Set([...lists.values()].flat())] : (lists.get(part) ?? []);

const valueTypes = (directive: string): string =>
  Object.entries(VALUE_TYPES)
    .map(([name, fields]) => `type ${name}${directive} { ${fields} }`)
    .join('\n');

function rootType(name: string, fields: readonly Field[], part: number | null): string {
  const lines = part === null ? fields.map((field) => fieldText(field)) : partFields(fields, part);
  return lines.length === 0 ? '' : `type ${name} {\n  ${lines.join('\n  ')}\n}`;
}
