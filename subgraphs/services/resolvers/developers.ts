import { listScope, readPage, toConnection } from '#kernel/graph/page.ts';
import { QUOTA_CLASSES } from '#kernel/quota-classes.ts';
import { callerHash } from '../caller-hash.ts';
import { grantRights, revokeApplication, rotateSecret } from '../developers/manage.ts';
import { recordUsage } from '../developers/record-usage.ts';
import { registerApplication } from '../developers/register.ts';
import { mayHaveClass, SCOPES, TERMS_VERSION } from '../developers/rules.ts';
import type { Resolvers } from '../schema.generated.ts';

const NO_RIGHTS = new Set<string>();

export const developerResolvers = {
  Query: {
    developerOffer: () => ({
      termsVersion: TERMS_VERSION,
      scopes: [...SCOPES],
      quotaClasses: QUOTA_CLASSES.map((name) => ({
        name,
        isOpenToAll: mayHaveClass(NO_RIGHTS, name),
      })),
    }),
    async myApplications(_parent, args, { desk, caller }) {
      const ownerHash = callerHash(desk.pseudonyms, caller, 'applications');
      const page = readPage(args, { scope: listScope('my-applications', { ownerHash }) });
      const rows = ownerHash === null ? [] : await desk.developers.listOwn(ownerHash, page);
      const { nodes, pageInfo } = toConnection(rows, page, ({ name }) => [name]);
      return { nodes, pageInfo };
    },
  },
  Mutation: {
    registerApplication: (_parent, { input }, { desk }) => registerApplication(desk, input),
    rotateApplicationSecret: (_parent, { input }, { desk }) => rotateSecret(desk, input.clientId),
    revokeApplication: (_parent, { input }, { desk }) => revokeApplication(desk, input.clientId),
    grantDeveloperRights: (_parent, { input }, { desk }) => grantRights(desk, input),
    recordClientUsage: (_parent, { input }, { desk }) => recordUsage(desk, input),
  },
  DeveloperApplication: {
    usage: ({ clientId }, _args, { loaders }) => loaders.usageByClient.load(clientId),
  },
} satisfies Resolvers;
