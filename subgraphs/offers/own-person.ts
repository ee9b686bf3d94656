import type { CallerContext } from '#kernel/caller.ts';
import type { Pseudonyms } from '#kernel/pseudonym.ts';
import { Refused } from './refusal.ts';

export interface Asking {
  readonly pseudonyms: Pseudonyms;
  readonly caller: CallerContext;
}

/** The caller's own pseudonym as a jobseeker; null for whoever has no own file or comes for something else. */
export function ownPid({ pseudonyms, caller }: Asking): string | null {
  const { own, purposes } = caller;
  return own.peamId !== null && purposes.includes('purpose:own-file')
    ? pseudonyms('offers')(own.peamId)
    : null;
}

/** The same, where there must be one. Throws `Refused`. */
export function requireOwnPid(asking: Asking): string {
  const pid = ownPid(asking);
  if (pid !== null) return pid;
  throw new Refused<'NO_OWN_FILE'>('NO_OWN_FILE', 'The caller has no own file as a jobseeker.');
}

const UUID = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/iu;

/** Whether a text has the form of an identifier that this subgraph gives. */
export const isOwnId = (id: string): boolean => UUID.test(id);
