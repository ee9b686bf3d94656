/**
 * What a caller can have that a graph may ask for: `authenticated`, `scope:…`, or `policy:…` with the name of a policy. Only policies that
 * name a purpose are ever held, so any other is denied to all.
 */
export type Atom = string;

/** Holds when all atoms of one of the inner lists are there. Without any inner list it never holds. */
export type AnyOf = readonly (readonly Atom[])[];

/** Everything that must hold before a field may be read. Nothing to ask: an empty list. */
export type Requirement = readonly AnyOf[];

/** What nobody fulfils. */
export const NEVER: AnyOf = [];

export const AUTHENTICATED: Atom = 'authenticated';
const SCOPE = 'scope:';
export const scopeAtom = (scope: string): Atom => `${SCOPE}${scope}`;
/** The scope that an atom names; null for another atom. */
export const scopeOfAtom = (atom: Atom): string | null =>
  atom.startsWith(SCOPE) ? atom.slice(SCOPE.length) : null;
export const policyAtom = (policy: string): Atom => `policy:${policy}`;

/** Whether a caller with these atoms fulfils the requirement. */
export const isFulfilled = (requirement: Requirement, atoms: ReadonlySet<Atom>): boolean =>
  requirement.every((anyOf) => anyOf.some((all) => all.every((atom) => atoms.has(atom))));

/** Steps after which a comparison gives up. */
const MAX_STEPS = 20_000;

/** Whether everybody who fulfils `requirement` fulfils `wanted` too; false when that takes too long to find out. */
export function implies(requirement: Requirement, wanted: AnyOf): boolean {
  let steps = 0;
  const isWanted = (atoms: ReadonlySet<Atom>): boolean => isFulfilled([wanted], atoms);
  /** Looks for a caller with `atoms` and the least more that fulfils the rest of the requirement, but not what is wanted. */
  const isAlways = (atoms: ReadonlySet<Atom>, rest: Requirement): boolean => {
    steps += 1;
    if (steps > MAX_STEPS) return false;
    if (isWanted(atoms)) return true;
    const [next, ...others] = rest;
    return next === undefined
      ? false
      : next.every((all) => isAlways(new Set([...atoms, ...all]), others));
  };
  return isAlways(new Set(), requirement);
}

/** The requirement without what it says twice. */
export function distinct(requirement: Requirement): Requirement {
  const byText = new Map(requirement.map((anyOf) => [JSON.stringify(anyOf), anyOf]));
  return [...byText.values()];
}
