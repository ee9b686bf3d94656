import { LRUCache } from 'lru-cache';
import { type Access, type AccessOf, OPEN } from './access.ts';
import type { Caller } from './caller.ts';
import type { FieldRequirements } from './field-requirements.ts';
import { missingScopes } from './missing-scopes.ts';
import {
  type Atom,
  AUTHENTICATED,
  isFulfilled,
  policyAtom,
  type Requirement,
  scopeAtom,
} from './requirement.ts';

/** Shapes kept. Whoever has another one is decided again. */
const MAX_SHAPES = 500;

/**
 * Decides by what a supergraph asks for. Callers share an `Access`, and with it plans, when they have the same of what the supergraph
 * mentions, whatever else they have.
 */
export function createAccessOf(requirements: FieldRequirements): AccessOf {
  if (requirements.size === 0) return () => OPEN;
  const mentioned = atomsOf(requirements);
  const byShape = new LRUCache<string, Access>({ max: MAX_SHAPES });
  const byCaller = new WeakMap<Caller, Access>();
  return (caller) => {
    const known = byCaller.get(caller);
    if (known !== undefined) return known;
    const atoms = new Set(atomsOfCaller(caller).filter((atom) => mentioned.has(atom)));
    const shape = JSON.stringify([...atoms].sort());
    const access = byShape.get(shape) ?? decide(requirements, atoms, shape);
    byShape.set(shape, access);
    byCaller.set(caller, access);
    return access;
  };
}

function decide(requirements: FieldRequirements, atoms: ReadonlySet<Atom>, shape: string): Access {
  const denied = new Map<string, ReadonlyMap<string, readonly string[]>>();
  for (const [type, fields] of requirements) {
    const refused = [...fields].filter(([, requirement]) => !isFulfilled(requirement, atoms));
    denied.set(
      type,
      new Map(refused.map(([field, asked]) => [field, missingScopes(asked, atoms)])),
    );
  }
  return {
    shape,
    mayRead: (type, field) => denied.get(type)?.has(field) !== true,
    missingScopes: (type, field) => denied.get(type)?.get(field) ?? [],
  };
}

/** A policy is held as a purpose of the request, and as nothing else. */
const atomsOfCaller = ({ kind, scopes, purposes }: Caller): readonly Atom[] =>
  kind === 'anonymous'
    ? []
    : [
        AUTHENTICATED,
        ...scopes.map(scopeAtom),
        ...purposes.filter((purpose) => purpose.startsWith('purpose:')).map(policyAtom),
      ];

function atomsOf(requirements: FieldRequirements): ReadonlySet<Atom> {
  const all: Requirement[] = [...requirements.values()].flatMap((fields) => [...fields.values()]);
  return new Set(all.flat(3));
}
