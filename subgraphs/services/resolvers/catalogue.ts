import { hubError } from '#kernel/errors.ts';
import { listScope, readPage, toConnection } from '#kernel/graph/page.ts';
import { moderateRating, rateService } from '../catalogue/rate.ts';
import type { AUDIENCES } from '../catalogue/rules.ts';
import { storeStatistics } from '../catalogue/statistics.ts';
import { moderateService, submitService } from '../catalogue/submit.ts';
import { isVisible } from '../ideas/visible.ts';
import { listToModerate } from '../moderation-queue.ts';
import { provenanceOf } from '../own-provenance.ts';
import type { Resolvers } from '../schema.generated.ts';

export const catalogueResolvers = {
  Query: {
    async storeService(_parent, { id }, { loaders }) {
      const found = await loaders.serviceById.load(id);
      if (found?.status === 'PUBLISHED') return found;
      throw hubError('CODE_UNKNOWN', `id: no service is called ${JSON.stringify(id)}.`, {
        argument: 'id',
        value: id,
      });
    },
    async storeServices(_parent, args, { desk }) {
      const filter = args.filter ?? {};
      const page = readPage(args, { scope: listScope('store-services', filter) });
      const rows = await desk.catalogue.listServices(filter, page);
      return toConnection(rows, page, ({ name, id }) => [name, id]);
    },
    storeStatistics: (_parent, _args, { db }) => storeStatistics(db),
    async storeModerationQueue(_parent, args, { db }) {
      const page = readPage(args, { scope: listScope('store-moderation') });
      const { nodes, pageInfo } = toConnection(
        await listToModerate(db, page),
        page,
        ({ kind, id }) => [kind, id],
      );
      return { nodes, pageInfo };
    },
  },
  Mutation: {
    rateStoreService: (_parent, { input }, { desk }) => rateService(desk, input),
    moderateStoreRating: (_parent, { input }, { desk }) => moderateRating(desk, input),
    submitStoreService: (_parent, { input }, { desk }) => submitService(desk, input),
    moderateStoreService: (_parent, { input }, { desk }) => moderateService(desk, input),
  },
  StoreService: {
    async __resolveReference({ id }, { loaders }) {
      const found = await loaders.serviceById.load(id);
      return found?.status === 'PUBLISHED' ? found : null;
    },
    audiences: ({ audiences }) => audiences as (typeof AUDIENCES)[number][],
    rating: async ({ id }, _args, { loaders }) =>
      (await loaders.scoreByService.load(id)) ?? { count: 0, mean: null },
    async ratings({ id }, args, { loaders }) {
      const page = readPage(args, { scope: listScope('store-ratings', { id }) });
      const { nodes, pageInfo } = toConnection(
        await loaders.ratingsByService(page).load(id),
        page,
        (row) => [row.ratedOn, row.id],
      );
      return { nodes, pageInfo };
    },
    builtFrom: async ({ id }, _args, { loaders, caller }) =>
      (await loaders.ideasByService.load(id)).filter((idea) => isVisible(caller, idea)),
    effects: ({ id }, _args, { loaders }) => loaders.effectsByService.load(id),
    usage: ({ id }, _args, { loaders }) => loaders.usageByService.load(id),
    provenance: (row, _args, { provenance }) =>
      provenanceOf(
        row,
        {
          publisher: row.publisher,
          dataset: 'Services submitted by developers',
          source: 'submitStoreService',
          retrievedAt: row.submittedAt ?? new Date(0),
        },
        provenance,
      ),
  },
  StoreRating: {
    comment: ({ comment, commentStatus }) => (commentStatus === 'VALIDATED' ? comment : null),
  },
} satisfies Resolvers;
