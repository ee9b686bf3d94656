import type { LookupFunction } from 'node:net';
import { guardedLookup, hostOf, permittedFor, problemOfUrl } from '../upstream/addresses.ts';
import { authorization } from '../upstream/connection.ts';
import { createIdentify, type Identify, tellCaller } from '../upstream/identify.ts';
import type { UpstreamSettings } from '../upstream/settings.ts';

/** Where the events of a subgraph come from, and how it is asked for them. */
export interface EventTarget {
  /** Without user and password. */
  readonly url: URL;
  /** With the query. */
  readonly path: string;
  /** Resolves names, to addresses only where a subgraph may be. */
  readonly lookup: LookupFunction;
  /** Names and values in turn, for the subgraph's own user and password. */
  readonly authorization: readonly string[];
  /** What tells the subgraph for whom it is asked, and that the gateway asks. */
  readonly identify: Identify;
  readonly isPartner: boolean;
}

/** Makes the target of a subgraph whose events come from `text`, over http(s) or ws(s). Throws a sentence when no subgraph may be there. */
export function eventTarget(
  subgraph: string,
  text: string,
  { partners, allowPrivate, secret }: UpstreamSettings,
): EventTarget {
  const isPartner = partners.includes(subgraph);
  // What holds for http holds for ws: it begins with a request of http.
  const httpText = text.replace(/^ws/u, 'http');
  const problem = problemOfUrl(httpText);
  if (problem !== null) throw new Error(`Its URL for events cannot be used: ${problem}.`);
  const asHttp = new URL(httpText);
  const permits = permittedFor(asHttp, allowPrivate, isPartner);
  const host = hostOf(asHttp);
  // Sockets do not look up what is an address already.
  if (/^[\d.]+$|:/u.test(host) && !permits(host))
    throw new Error(`No subgraph may be at ${host}: see UPSTREAM_ALLOW_PRIVATE.`);
  const url = new URL(text);
  url.username = '';
  url.password = '';
  const path = `${url.pathname}${url.search}`;
  return {
    url,
    path,
    lookup: guardedLookup(permits),
    authorization: authorization(asHttp),
    identify: createIdentify({
      subgraph,
      path,
      headers: [],
      told: tellCaller(isPartner, secret),
      secret,
    }),
    isPartner,
  };
}
