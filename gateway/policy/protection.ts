import type { DocumentNode } from 'graphql';
import { type AccessOf, OPEN } from './access.ts';
import { createAccessOf } from './access-of.ts';
import { type FieldRequirements, fieldRequirements } from './field-requirements.ts';
import { SupergraphRefused } from './supergraph-refused.ts';

/** What a supergraph asks of whoever reads its fields, or why that cannot be enforced. Plain data. */
export type Protection =
  | { readonly requirements: FieldRequirements }
  | { readonly refusal: string };

/** Reads how a supergraph is protected. */
export function readProtection(document: DocumentNode): Protection {
  try {
    return { requirements: fieldRequirements(document) };
  } catch (error) {
    if (error instanceof SupergraphRefused) return { refusal: error.message };
    throw error;
  }
}

/** Decides for callers of a protected supergraph; everything is open to all where `isOpen` says so. Throws a sentence for one that cannot be enforced. */
export function accessOfProtected(protection: Protection, isOpen: boolean): AccessOf {
  if (isOpen) return () => OPEN;
  if ('refusal' in protection) throw new Error(protection.refusal);
  return createAccessOf(protection.requirements);
}
