import { readMonth } from '#kernel/graph/arguments.ts';
import { listScope, readPage, toConnection } from '#kernel/graph/page.ts';
import type { Resolvers } from '../schema.generated.ts';

export const usageResolvers = {
  Query: {
    async storeUsage(_parent, args, { usage }) {
      const month = readMonth('month', args.month).slice(0, 7);
      const page = readPage(args, { scope: listScope('store-usage', { month }) });
      const rows = await usage.listServices(month, page);
      const { nodes, pageInfo } = toConnection(rows, page, ({ serviceId }) => [serviceId]);
      return { nodes, pageInfo };
    },
  },
  ServiceUsage: {
    month: ({ month }) => `${month}-01`,
    async service({ serviceId }, _args, { loaders }) {
      const found = await loaders.serviceById.load(serviceId);
      return found?.status === 'PUBLISHED' ? found : null;
    },
    provenance: ({ fileId }, _args, { provenance }) => provenance.load(fileId),
  },
} satisfies Resolvers;
