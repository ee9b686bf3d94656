import { createHmac, hkdfSync } from 'node:crypto';

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
  return (identifier) => {
    const mac = createHmac('sha256', key)
      .update(`v${KEY_VERSION}|${canonicalIdentifier(identifier)}`)
      .digest()
      .subarray(0, 16);
    return `p${KEY_VERSION}_${mac.toString('hex')}`;
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
