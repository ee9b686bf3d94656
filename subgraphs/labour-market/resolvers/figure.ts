import { hubError } from '#kernel/errors.ts';
import { invariant } from '#kernel/invariant.ts';
import type { LabourMarketContext } from '../context.ts';
import { type Figure, reasonOf, statusOf } from '../figure.ts';
import { isFigureId } from '../figure-id.ts';
import { cellOfId, figureOfRow } from '../published/graph/figure-of-row.ts';
import { provenanceOf } from '../published/graph/provenance-of.ts';
import type { PublishedCategory, Resolvers } from '../schema.generated.ts';

/** A figure by its identifier: one of the hub's own, or one of a file. */
async function figureOf(
  id: string,
  loaders: LabourMarketContext['loaders'],
  published: LabourMarketContext['published'],
): Promise<Figure | null> {
  const cell = cellOfId(id);
  if (cell === null) return loaders.figureById.load(id);
  const row = await published.cell.load(cell);
  return row === null ? null : figureOfRow(row);
}

export const figureResolvers: Pick<Resolvers, 'Query' | 'MarketFigure' | 'MarketTerritory'> = {
  Query: {
    async marketFigure(_parent, { id }, { loaders, published }) {
      if (!isFigureId(id) && cellOfId(id) === null)
        throw hubError(
          'CODE_MALFORMED',
          `id: expected an identifier such as tension:2025:B5201:N1103:TENSION_LEVEL, got ${JSON.stringify(id.slice(0, 60))}.`,
          { argument: 'id', value: id.slice(0, 60) },
        );
      const found = await figureOf(id, loaders, published);
      if (found !== null) return found;
      throw hubError('CODE_UNKNOWN', `id: no figure is called ${JSON.stringify(id)}.`, {
        argument: 'id',
        value: id,
      });
    },
  },
  MarketFigure: {
    __resolveReference: ({ id }, { loaders, published }) => figureOf(id, loaders, published),
    status: statusOf,
    reason: reasonOf,
    occupation: ({ romeCode }) => (romeCode === null ? null : { code: romeCode }),
    occupationCode: ({ romeCode }) => romeCode,
    occupationFamily: ({ family }) => family,
    category: ({ category }) => (category ?? null) as PublishedCategory | null,
    occupationDomainCode: ({ domainCode }) => domainCode ?? null,
    isOccupationUnstated: (figure) => figure.isOccupationUnstated ?? false,
    snapshot: ({ snapshot }) => snapshot ?? null,
    provenance({ fileId, snapshot }, _args, { provenance }) {
      if (snapshot !== undefined) return provenanceOf(snapshot);
      invariant(fileId !== null, 'a figure comes from a file or from the hub');
      return provenance.load(fileId);
    },
  },
  MarketTerritory: {
    employmentBasin: ({ kind, code }) => (kind === 'EMPLOYMENT_BASIN' ? { code } : null),
    department: ({ departmentCode }) => (departmentCode === null ? null : { code: departmentCode }),
    region: ({ regionCode }) => (regionCode === null ? null : { code: regionCode }),
  },
};
