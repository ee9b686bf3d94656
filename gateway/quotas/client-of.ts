import { networkOf } from '#kernel/network-of.ts';
import type { Caller } from '../policy/caller.ts';

/** Names whoever a quota is of: the subject of a token within its organisation, or the address of a peer whom nobody knows. */
export function clientOf({ kind, organisation, subject }: Caller, address: string): string {
  return kind === 'known'
    ? `known ${JSON.stringify([organisation, subject])}`
    : `address ${networkOf(address)}`;
}
