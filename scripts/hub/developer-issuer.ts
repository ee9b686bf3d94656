import { QUOTA_CLASSES } from '#kernel/quota-classes.ts';
import type { Issuer } from '../../gateway/identity/issuers.ts';
import {
  AUDIENCE,
  DEVELOPER_ISSUER,
  SCOPES,
  TOKEN_ALGORITHM,
  TOKEN_SECONDS,
} from '../../subgraphs/services/developers/rules.ts';

/** The subgraph services as an issuer of tokens of developers' clients, served at `servicesUrl`: what a gateway may believe of it. */
export const developerIssuer = (servicesUrl: string): Issuer => ({
  issuer: DEVELOPER_ISSUER,
  audience: AUDIENCE,
  jwksUrl: new URL('/oauth2/jwks', servicesUrl).href,
  algorithms: [TOKEN_ALGORITHM],
  maxAgeMinutes: TOKEN_SECONDS / 60,
  usageTo: 'services',
  may: {
    roles: ['developer'],
    purposes: [],
    scopes: SCOPES.map(({ name }) => name),
    organisations: ['*'],
    own: [],
    quotas: [...QUOTA_CLASSES],
  },
});
