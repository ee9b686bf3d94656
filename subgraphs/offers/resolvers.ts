import { readCode } from '#kernel/codes/read-code.ts';
import { hubError } from '#kernel/errors.ts';
import { readMonth } from '#kernel/graph/arguments.ts';
import { readFeedPage } from '#kernel/graph/feed-page.ts';
import { listScope, readPage, toConnection } from '#kernel/graph/page.ts';
import { candidateResolvers } from './candidates/resolve.ts';
import { contactResolvers } from './contacts/resolve.ts';
import {
  readCriteria,
  readOccupations,
  readOrder,
  readRadius,
  readText,
  sortedOnce,
} from './read-criteria.ts';
import { NO_CRITERIA } from './repository/criteria.ts';
import { keysOf } from './repository/search-offers.ts';
import {
  applicationMutations,
  applicationResolvers,
  jobseekerApplications,
  receivedApplications,
} from './resolvers/applications.ts';
import {
  jobseekerMatching,
  matchingMutations,
  matchingResolvers,
  recruitmentNeeds,
} from './resolvers/matching.ts';
import { offerResolvers } from './resolvers/offer.ts';
import { searchResolvers } from './resolvers/search.ts';
import type { Resolvers } from './schema.generated.ts';

export const resolvers: Resolvers = {
  Query: {
    async offer(_parent, { id }, { loaders }) {
      const found = /^[\w-]{1,40}$/u.test(id) ? await loaders.offerById.load(id) : null;
      if (found !== null) return found;
      throw hubError('CODE_UNKNOWN', `id: no offer is called ${JSON.stringify(id.slice(0, 40))}.`, {
        argument: 'id',
        value: id.slice(0, 40),
      });
    },
    async offerSearch(_parent, { filter, sort, ...paging }, { repository }) {
      const criteria = readCriteria(filter ?? {});
      const order = readOrder(sort, criteria);
      const page = readPage(paging, { scope: listScope('offer-search', { criteria, order }) });
      const rows = await repository.searchOffers(criteria, order, page);
      return { ...toConnection(rows, page, (row) => keysOf(order, row)), criteria };
    },
    ...candidateResolvers.Query,
    ...contactResolvers.Query,
    serviceFeedback: (_parent, { service }, { desk }) => desk.applications.feedbackOn(service),
    offerCoverage: (_parent, _args, { repository }) => repository.findCoverage(),
    async offerCounts(_parent, { month, ...paging }, { repository }) {
      const firstDay = readMonth('month', month);
      const page = readFeedPage('offer-counts', { month: firstDay }, paging);
      const rows = await repository.countOffersOfMonth(firstDay, page);
      const { nodes, pageInfo } = toConnection(rows, page, (row) => [
        row.communeCode ?? '',
        row.occupationCode ?? '',
      ]);
      return { nodes, pageInfo };
    },
  },
  OfferCoverage: {
    provenance: ({ fileId }, _args, { provenance }) => provenance.load(fileId),
  },
  ...searchResolvers,
  ...offerResolvers,
  CandidateProfile: candidateResolvers.CandidateProfile,
  OfferContactMark: contactResolvers.OfferContactMark,
  ...matchingResolvers,
  ...applicationResolvers,
  Mutation: { ...matchingMutations, ...applicationMutations },
  Jobseeker: { ...jobseekerMatching, ...jobseekerApplications },
  Commune: {
    async offersNearby({ code, latitude, longitude }, args, { loaders }) {
      const { radiusKm, occupationCodes, contractKinds, text, ...paging } = args;
      const criteria = {
        ...NO_CRITERIA,
        text: readText('text', text),
        occupationCodes: readOccupations('occupationCodes', occupationCodes),
        contractKinds: sortedOnce(contractKinds ?? []),
      };
      const radius = readRadius('radiusKm', radiusKm ?? 30);
      const scope = listScope('commune-offers', { code, radius, criteria });
      const page = readPage(paging, { scope });
      if (latitude == null || longitude == null) return toConnection([], page, () => []);
      const center = { key: code, latitude, longitude };
      const rows = await loaders.offersByCenter(radius, criteria, page).load(center);
      return toConnection(rows, page, (row) => keysOf('DISTANCE', row));
    },
  },
  Establishment: {
    async offers({ siret }, { includeClosed, ...paging }, { loaders }) {
      const scope = listScope('establishment-offers', { siret, includeClosed });
      const page = readPage(paging, { scope });
      const rows = await loaders.offersBySiret(includeClosed ?? false, page).load(siret);
      return toConnection(rows, page, (row) => keysOf('DATE', row));
    },
    recruitmentNeeds,
    receivedApplications,
  },
  Occupation: {
    async openOffers({ code }, { departmentCode, ...paging }, { loaders }) {
      const department =
        departmentCode == null ? null : readCode('department', 'departmentCode', departmentCode);
      const page = readPage(paging, {
        scope: listScope('occupation-offers', { code, department }),
      });
      const rows = await loaders.offersByOccupationCode(department, page).load(code);
      return toConnection(rows, page, (row) => keysOf('DATE', row));
    },
  },
};
