import type { Connection } from '#kernel/graph/page.ts';
import { DEPARTMENT_NAMES } from '../departments.ts';
import { CONTRACT_KIND_LABELS, EXPERIENCE_LABELS } from '../labels.ts';
import type { Loaders } from '../loaders.ts';
import { codesOf } from '../read-criteria.ts';
import type { Criteria, Facet } from '../repository/criteria.ts';
import type { OfferRow } from '../repository/offer-row.ts';
import type { Resolvers } from '../schema.generated.ts';

/** What was searched for: the total, the facets and the notices are made of it when they are asked for. */
export interface SearchedFor {
  readonly criteria: Criteria;
}

export interface OfferSearchPage extends Connection<OfferRow>, SearchedFor {}

const MAX_FACET_ROWS = 100;

const LABELS: Readonly<Record<string, string>> = { ...CONTRACT_KIND_LABELS, ...EXPERIENCE_LABELS };

async function facetOf(facet: Facet, criteria: Criteria, loaders: Loaders) {
  const counts = await loaders.countsByPart(criteria).load(facet);
  const shown = facet === 'occupation' ? counts.slice(0, MAX_FACET_ROWS) : counts;
  return shown.flatMap(({ code, label, count }) =>
    code === null
      ? []
      : [{ code, count, label: label ?? LABELS[code] ?? DEPARTMENT_NAMES.get(code) ?? code }],
  );
}

export const searchResolvers: Pick<Resolvers, 'OfferSearch' | 'OfferFacets'> = {
  OfferSearch: {
    async totalCount({ criteria }, _args, { loaders }) {
      const [total] = await loaders.countsByPart(criteria).load('total');
      return total?.count ?? 0;
    },
    facets: ({ criteria }) => ({ criteria }),
    async notices({ criteria }, _args, { repository }) {
      const codes = codesOf(criteria);
      if (codes.length === 0) return [];
      const seen = await repository.findSeenCodes(codes);
      const isSeen = new Set(seen.map(({ system, code }) => `${system} ${code}`));
      return codes
        .filter(({ system, code }) => !isSeen.has(`${system} ${code}`))
        .map(({ argument, code }) => ({
          code: 'CODE_UNKNOWN',
          argument,
          value: code,
          message: `${argument}: no offer ever mentioned ${JSON.stringify(code)}.`,
        }));
    },
  },
  OfferFacets: {
    contractKind: ({ criteria }, _args, { loaders }) => facetOf('contractKind', criteria, loaders),
    occupation: ({ criteria }, _args, { loaders }) => facetOf('occupation', criteria, loaders),
    experience: ({ criteria }, _args, { loaders }) => facetOf('experience', criteria, loaders),
    department: ({ criteria }, _args, { loaders }) => facetOf('department', criteria, loaders),
  },
};
