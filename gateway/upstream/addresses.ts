import dns from 'node:dns';
import { BlockList, isIP, type LookupFunction } from 'node:net';

/** What no word and no block of `UPSTREAM_ALLOW_PRIVATE` opens: where clouds hand out credentials to whoever asks from inside. */
const METADATA = listOf(
  '169.254.0.0/16',
  '168.63.129.16/32',
  '100.100.100.200/32',
  'fd00:ec2::254/128',
  'fe80::/10',
);
const LOOPBACK = listOf('127.0.0.0/8', '::1/128');
const WORDS: Readonly<Record<string, readonly string[]>> = {
  loopback: [],
  private: ['10.0.0.0/8', '172.16.0.0/12', '192.168.0.0/16', 'fc00::/7'],
};

/** Addresses of the public Internet: what IANA's special-purpose registries leave (RFC 6890 and its successors). */
const GLOBAL_IPV6 = listOf('2000::/3');
const SPECIAL = listOf(
  '0.0.0.0/8',
  '10.0.0.0/8',
  '100.64.0.0/10',
  '127.0.0.0/8',
  '169.254.0.0/16',
  '172.16.0.0/12',
  '192.0.0.0/24',
  '192.0.2.0/24',
  '192.88.99.0/24',
  '192.168.0.0/16',
  '198.18.0.0/15',
  '198.51.100.0/24',
  '203.0.113.0/24',
  '224.0.0.0/3',
  '2001::/23',
  '2001:db8::/32',
  '2002::/16',
  '3fff::/20',
);

/** Ports of services that speak something else than HTTP, and may act on what they understand of it. */
const FOREIGN_PORTS = new Set(
  '21 22 23 25 53 110 111 139 143 389 445 465 587 636 993 995 1433 1521 2049 2375 3306 3389 5432 5672 6379 6432 9042 9200 11211 27017'.split(
    ' ',
  ),
);

const MAX_URL_CHARACTERS = 2_000;

/** Which addresses a subgraph may be at. */
export type Permits = (address: string) => boolean;

/** Reads one item of `UPSTREAM_ALLOW_PRIVATE`: a word or a block. Null when it is neither. */
export function blocksOf(item: string): readonly string[] | null {
  if (Object.hasOwn(WORDS, item)) return WORDS[item] ?? null;
  const [address = '', bits = '', ...rest] = item.split('/');
  const longest = { 0: -1, 4: 32, 6: 128 }[isIP(address)] ?? -1;
  const isBlock = rest.length === 0 && /^\d{1,3}$/u.test(bits) && Number(bits) <= longest;
  return isBlock ? [item] : null;
}

/**
 * Says which addresses the host of `url` may lead to: public ones, those of `allowed`, and the loopback only where the URL itself says so,
 * so that no name that others resolve leads there. A partner is never asked in the clear over the Internet.
 */
export function permittedFor(url: URL, allowed: readonly string[], isPartner: boolean): Permits {
  const opened = listOf(...allowed.flatMap((item) => blocksOf(item) ?? []));
  const host = hostOf(url);
  const saysLoopback = host === 'localhost' || has(LOOPBACK, host);
  const isLoopbackOpen = saysLoopback && allowed.includes('loopback');
  const isPublicOpen = url.protocol === 'https:' || !isPartner;
  return (address) => {
    if (isIP(address) === 0 || has(METADATA, address)) return false;
    if (has(opened, address) || (isLoopbackOpen && has(LOOPBACK, address))) return true;
    return isPublicOpen && isPublic(address);
  };
}

const isPublic = (address: string): boolean =>
  !has(SPECIAL, address) && (isIP(address) === 4 || has(GLOBAL_IPV6, address));

/** Says what is wrong with the URL of a subgraph; null when it may be asked, as far as its text tells. */
export function problemOfUrl(text: string): string | null {
  // The parser of URLs drops or turns what people do not see.
  if (text.length > MAX_URL_CHARACTERS || /[\s\p{Cc}\\#]/u.test(text))
    return `expected at most ${MAX_URL_CHARACTERS} characters, no blanks, backslashes or #`;
  const url = URL.parse(text);
  if (url === null || !/^https?:$/u.test(url.protocol)) return 'expected http(s)://…';
  return FOREIGN_PORTS.has(url.port) ? `port ${url.port} is for another protocol` : null;
}

/** The host as an address or a name, without the brackets of IPv6 and the dot of the root. */
export const hostOf = (url: URL): string => url.hostname.replace(/^\[|\]$|\.$/gu, '');

/** An address that a subgraph may not be at, met when its name was resolved. */
export class AddressRefused extends Error {
  readonly code = 'ADDRESS_REFUSED';
}

/**
 * Resolves names for sockets and refuses what is not permitted at that moment, whatever the name led to before: all addresses of a name
 * must be.
 */
export function guardedLookup(
  permits: Permits,
  resolve: typeof dns.lookup = dns.lookup,
): LookupFunction {
  return (hostname, options, callback) => {
    resolve(hostname, { ...options, all: true }, (error, addresses) => {
      const [first] = error === null ? addresses : [];
      if (error !== null || first === undefined) {
        callback(error ?? new Error(`${hostname} has no address.`), []);
      } else if (!addresses.every(({ address }) => permits(address))) {
        const message = `${hostname} leads to an address that no subgraph may be at.`;
        callback(new AddressRefused(message), []);
      } else if (options.all === true) callback(null, addresses);
      else callback(null, first.address, first.family);
    });
  };
}

function listOf(...blocks: readonly string[]): BlockList {
  const list = new BlockList();
  for (const block of blocks) {
    const [address = '', bits = ''] = block.split('/');
    list.addSubnet(address, Number(bits), familyOf(address));
  }
  return list;
}

function familyOf(address: string): 'ipv4' | 'ipv6' {
  return isIP(address) === 6 ? 'ipv6' : 'ipv4';
}

const has = (list: BlockList, address: string): boolean =>
  isIP(address) !== 0 && list.check(address, familyOf(address));
