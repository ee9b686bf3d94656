import { readCode } from '#kernel/codes/read-code.ts';
import { sirenOf } from '#kernel/codes/siret.ts';
import { normaliseCommuneCode } from '#kernel/codes/territory.ts';
import { hubError } from '#kernel/errors.ts';
import { listScope, readPage, toConnection } from '#kernel/graph/page.ts';
import { invariant } from '#kernel/invariant.ts';
import { readActivityCodes, readFilter } from './establishment-filter.ts';
import { findHeadcountBand, UNKNOWN_HEADCOUNT_BAND } from './headcount-bands.ts';
import { noticesOf } from './notices.ts';
import { recruiterResolvers } from './recruiters/resolvers.ts';
import type { Resolvers } from './schema.generated.ts';
import { surveyResolvers } from './survey/resolvers.ts';
import type { EstablishmentRow } from './tables.ts';

const keysOf = (row: EstablishmentRow) => [row.siret];
const entity = (code: string | null) => (code === null ? null : { code });

export const resolvers: Resolvers = {
  ...recruiterResolvers,
  ...surveyResolvers,
  Mutation: { ...recruiterResolvers.Mutation, ...surveyResolvers.Mutation },
  Establishment: {
    ...surveyResolvers.Establishment,
    hiringForecast: ({ siret }, _args, { recruiterLoaders }) =>
      recruiterLoaders.forecastBySiret.load(siret),
    __resolveReference: ({ siret }, { loaders }) =>
      /^\d{14}$/u.test(siret) ? loaders.establishmentBySiret.load(siret) : null,
    siren: ({ siret }) => sirenOf(siret),
    activity: ({ activityCode }) => entity(activityCode),
    commune: ({ communeCode }) => entity(communeCode),
    statedActivity: ({ statedActivityCode: code, statedActivityNomenclature: nomenclature }) =>
      code === null || nomenclature === null ? null : { code, nomenclature },
    headcountBand: ({ headcountBand }) =>
      findHeadcountBand(headcountBand) ?? UNKNOWN_HEADCOUNT_BAND,
    traineeships: ({ traineeships }) => traineeships ?? [],
    provenance({ sireneFileId, pesFileId }, _args, { provenance }) {
      const fileId = sireneFileId ?? pesFileId;
      invariant(fileId !== null, 'an establishment comes from a file');
      return provenance.load(fileId);
    },
    contactProvenance: ({ pesFileId }, _args, { provenance }) =>
      pesFileId === null ? null : provenance.load(pesFileId),
  },
  Query: {
    ...recruiterResolvers.Query,
    ...surveyResolvers.Query,
    async establishment(_parent, { siret: asked }, { loaders }) {
      const siret = readCode('siret', 'siret', asked);
      const found = await loaders.establishmentBySiret.load(siret);
      if (found === null)
        throw hubError(
          'CODE_UNKNOWN',
          `siret: no establishment is known as ${JSON.stringify(siret)}.`,
          {
            argument: 'siret',
            value: siret,
          },
        );
      return found;
    },
    async establishments(_parent, { filter, ...args }, { repository }) {
      const query = readFilter(filter);
      const page = readPage(args, { scope: listScope('establishments', query) });
      const rows = await repository.listEstablishments(query, page);
      return { ...toConnection(rows, page, keysOf), query };
    },
  },
  EstablishmentSearch: {
    notices: ({ query }, _args, { repository }) => noticesOf(query, repository),
  },
  Commune: {
    async establishments({ code }, { activityCodes: asked, ...args }, { loaders }) {
      const activityCodes = readActivityCodes('activityCodes', asked);
      const scope = listScope('commune-establishments', { code, activityCodes });
      const page = readPage(args, { scope });
      const rows =
        normaliseCommuneCode(code) === code
          ? await loaders.establishmentsByCommune(activityCodes, page).load(code)
          : [];
      return toConnection(rows, page, keysOf);
    },
  },
};
