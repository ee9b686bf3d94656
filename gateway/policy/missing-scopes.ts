import { type Atom, isFulfilled, type Requirement, scopeOfAtom } from './requirement.ts';

/** The scopes that somebody with `atoms` would need more to fulfil a requirement; empty where scopes would not do. The fewest of each choice. */
export function missingScopes(
  requirement: Requirement,
  atoms: ReadonlySet<Atom>,
): readonly string[] {
  const missing = new Set<string>();
  for (const anyOf of requirement.filter((one) => !isFulfilled([one], atoms))) {
    const lacks = anyOf
      .map((all) => all.filter((atom) => !atoms.has(atom)).map(scopeOfAtom))
      .filter((scopes): scopes is string[] => scopes.every((scope) => scope !== null))
      .sort((one, other) => one.length - other.length);
    const [fewest] = lacks;
    if (fewest === undefined) return [];
    for (const scope of fewest) missing.add(scope);
  }
  return [...missing].sort();
}

/** Why a field is not answered, in words. */
export const forbiddenWords = (coordinate: string, scopes: readonly string[]): string => {
  const [scope, ...others] = scopes;
  if (scope === undefined) return `${coordinate} may not be read by this caller.`;
  const named =
    others.length === 0 ? `the scope ${scope} is` : `the scopes ${scopes.join(', ')} are`;
  return `${coordinate} may not be read by this caller: ${named} missing.`;
};
