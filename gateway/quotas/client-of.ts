import { isIPv6 } from 'node:net';
import type { Caller } from '../policy/caller.ts';

/** Names whoever a quota is of: the subject of a token within its organisation, or the address of a peer whom nobody knows. */
export function clientOf({ kind, organisation, subject }: Caller, address: string): string {
  return kind === 'known'
    ? `known ${JSON.stringify([organisation, subject])}`
    : `address ${networkOf(address)}`;
}

const MAPPED = /^::ffff:(?<ipv4>\d+\.\d+\.\d+\.\d+)$/iu;
const GROUPS = 8;
const NETWORK_GROUPS = 4;

/** An IPv4 address, or the network of 64 bits that an IPv6 address is in: a household or a server has all of it. */
export function networkOf(address: string): string {
  const [plain = ''] = address.split('%');
  const mapped = MAPPED.exec(plain)?.groups?.['ipv4'];
  if (mapped !== undefined) return mapped;
  if (!isIPv6(plain)) return plain;
  const [head = '', tail = ''] = plain.split('::');
  const [before, after] = [groupsOf(head), groupsOf(tail)];
  const zeros = Array.from({ length: GROUPS - before.length - after.length }, () => '0');
  const network = [...before, ...zeros, ...after].slice(0, NETWORK_GROUPS);
  return `${network.map((group) => Number.parseInt(group, 16).toString(16)).join(':')}::/64`;
}

const groupsOf = (text: string): string[] => (text === '' ? [] : text.split(':'));
