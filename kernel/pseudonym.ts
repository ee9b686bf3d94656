import { hash, hkdfSync } from 'node:crypto';

/**
 * Turns identifiers of persons into pseudonyms of one domain (one recipient and purpose), so that two domains cannot be joined.
 * The same identifier gives the same pseudonym in a domain; without the key nothing leads back.
 */
export type Pseudonymiser = (identifier: string) => string;

const KEY_VERSION = 1;

/** Trim, Unicode NFC, upper case, no inner spaces: two spellings of one identifier are one person. */
export function canonicalIdentifier(identifier: string): string {
  return identifier.normalize('NFC').replace(/\s+/gu, '').toUpperCase();
}

/** @param masterKey at least 32 characters; each domain's key is derived from it, or given to the partner alone as `domainKey`. */
export function domainKey(masterKey: string, domain: string): Buffer {
  return Buffer.from(hkdfSync('sha256', masterKey, 'estuaire-pseudonym', domain, 32));
}

/** Pseudonyms are the key version and 128 bits in hexadecimal: `p1_…`, 35 characters. */
export function createPseudonymiser(key: Buffer): Pseudonymiser {
  const mac = createMac(key);
  return (identifier) =>
    `p${KEY_VERSION}_${mac(`v${KEY_VERSION}|${canonicalIdentifier(identifier)}`).slice(0, 32)}`;
}

const BLOCK_BYTES = 64;
const DIGEST_BYTES = 32;
const ROOM_BYTES = 512;

/**
 * HMAC-SHA-256 (RFC 2104) in hexadecimal, for keys of at most 64 bytes. The one-shot `hash` over reused buffers takes a tenth of
 * `createHmac`'s time, which is what a load of millions of lines with identifiers of persons waits for.
 */
function createMac(key: Buffer): (text: string) => string {
  const inner = Buffer.alloc(BLOCK_BYTES + ROOM_BYTES, 0x36);
  const outer = Buffer.alloc(BLOCK_BYTES + DIGEST_BYTES, 0x5c);
  for (const [index, byte] of key.entries()) {
    inner[index] = byte ^ 0x36;
    outer[index] = byte ^ 0x5c;
  }
  const pad = inner.subarray(0, BLOCK_BYTES);
  return (text) => {
    const isShort = text.length * 3 <= ROOM_BYTES;
    const message = isShort
      ? inner.subarray(0, BLOCK_BYTES + inner.write(text, BLOCK_BYTES))
      : Buffer.concat([pad, Buffer.from(text)]);
    outer.write(hash('sha256', message, 'hex'), BLOCK_BYTES, 'hex');
    return hash('sha256', outer, 'hex');
  };
}

/** Pseudonymisers by domain, from one master key. The domain is the name of the subgraph that receives the pseudonyms. */
export type Pseudonyms = (domain: string) => Pseudonymiser;

export function pseudonymsFrom(masterKey: string): Pseudonyms {
  const known = new Map<string, Pseudonymiser>();
  return (domain) => {
    const existing = known.get(domain);
    if (existing !== undefined) return existing;
    const made = createPseudonymiser(domainKey(masterKey, domain));
    known.set(domain, made);
    return made;
  };
}
