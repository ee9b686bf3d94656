import { hkdfSync } from 'node:crypto';
import { createMac } from './mac.ts';

/**
 * Turns identifiers of persons into pseudonyms of one domain (one recipient and purpose), so that two domains cannot be joined.
 * The same identifier gives the same pseudonym in a domain; without the key nothing leads back.
 */
export type Pseudonymiser = (identifier: string) => string;

const KEY_VERSION = 1;

/** No blanks, upper case, Unicode NFC: two spellings of one identifier are one person. Canonical twice is canonical once. */
export function canonicalIdentifier(identifier: string): string {
  // Upper case first: it takes some letters apart, which NFC puts together again.
  return identifier.replace(/\s+/gu, '').toUpperCase().normalize('NFC');
}

/** The 32-byte key of one domain, by HKDF-SHA-256 (RFC 5869) from a master key of at least 32 characters. */
export function domainKey(masterKey: string, domain: string): Buffer {
  return Buffer.from(hkdfSync('sha256', masterKey, 'estuaire-pseudonym', domain, 32));
}

/** Makes the pseudonyms of one domain under its key: the key version and 128 bits in hexadecimal: `p1_…`, 35 characters. */
export function createPseudonymiser(key: Buffer): Pseudonymiser {
  const mac = createMac(key);
  return (identifier) =>
    `p${KEY_VERSION}_${mac(`v${KEY_VERSION}|${canonicalIdentifier(identifier)}`).slice(0, 32)}`;
}

/** Pseudonymisers by domain, from one master key. The domain is the name of the subgraph that receives the pseudonyms. */
export type Pseudonyms = (domain: string) => Pseudonymiser;

/** Derives each domain's key from the master key, once. */
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
