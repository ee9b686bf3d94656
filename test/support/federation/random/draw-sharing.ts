import type { Draws } from '../../../../demo/random/draws.ts';
import type { Entity, Field, Requirement } from './model.ts';

const SELECTIONS: Readonly<Record<string, readonly string[]>> = {
  V0: ['a b', 'b'],
  V1: ['a', 'a v { b }', 'many { a b } v { a }'],
};
const isScalar = ({ type, range }: Field): boolean => range.length === 0 && type.base !== 'Json';
const isSimple = (field: Field): boolean =>
  isScalar(field) && field.type.wrap === 'none' && ['Int', 'String'].includes(field.type.base);

/** Lets some fields be taken over by another part: the one before still answers them, wrongly. */
export function drawOverrides(draws: Draws, { parts, fields }: Entity): void {
  fields.forEach((field, index) => {
    const [owner, ...shared] = field.owners;
    const others = [...parts.keys()].filter((part) => part !== owner);
    if (owner === undefined || shared.length > 0 || others.length === 0) return;
    if (field.range.length > 0 || !draws.chance(0.15)) return;
    fields[index] = { ...field, owners: [draws.pick(others)], overridden: owner };
  });
}

/** Lets some of `fields` need others of the same object, which parts other than their own answer. */
export function drawRequired(draws: Draws, all: readonly Field[], fields: readonly Field[]): void {
  for (const field of fields) {
    const [part, ...shared] = field.owners;
    if (part === undefined || shared.length > 0 || !isSimple(field) || !draws.chance(0.4)) continue;
    const candidates = all.filter(
      (other) =>
        !needs(other, field) &&
        !other.owners.includes(part) &&
        other.overridden !== part &&
        (isScalar(other) || other.type.base in SELECTIONS),
    );
    const some = candidates.filter(() => draws.chance(0.5)).slice(0, 2);
    field.requires = some.map((other): Requirement => {
      if (other.type.isRequired) other.isSafe = true;
      return {
        field: other,
        args: drawArguments(draws, other.args),
        selection: draws.pick(SELECTIONS[other.type.base] ?? ['']),
      };
    });
  }
}

/** Whether `field` is `needed`, or needs it. */
const needs = (field: Field, needed: Field): boolean =>
  field === needed || field.requires.some((requirement) => needs(requirement.field, needed));

function drawArguments(draws: Draws, args: string): Record<string, unknown> {
  if (args.startsWith('by') && draws.chance(0.8))
    return {
      by: draws.below(4),
      ...(draws.chance(0.5) ? { level: draws.pick(['LOW', 'HIGH']) } : {}),
    };
  if (args.startsWith('within') && draws.chance(0.8)) return { within: { low: draws.below(4) } };
  return {};
}

/** Hides some fields from clients: others may still need them. */
export function drawHidden(draws: Draws, { fields }: Entity): void {
  for (const field of fields)
    if (field.name.startsWith('f') && draws.chance(0.08)) field.isHidden = true;
}

/** Lets some links bring a field of their entity that another part answers otherwise. */
export function drawProvided(
  draws: Draws,
  fields: readonly Field[],
  entities: readonly Entity[],
): void {
  for (const field of fields) {
    const [part, ...shared] = field.owners;
    const target = entities.find(({ name }) => name === field.type.base);
    if (part === undefined || shared.length > 0 || target === undefined || !draws.chance(0.4))
      continue;
    const candidates = target.fields.filter(
      (one) =>
        isScalar(one) &&
        !one.owners.includes(part) &&
        one.args === '' &&
        one.overridden === null &&
        one.requires.length === 0,
    );
    if (candidates.length === 0) continue;
    const provided = draws.pick(candidates);
    provided.isShared = true;
    field.provides = provided;
  }
}
