import type { Logger } from '#kernel/log.ts';
import { type DevelopmentIssuer, readDevelopmentIssuer } from './development-issuer.ts';
import { createIdentity, type Identity } from './identity.ts';
import { readIssuers } from './issuers.ts';

export interface IdentityEnv {
  /** The file that lists the issuers; null for none. */
  readonly issuersFile: string | null;
  /** Whether tokens of the development issuer are believed, and given. */
  readonly hasDevelopmentIssuer: boolean;
}

/** Makes the identity that the environment describes. Rejects with a sentence when a file is missing or wrong. */
export async function identityOf(
  {
    identity: { issuersFile, hasDevelopmentIssuer },
    dataFolder,
  }: {
    readonly identity: IdentityEnv;
    readonly dataFolder: string;
  },
  log: Logger,
): Promise<{ readonly identity: Identity; readonly development: DevelopmentIssuer | null }> {
  const listed = issuersFile === null ? [] : await readIssuers(issuersFile);
  const development = hasDevelopmentIssuer ? await readDevelopmentIssuer(dataFolder) : null;
  const issuers = development === null ? listed : [...listed, development.issuer];
  if (new Set(issuers.map(({ issuer }) => issuer)).size < issuers.length)
    throw new Error('ISSUERS lists an issuer under the name of the development issuer.');
  const report = (cause: unknown): void =>
    log.warn({ err: cause }, "an issuer's keys cannot be fetched");
  return { identity: createIdentity({ issuers, report }), development };
}
