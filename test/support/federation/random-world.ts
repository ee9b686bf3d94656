import { buildSchema, type GraphQLSchema } from 'graphql';
import { hash } from '../../../demo/random/draws.ts';
import type { TestSubgraph } from './federation.ts';

/** A field of an entity: a scalar, a link to another entity, or links to several. */
interface Field {
  readonly name: string;
  readonly kind: 'Int' | 'String' | 'one' | 'many';
  readonly isRequired: boolean;
  /** The number of the entity it leads to. */
  readonly target: number;
  /** Fails for one entity in five. */
  readonly fails: boolean;
}

interface Entity {
  readonly name: string;
  readonly fields: readonly Field[];
}

export interface World {
  readonly entities: readonly Entity[];
  /** Entities that implement the interface `Thing`, by number. */
  readonly things: ReadonlySet<number>;
}

type Source = { readonly __typename: string; readonly id: string };

const IDS = 5;

/** A world of two to five entities with scalars, links and lists of links, the same for the same seed. */
export function worldOf(seed: number): World {
  const random = randomFrom(seed);
  const count = 2 + random(4);
  const entities = Array.from(
    { length: count },
    (_, index): Entity => ({
      name: `E${index}`,
      fields: Array.from({ length: 2 + random(5) }, (_unused, field): Field => {
        const kind = (['Int', 'String', 'one', 'many'] as const)[random(4)] ?? 'Int';
        const isRequired = random(4) === 0;
        return {
          name: `f${field}`,
          kind,
          isRequired,
          target: random(count),
          fails: random(6) === 0,
        };
      }),
    }),
  );
  const things = new Set(entities.map((_, index) => index).filter(() => random(2) === 0));
  return { entities, things };
}

/** The whole schema with the resolvers of every field. */
export function uncutSchema(world: World): GraphQLSchema {
  const schema = buildSchema(
    `${thing(world)}${world.entities.map((entity, index) => typeText(world, entity, index, entity.fields)).join('\n')}
    type Query { ${rootFields(world, () => true)} }`,
  );
  attach(
    schema,
    resolversOf(
      world,
      world.entities.map(({ fields }) => fields),
      () => true,
    ),
  );
  return schema;
}

/** The same schema in one to four subgraphs: each field in one of them, each root field too. */
export function cutWorld(world: World, seed: number): Record<string, TestSubgraph> {
  const random = randomFrom(seed ^ 0x5bd1e995);
  const parts = 1 + random(4);
  const partOfField = world.entities.map(({ fields }) => fields.map(() => random(parts)));
  const partOfRoot = world.entities.map(() => random(parts));
  const subgraphs: Record<string, TestSubgraph> = {};
  for (let part = 0; part < parts; part += 1) {
    const held = world.entities.map(({ fields }, index) =>
      fields.filter((_, field) => partOfField[index]?.[field] === part),
    );
    const hasRoot = (index: number) => partOfRoot[index] === part;
    const roots = rootFields(world, hasRoot) || 'unused: Int';
    // Every part knows all types by their key, so that its links have somewhere to lead.
    const types = world.entities.map((entity, index) =>
      typeText(world, entity, index, held[index] ?? [], ' @key(fields: "id")'),
    );
    subgraphs[`part${part}`] = {
      sdl: `${thing(world)}${types.join('\n')}\ntype Query { ${roots.replace('unused', `unused${part}`)} }`,
      resolvers: resolversOf(world, held, hasRoot),
    };
  }
  return subgraphs;
}

const thing = ({ things }: World): string =>
  things.size === 0 ? '' : 'interface Thing { id: ID! }\n';

function typeText(
  { things }: World,
  { name }: Entity,
  index: number,
  fields: readonly Field[],
  key = '',
): string {
  const implemented = things.has(index) ? ' implements Thing' : '';
  return `type ${name}${implemented}${key} { id: ID! ${fields.map(fieldText).join(' ')} }`;
}

function fieldText({ name, kind, isRequired, target }: Field): string {
  const type = kind === 'one' ? `E${target}` : kind === 'many' ? `[E${target}]` : kind;
  return `${name}: ${type}${isRequired ? '!' : ''}`;
}

const rootFields = (world: World, isHeld: (index: number) => boolean): string =>
  world.entities
    .flatMap(({ name }, index) =>
      isHeld(index)
        ? [
            `one${name}(id: ID!): ${name}`,
            `all${name}: [${name}!]!`,
            ...(world.things.has(index) ? [`thing${name}: [Thing]`] : []),
          ]
        : [],
    )
    .join(' ');

type Resolvers = Record<string, Record<string, unknown>>;

function resolversOf(
  world: World,
  held: readonly (readonly Field[])[],
  hasRoot: (index: number) => boolean,
): Resolvers {
  const resolvers: Resolvers = { Query: {} };
  world.entities.forEach(({ name }, index) => {
    const all = (): Source[] => Array.from({ length: 3 }, (_, id) => sourceOf(name, id));
    if (hasRoot(index)) {
      resolvers['Query'] = {
        ...resolvers['Query'],
        [`one${name}`]: (_root: unknown, { id }: { id: string }) => ({ __typename: name, id }),
        [`all${name}`]: all,
        ...(world.things.has(index) ? { [`thing${name}`]: () => [...all(), null] } : {}),
      };
    }
    const fields = (held[index] ?? []).map((field) => [field.name, resolverOf(field)]);
    resolvers[name] = {
      __resolveReference: ({ id }: Source) => sourceOf(name, Number(id)),
      ...Object.fromEntries(fields),
    };
  });
  if (world.things.size > 0)
    resolvers['Thing'] = { __resolveType: ({ __typename }: Source) => __typename };
  return resolvers;
}

const sourceOf = (name: string, id: number): Source => ({ __typename: name, id: String(id % IDS) });

/** What a field answers depends on its entity's identifier alone. */
const resolverOf =
  ({ name, kind, isRequired, target, fails }: Field) =>
  ({ id }: Source): unknown => {
    const number = Number(id);
    if (fails && number === 3) throw new Error(`${name} fails`);
    if (!isRequired && number === 2) return null;
    if (kind === 'Int') return number * 7;
    if (kind === 'String') return `${name} of ${id}`;
    const link = sourceOf(`E${target}`, number + 1);
    return kind === 'one'
      ? link
      : [link, number === 1 ? null : sourceOf(`E${target}`, number + 2), link];
  };

function attach(schema: GraphQLSchema, resolvers: Resolvers): void {
  for (const [type, fields] of Object.entries(resolvers)) {
    const named = schema.getType(type);
    if (named === undefined || !('getFields' in named)) continue;
    for (const [name, resolve] of Object.entries(fields)) {
      const field = named.getFields()[name];
      if (field !== undefined) Object.assign(field, { resolve });
      else if (name === '__resolveType') Object.assign(named, { resolveType: resolve });
    }
  }
}

/** An operation up to five entities deep, with aliases, fragments, conditions and repeated fields. */
export function randomOperation(world: World, seed: number): string {
  const random = randomFrom(seed ^ 0x27d4eb2f);
  const index = random(world.entities.length);
  const { name } = world.entities[index] as Entity;
  const roots = [`all${name}`, `one${name}(id: "${random(IDS)}")`];
  const inner = selection(world, index, 1 + random(4), random);
  const asThing = world.things.has(index)
    ? ` thing${name} { __typename id ... on ${name} ${selection(world, index, 1, random)} }`
    : '';
  return `{ x: ${roots[random(2)]} ${inner}${asThing} }`;
}

function selection(
  world: World,
  index: number,
  depth: number,
  random: (below: number) => number,
): string {
  const { name, fields } = world.entities[index] as Entity;
  const chosen = fields.filter(
    ({ kind }) => random(3) > 0 && (depth > 0 || kind === 'Int' || kind === 'String'),
  );
  const texts = chosen.map((field) => {
    const alias = random(4) === 0 ? `a${field.name}: ` : '';
    const condition =
      ['', ' @skip(if: false)', ' @include(if: true)', ' @skip(if: true)'][random(8)] ?? '';
    const isLink = field.kind === 'one' || field.kind === 'many';
    const sub = isLink ? ` ${selection(world, field.target, depth - 1, random)}` : '';
    const text = `${alias}${field.name}${condition}${sub}`;
    return random(5) === 0 ? `... on ${name} { ${text} }` : text;
  });
  return `{ ${random(3) === 0 ? '__typename ' : ''}id ${texts.join(' ')} }`;
}

/** Numbers from 0 up to `below`, the same for the same seed. */
function randomFrom(seed: number): (below: number) => number {
  let drawn = 0;
  return (below) => {
    drawn += 1;
    return hash(seed, drawn) % below;
  };
}
