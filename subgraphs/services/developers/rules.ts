import { QUOTA_CLASSES, type QuotaClass } from '#kernel/quota-classes.ts';

/** What the gateway knows this issuer by; nothing is asked at that address. */
export const DEVELOPER_ISSUER = 'https://developers.estuaire.invalid';
export const AUDIENCE = 'estuaire';
/** As long as the employment service's own tokens hold. */
export const TOKEN_SECONDS = 1_500;
export const TOKEN_ALGORITHM = 'EdDSA';

export interface ScopeRow {
  readonly name: string;
  readonly description: string;
  /** Whether any organisation may have it; the others need a right. */
  readonly isOpenToAll: boolean;
}

/** The scopes that a client may have, each of which opens a field of the graph (`@requiresScopes`). */
export const SCOPES: readonly ScopeRow[] = [
  {
    name: 'catalogue.write',
    description: 'Submit services to the catalogue (`submitStoreService`).',
    isOpenToAll: false,
  },
  {
    name: 'usage.read',
    description: 'Read the monthly usage of all services in bulk (`storeUsage`).',
    isOpenToAll: true,
  },
];

/** Classes of quotas that an organisation needs a right for. */
const GRANTED_CLASSES: readonly QuotaClass[] = ['GOLD'];
/** What an application of such a class has while its organisation has no right to it. */
const CLASS_WITHOUT_RIGHT: QuotaClass = 'SILVER';

export const TERMS_VERSION = '2026-09';
export const MOST_NAME = 60;
export const MOST_PURPOSE = 500;
/** Lines of one delivery of figures. */
export const MOST_DELIVERED = 1_000;

/** As a client identifier is written: the employment service's own form. */
export const CLIENT_ID = /^PAR_[a-z\d-]{1,30}_[\da-f]{64}$/u;

/** What an organisation may have: scopes and classes of quotas, in one list of names. */
export type Rights = ReadonlySet<string>;
export const quotaRight = (quotaClass: QuotaClass): string => `quota:${quotaClass}`;

export const mayHaveScope = (rights: Rights, name: string): boolean =>
  SCOPES.some((scope) => scope.name === name && (scope.isOpenToAll || rights.has(name)));

export const mayHaveClass = (rights: Rights, quotaClass: QuotaClass): boolean =>
  QUOTA_CLASSES.includes(quotaClass) &&
  (!GRANTED_CLASSES.includes(quotaClass) || rights.has(quotaRight(quotaClass)));

/** The class that a token gives: the application's, as long as its organisation has the right to it. */
export const classUnder = (rights: Rights, quotaClass: QuotaClass): QuotaClass =>
  mayHaveClass(rights, quotaClass) ? quotaClass : CLASS_WITHOUT_RIGHT;
