import type { Draws } from '../../../../demo/random/draws.ts';
import type { Abstract, Entity, Field, FieldType, Media } from './model.ts';

/** What a field may lead to. */
export interface Targets {
  readonly entities: readonly Pick<Entity, 'name' | 'parts'>[];
  readonly media: Pick<Media, 'members' | 'definers' | 'objecters'> | null;
  readonly abstracts: readonly Abstract[];
}

interface Drawn {
  readonly name: string;
  readonly scope: string;
  /** The parts that may answer it. */
  readonly parts: readonly number[];
  /** A type that it must have. */
  readonly base?: string;
}

const SCALARS = ['Int', 'Float', 'String', 'Boolean', 'ID', 'Level', 'Json'] as const;
export const ARGUMENTS = [
  'by: Int = 3, level: Level',
  'within: Range',
  'levels: [Level!] = [LOW]',
] as const;

/** Draws a field: who answers it, its type among those that they know, its arguments. */
export function drawField(draws: Draws, targets: Targets, drawn: Drawn): Field {
  const { name, scope, parts, base } = drawn;
  const first = draws.pick(parts);
  const others = parts.filter((part) => part !== first);
  const owners = others.length > 0 && draws.chance(0.2) ? [first, draws.pick(others)] : [first];
  const links = linksFor(targets, owners);
  const link = base === undefined ? undefined : links.find((one) => one.base === base);
  const chosen = link ?? scalar(base) ?? drawTarget(draws, base === undefined ? links : []);
  return {
    name,
    scope,
    owners,
    type: drawType(draws, chosen.base),
    range: chosen.range,
    args: draws.chance(0.25) ? draws.pick(ARGUMENTS) : '',
    overridden: null,
    isHidden: false,
    isShared: owners.length > 1,
    isSafe: false,
    requires: [],
    provides: null,
  };
}

interface Target {
  readonly base: string;
  readonly range: readonly string[];
}

const scalar = (base = ''): Target | undefined =>
  SCALARS.some((name) => name === base) ? { base, range: [] } : undefined;

function drawTarget(draws: Draws, links: readonly Target[]): Target {
  const kind = draws.below(20);
  if (kind < 7 && links.length > 0) return draws.pick(links);
  if (kind < 11) {
    const base = draws.pick(['V0', 'V1']);
    return { base, range: [base] };
  }
  return { base: draws.pick(SCALARS), range: [] };
}

function drawType(draws: Draws, base: string): FieldType {
  return {
    base,
    wrap: draws.pick(['none', 'none', 'none', 'list', 'list', 'grid']),
    isRequired: draws.chance(0.25),
    areItemsRequired: draws.chance(0.3),
  };
}

/** The types of objects that all of `owners` know. */
export function linksFor(targets: Targets, owners: readonly number[]): Target[] {
  const links = targets.entities
    .filter(({ parts }) => owners.every((owner) => parts.has(owner)))
    .map(({ name }): Target => ({ base: name, range: [name] }));
  const { media } = targets;
  const knowsMedia = (part: number) =>
    media?.definers.includes(part) === true || media?.objecters.has(part) === true;
  if (media !== null && owners.every(knowsMedia))
    links.push({ base: 'Media', range: media.members });
  for (const { name, members } of targets.abstracts) {
    const [first = [], ...others] = owners.map((owner) => members.get(owner) ?? []);
    const range = first.filter((type) => others.every((other) => other.includes(type)));
    if (range.length > 0) links.push({ base: name, range });
  }
  return links;
}
