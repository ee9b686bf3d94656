import { Pool } from 'undici';
import { guardedLookup, hostOf, permittedFor, problemOfUrl } from './addresses.ts';
import type { UpstreamSettings } from './settings.ts';

/** Where a subgraph is and how it is spoken to. */
export interface Connection {
  readonly pool: Pool;
  /** With the query. */
  readonly path: string;
  /** What goes with every request: names and values in turn. */
  readonly headers: readonly string[];
}

/**
 * Opens the pool of a subgraph; no connection is made before the first request. HTTP/1.1 with connections kept, HTTP/2 where a subgraph
 * chooses it over TLS. Throws a sentence when no subgraph may be at that URL.
 */
export function connectTo(
  url: string,
  { connectMs, connections, allowPrivate }: UpstreamSettings,
  isPartner: boolean,
): Connection {
  const problem = problemOfUrl(url);
  if (problem !== null) throw new Error(`Its URL cannot be used: ${problem}.`);
  const target = new URL(url);
  const permits = permittedFor(target, allowPrivate, isPartner);
  const host = hostOf(target);
  // Sockets do not look up what is an address already.
  const isAddress = /^[\d.]+$|:/u.test(host);
  if (isAddress && !permits(host))
    throw new Error(`No subgraph may be at ${host}: see UPSTREAM_ALLOW_PRIVATE.`);
  return {
    pool: new Pool(target.origin, {
      connections,
      allowH2: target.protocol === 'https:',
      // The deadlines are ours, for all that is under way together.
      headersTimeout: 0,
      bodyTimeout: 0,
      connect: { timeout: connectMs, lookup: guardedLookup(permits) },
    }),
    path: `${target.pathname}${target.search}`,
    headers: [
      'content-type',
      'application/json',
      'accept',
      'application/json',
      // What nobody compresses needs no inflating, and cannot be a bomb.
      'accept-encoding',
      'identity',
      ...authorization(target),
    ],
  };
}

/** Names and values of the header that the user and password of a URL ask for. */
export function authorization({ username, password }: URL): string[] {
  if (username === '') return [];
  const pair = `${decodeURIComponent(username)}:${decodeURIComponent(password)}`;
  return ['authorization', `Basic ${Buffer.from(pair).toString('base64')}`];
}
