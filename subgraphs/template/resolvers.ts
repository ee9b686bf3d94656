import { hubError } from '#kernel/errors.ts';
import { listScope, readPage, toConnection } from '#kernel/graph/page.ts';
import type { Resolvers } from './schema.generated.ts';
import type { WorkshopRow } from './tables.ts';

const keysOf = (row: WorkshopRow) => [row.startsAt.toISOString(), row.id];

export const resolvers: Resolvers = {
  Query: {
    async workshop(_parent, { id }, { loaders }) {
      const found = await loaders.workshopById.load(id);
      if (found === null)
        throw hubError('CODE_UNKNOWN', `id: no workshop is called ${JSON.stringify(id)}.`, {
          argument: 'id',
          value: id,
        });
      return found;
    },
    async workshops(_parent, args, { repository }) {
      const page = readPage(args, { scope: listScope('workshops') });
      return toConnection(await repository.listWorkshops(page), page, keysOf);
    },
  },
  Workshop: {
    __resolveReference: ({ id }, { loaders }) => loaders.workshopById.load(id),
    commune: ({ communeCode }) => ({ code: communeCode }),
    occupation: ({ romeCode }) => (romeCode === null ? null : { code: romeCode }),
    provenance: async ({ fileId }, _args, { provenance }) => provenance.load(fileId),
  },
  Commune: {
    async workshops({ code }, args, { loaders }) {
      const page = readPage(args, { scope: listScope('commune-workshops', { code }) });
      return toConnection(await loaders.workshopsByCommune(page).load(code), page, keysOf);
    },
  },
};
