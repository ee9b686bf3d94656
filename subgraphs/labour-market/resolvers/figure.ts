import { hubError } from '#kernel/errors.ts';
import { reasonOf, statusOf } from '../figure.ts';
import { isFigureId } from '../figure-id.ts';
import type { Resolvers } from '../schema.generated.ts';

export const figureResolvers: Pick<Resolvers, 'Query' | 'MarketFigure' | 'MarketTerritory'> = {
  Query: {
    async marketFigure(_parent, { id }, { loaders }) {
      if (!isFigureId(id))
        throw hubError(
          'CODE_MALFORMED',
          `id: expected an identifier such as tension:2025:B5201:N1103:TENSION_LEVEL, got ${JSON.stringify(id.slice(0, 60))}.`,
          { argument: 'id', value: id.slice(0, 60) },
        );
      const found = await loaders.figureById.load(id);
      if (found !== null) return found;
      throw hubError('CODE_UNKNOWN', `id: no figure is called ${JSON.stringify(id)}.`, {
        argument: 'id',
        value: id,
      });
    },
  },
  MarketFigure: {
    __resolveReference: ({ id }, { loaders }) => loaders.figureById.load(id),
    status: statusOf,
    reason: reasonOf,
    occupation: ({ romeCode }) => (romeCode === null ? null : { code: romeCode }),
    occupationCode: ({ romeCode }) => romeCode,
    occupationFamily: ({ family }) => family,
    provenance: ({ fileId }, _args, { provenance }) => provenance.load(fileId),
  },
  MarketTerritory: {
    employmentBasin: ({ kind, code }) => (kind === 'EMPLOYMENT_BASIN' ? { code } : null),
    department: ({ departmentCode }) => (departmentCode === null ? null : { code: departmentCode }),
    region: ({ regionCode }) => (regionCode === null ? null : { code: regionCode }),
  },
};
