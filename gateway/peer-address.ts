import type { IncomingMessage } from 'node:http';
import { BlockList, isIP } from 'node:net';

/** Finds the address that a connection comes from. */
export type PeerAddress = (request: IncomingMessage) => string;

/**
 * The address of the peer, or what the nearest proxies say of it, as far as they are trusted: the last address of `X-Forwarded-For` that is
 * not a trusted proxy's. For connections that do not pass Fastify, whose `trustProxy` does the same.
 */
export function createPeerAddress(trustedProxies: readonly string[]): PeerAddress {
  const trusted = new BlockList();
  for (const proxy of trustedProxies) {
    const [address = '', bits] = proxy.split('/');
    const family = isIP(address) === 6 ? 'ipv6' : 'ipv4';
    if (isIP(address) === 0) continue;
    if (bits === undefined) trusted.addAddress(address, family);
    else trusted.addSubnet(address, Number(bits), family);
  }
  const isTrusted = (address: string): boolean =>
    isIP(address) !== 0 && trusted.check(address, isIP(address) === 6 ? 'ipv6' : 'ipv4');
  return ({ socket, headers }) => {
    const forwarded = String(headers['x-forwarded-for'] ?? '')
      .split(',')
      .map((address) => address.trim())
      .filter((address) => address !== '');
    let peer = socket.remoteAddress ?? '';
    for (let next = forwarded.pop(); next !== undefined && isTrusted(peer); next = forwarded.pop())
      peer = next;
    return peer;
  };
}
