import { Draws } from '../../../../demo/random/draws.ts';
import { drawField, linksFor, type Targets } from './draw-field.ts';
import { drawHidden, drawOverrides, drawProvided, drawRequired } from './draw-sharing.ts';
import {
  type Abstract,
  type DeclaredKey,
  type Entity,
  type Field,
  fieldsOf,
  type KeyKind,
  type Media,
  type World,
} from './model.ts';

const range = (count: number): number[] => Array.from({ length: count }, (_, index) => index);

/** A schema in one to four parts, the same for the same seed. Not every one composes: what one part knows of another is left to chance. */
export function worldOf(seed: number): World {
  const draws = new Draws().reseed(seed, 1);
  const parts = draws.pick([1, 2, 2, 3, 3, 4]);
  const sides = draws.chance(0.55) ? drawSides(draws, parts) : null;
  const entities = [
    ...range(2 + draws.below(3)).map((index) => drawEntity(draws, `E${index}`, parts, index === 0)),
    ...(sides === null ? [] : sides.members.map((name) => drawMember(draws, name, parts, sides))),
  ];
  const things = drawThings(draws, entities, parts);
  const found = drawFound(draws, entities, parts);
  const abstracts = [things, found].filter((one) => one.members.size > 0);
  const targets: Targets = { entities, media: sides, abstracts };
  for (const entity of entities) {
    const knowing = [...entity.parts.keys()];
    for (const index of range(2 + draws.below(4)))
      entity.fields.push(
        drawField(draws, targets, { name: `f${index}`, scope: entity.name, parts: knowing }),
      );
  }
  const media = sides === null ? null : drawMedia(draws, sides, targets);
  const world = { parts, entities, media, abstracts };
  const root = drawRoots(draws, targets, parts);
  const drawn: World = { ...world, ...root };
  for (const entity of entities) {
    drawOverrides(draws, entity);
    drawRequired(draws, fieldsOf(drawn, entity), entity.fields);
    drawHidden(draws, entity);
  }
  if (media !== null) drawRequired(draws, [media.title, ...media.added], media.added);
  for (const fields of [...entities.map((entity) => entity.fields), drawn.query])
    drawProvided(draws, fields, entities);
  return drawn;
}

/** An entity that one part knows by all its keys, and others by some. */
function drawEntity(draws: Draws, name: string, parts: number, isEverywhere: boolean): Entity {
  const keys: KeyKind[] = ['id'];
  for (const kind of ['code', 'pair', 'place'] as const) if (draws.chance(0.3)) keys.push(kind);
  const anchor = draws.below(parts);
  const known = new Map<number, readonly DeclaredKey[]>();
  for (const part of range(parts)) {
    if (part === anchor) known.set(part, keys.map(resolvable));
    else if (isEverywhere || draws.chance(0.8)) known.set(part, drawKeys(draws, keys));
  }
  const hiddenKeys = new Set(keys.filter((kind) => kind !== 'id' && draws.chance(0.2)));
  return { name, keys, hiddenKeys, parts: known, fields: [], isMedia: false };
}

const resolvable = (kind: KeyKind): DeclaredKey => ({ kind, isResolvable: true });

function drawKeys(draws: Draws, keys: readonly KeyKind[]): DeclaredKey[] {
  const some = keys.filter(() => draws.chance(0.5));
  const [first, ...others] = (some.length === 0 ? [draws.pick(keys)] : some).map(
    (kind): DeclaredKey => ({ kind, isResolvable: draws.chance(0.7) }),
  );
  return [{ kind: first?.kind ?? 'id', isResolvable: true }, ...others];
}

type Sides = Pick<Media, 'members' | 'definers' | 'objecters'>;

/** Which parts know the implementations of `Media`, and which take it for an object. */
function drawSides(draws: Draws, parts: number): Sides {
  const definer = draws.below(parts);
  const definers = [definer];
  const objecters = new Map<number, { isResolvable: boolean }>();
  for (const part of range(parts)) {
    if (part === definer) continue;
    const kind = draws.below(10);
    if (kind < 6) objecters.set(part, { isResolvable: draws.chance(0.75) });
    else if (kind < 8) definers.push(part);
  }
  return { members: ['M0', 'M1'], definers, objecters };
}

function drawMember(draws: Draws, name: string, parts: number, sides: Sides): Entity {
  const known = new Map<number, readonly DeclaredKey[]>();
  for (const part of range(parts)) {
    const isDefiner = sides.definers.includes(part);
    if (isDefiner || (!sides.objecters.has(part) && draws.chance(0.5)))
      known.set(part, [resolvable('id')]);
  }
  return { name, keys: ['id'], hiddenKeys: new Set(), parts: known, fields: [], isMedia: true };
}

function drawMedia(draws: Draws, sides: Sides, targets: Targets): Media {
  const asked = [...sides.objecters].flatMap(([part, { isResolvable }]) =>
    isResolvable ? [part] : [],
  );
  const own = (name: string, parts: readonly number[], base?: string): Field =>
    drawField(draws, targets, {
      name,
      scope: 'Media',
      parts,
      ...(base === undefined ? {} : { base }),
    });
  const title = {
    ...own('title', sides.definers, 'String'),
    owners: sides.definers,
    isShared: sides.definers.length > 1,
  };
  const added =
    asked.length === 0 ? [] : range(1 + draws.below(3)).map((index) => own(`r${index}`, asked));
  return { ...sides, title, added };
}

/** An interface of some entities, which parts know with more or fewer of them, and with the fields that they answer there. */
function drawThings(draws: Draws, entities: readonly Entity[], parts: number): Abstract {
  const members = new Map<number, readonly string[]>();
  const fields = new Map<number, readonly string[]>();
  const chosen = draws.chance(0.7) ? entities.filter(() => draws.chance(0.7)) : [];
  const commons = ['c0', 'c1'].map((name) => {
    const field = drawField(draws, { entities: [], media: null, abstracts: [] }, common(name));
    return (entity: Entity): Field => {
      const owners = ownersAmong(draws, [...entity.parts.keys()]);
      return { ...field, scope: entity.name, owners, isShared: owners.length > 1 };
    };
  });
  for (const entity of chosen) entity.fields.push(...commons.map((commonOf) => commonOf(entity)));
  for (const part of range(parts)) {
    const here = chosen.filter((entity) => entity.parts.has(part) && draws.chance(0.85));
    const names = ['c0', 'c1'].filter((name) =>
      here.every((entity) =>
        entity.fields.some((field) => field.name === name && field.owners.includes(part)),
      ),
    );
    if (here.every((entity) => entity.parts.get(part)?.some(({ kind }) => kind === 'id')))
      names.unshift('id');
    if (here.length === 0 || names.length === 0) continue;
    members.set(
      part,
      here.map(({ name }) => name),
    );
    fields.set(part, names);
  }
  return { name: 'Thing', members, fields };
}

const common = (name: string) => ({
  name,
  scope: '',
  parts: [0],
  base: name === 'c0' ? 'Int' : 'String',
});

function ownersAmong(draws: Draws, parts: readonly number[]): readonly number[] {
  const some = parts.filter(() => draws.chance(0.6));
  return some.length === 0 ? [draws.pick(parts)] : some;
}

/** A union whose members differ between parts, entities and an object that is none. */
function drawFound(draws: Draws, entities: readonly Entity[], parts: number): Abstract {
  const members = new Map<number, readonly string[]>();
  if (draws.chance(0.6)) {
    for (const part of range(parts)) {
      const known = entities.filter((entity) => entity.parts.has(part)).map(({ name }) => name);
      const some = [...known, 'V0'].filter(() => draws.chance(0.6));
      if (some.length > 0) members.set(part, some);
    }
  }
  return { name: 'Found', members, fields: new Map() };
}

function drawRoots(
  draws: Draws,
  targets: Targets,
  parts: number,
): Pick<World, 'query' | 'mutation'> {
  const bases = [
    ...targets.entities.map(({ name }) => name),
    ...(targets.media === null ? [] : ['Media']),
    ...targets.abstracts.map(({ name }) => name),
  ];
  const query = bases.map((base, index) => {
    const knowing = range(parts).filter((part) =>
      linksFor(targets, [part]).some((link) => link.base === base),
    );
    return drawField(draws, targets, { name: `q${index}`, scope: 'Query', parts: knowing, base });
  });
  for (const index of range(2))
    query.push(
      drawField(draws, targets, { name: `any${index}`, scope: 'Query', parts: range(parts) }),
    );
  const mutation = range(draws.chance(0.5) ? 3 : 0).map((index) => {
    const field = drawField(draws, targets, {
      name: `m${index}`,
      scope: 'Mutation',
      parts: [draws.below(parts)],
    });
    return { ...field, type: { ...field.type, isRequired: false } };
  });
  return { query, mutation };
}
