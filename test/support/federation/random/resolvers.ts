import { type Entity, type Field, fieldsOf, type KeyKind, type World } from './model.ts';
import { projection } from './required-value.ts';
import { externalFields } from './sdl.ts';
import { idOf, numberOf, type Source, type Truth, typeOf } from './truth.ts';

type Resolver = (source: Source | undefined, args: Record<string, unknown>) => unknown;
export type Resolvers = Record<string, Record<string, unknown>>;

/** The resolvers of the schema before it is cut. */
export function wholeResolvers(world: World, truth: Truth): Resolvers {
  const resolve =
    (field: Field): Resolver =>
    (source, args) => {
      const id = source?.id ?? '';
      return truth.combined(field, id, args, truth.requiredBy(field, id));
    };
  return {
    ...abstractResolvers(world),
    Query: resolversOf(world.query, resolve),
    Mutation: resolversOf(world.mutation, resolve),
    ...Object.fromEntries(
      world.entities.map((entity) => [
        entity.name,
        { ...KEY_RESOLVERS, ...resolversOf(fieldsOf(world, entity), resolve) },
      ]),
    ),
  };
}

/** The resolvers of one part. What it was not asked for rightly fails. */
export function partResolvers(world: World, part: number, truth: Truth): Resolvers {
  const resolve =
    (field: Field): Resolver =>
    (source, args) => {
      if (!field.owners.includes(part)) throw new Error(`${field.name} is answered elsewhere`);
      const required = field.requires.map(({ field: { name }, selection }) => {
        const given = source?.given?.[name];
        if (given === undefined) throw new Error(`${name} was not sent`);
        return projection(given, selection);
      });
      const value = truth.combined(field, source?.id ?? '', args, required);
      return field.provides === null ? value : providing(value, field.provides.name);
    };
  const held = (fields: readonly Field[]) =>
    fields.filter(({ owners, overridden }) => owners.includes(part) || overridden === part);
  const external =
    (field: Field): Resolver =>
    (source, args) => {
      if (source?.provided !== field.name) throw new Error(`${field.name} is not provided here`);
      return truth.valueOf(field, source.id, args);
    };
  const { media } = world;
  const isObjecter = media?.objecters.has(part) === true;
  return {
    ...abstractResolvers(world),
    Query: resolversOf(held(world.query), resolve),
    Mutation: resolversOf(held(world.mutation), resolve),
    ...Object.fromEntries(
      world.entities
        .filter(({ parts }) => parts.has(part))
        .map((entity) => [
          entity.name,
          {
            __resolveReference: referenceOf(entity),
            ...KEY_RESOLVERS,
            ...resolversOf(held(fieldsOf(world, entity)), resolve),
            ...resolversOf(externalFields(world, entity, part), external),
          },
        ]),
    ),
    ...(media === null
      ? {}
      : {
          Media: {
            __resolveReference: mediaReference,
            ...(isObjecter
              ? { ...KEY_RESOLVERS, ...resolversOf(held(media.added), resolve) }
              : { __resolveType: ({ type }: Source) => type }),
          },
        }),
  };
}

const resolversOf = (
  fields: readonly Field[],
  resolve: (field: Field) => Resolver,
): Record<string, Resolver> =>
  Object.fromEntries(fields.map((field) => [field.name, resolve(field)]));

const KEY_RESOLVERS = {
  id: ({ id }: Source) => id,
  code: ({ id }: Source) => `code of ${id}`,
  org: ({ id }: Source) => `org of ${typeOf(id)}`,
  nr: ({ id }: Source) => numberOf(id),
  place: ({ id }: Source) => placeOf(id),
};

const placeOf = (id: string) => ({ site: `site ${typeOf(id)}`, at: { nr: numberOf(id) } });

type Sent = Readonly<Record<string, unknown>>;

const READ_KEY: Readonly<Record<KeyKind, (sent: Sent, type: string) => string | undefined>> = {
  id: ({ id }) => (typeof id === 'string' ? id : undefined),
  code: ({ code }) => (typeof code === 'string' ? code.replace('code of ', '') : undefined),
  pair: ({ org, nr }, type) =>
    org === `org of ${type}` && typeof nr === 'number' ? idOf(type, nr) : undefined,
  place: ({ place }, type) => {
    const { site, at } = (place ?? {}) as { site?: string; at?: { nr?: number } };
    return site === `site ${type}` && at?.nr !== undefined ? idOf(type, at.nr) : undefined;
  },
};

/** Finds the entity by whichever of its keys was sent. Throws when none was sent whole. */
const referenceOf =
  ({ name, keys }: Entity) =>
  (sent: Sent): Source => {
    const ids = keys.map((kind) => READ_KEY[kind](sent, name)).filter((id) => id !== undefined);
    const [id] = ids;
    if (id === undefined || typeOf(id) !== name || ids.some((other) => other !== id))
      throw new Error(`${name} is not known by ${JSON.stringify(sent)}`);
    return { type: name, id, given: sent };
  };

const mediaReference = (sent: Sent): Source => {
  const id = READ_KEY.id(sent, 'Media') ?? '';
  if (!/^M\d-\d+$/u.test(id)) throw new Error(`No Media is known by ${JSON.stringify(sent)}`);
  return { type: typeOf(id), id, given: sent };
};

const abstractResolvers = ({ abstracts, media }: World): Resolvers =>
  Object.fromEntries(
    [...abstracts.map(({ name }) => name), ...(media === null ? [] : ['Media'])].map((name) => [
      name,
      { __resolveType: ({ type }: Source) => type },
    ]),
  );

function providing(value: unknown, provided: string): unknown {
  if (Array.isArray(value)) return value.map((item) => providing(item, provided));
  return value === null ? null : { ...(value as Source), provided };
}
