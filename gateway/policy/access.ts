import type { Caller } from './caller.ts';

/** What one kind of caller may read of a graph. Callers with the same `shape` share plans; no others do. */
export interface Access {
  /** Names everything that `mayRead` depends on. */
  readonly shape: string;
  /** Whether the field of an object type, interface or root may be read. */
  mayRead(type: string, field: string): boolean;
  /** The scopes for want of which a field may not be read; empty where something else is missing too. */
  missingScopes(type: string, field: string): readonly string[];
}

/** Decides for each caller of a graph. */
export type AccessOf = (caller: Caller) => Access;

/** Everything may be read: a graph without policies, or a gateway that serves any supergraph for a measurement. */
export const OPEN: Access = { shape: '', mayRead: () => true, missingScopes: () => [] };
