import { hash, randomBytes } from 'node:crypto';

const SECRET_BYTES = 32;

/** What a client proves itself by; the secret is told once and kept as its hash. */
export interface Credentials {
  readonly clientId: string;
  readonly clientSecret: string;
}

const MARKS = /\p{M}/gu;

/** A new client identifier, in the form of the employment service's own: `PAR_<name>_<64 hex>`. */
export function newClientId(name: string): string {
  const plain = name
    .normalize('NFD')
    .replace(MARKS, '')
    .toLowerCase()
    .replace(/[^a-z\d]+/gu, '-')
    .replace(/^-|-$/gu, '')
    .slice(0, 30);
  return `PAR_${plain === '' ? 'application' : plain}_${randomBytes(SECRET_BYTES).toString('hex')}`;
}

export const newSecret = (): string => randomBytes(SECRET_BYTES).toString('hex');

/** The hash under which a secret is kept. */
export const secretHash = (secret: string): string => hash('sha256', secret, 'hex');
