import { readCode } from '#kernel/codes/read-code.ts';
import { hubError } from '#kernel/errors.ts';
import { listScope, readPage, toConnection } from '#kernel/graph/page.ts';
import { FINANCERS } from './financers.ts';
import { levelOf } from './levels.ts';
import { noticesOf } from './notices.ts';
import { recommendedSessionResolvers } from './resolvers/recommendations.ts';
import { returnToWorkResolvers, trainingEnrolmentResolvers } from './resolvers/return-to-work.ts';
import { reviewScoreOf, reviewsOf, reviewsToModerate } from './resolvers/reviewed.ts';
import { reviewResolvers } from './resolvers/reviews.ts';
import type { Resolvers } from './schema.generated.ts';
import {
  completeCriteria,
  rankedKeys,
  readFilter,
  readOccupationCodes,
  readOrder,
  readRadiusMetres,
} from './search.ts';
import type { FoundSession, PlaceColumns, TrainingRow } from './tables.ts';

const MAX_FEED_PAGE = 2_000;

const trainingKeys = ({ title, id }: TrainingRow) => [title, id];
const sessionKeys = ({ session }: FoundSession) => [session.sortOn, session.id];

export const resolvers: Resolvers = {
  ...reviewResolvers,
  Query: {
    training: async (_parent, { id }, { loaders }) =>
      (await loaders.trainingById.load(id)) ?? unknown('id', 'training', id),
    trainingSession: async (_parent, { id }, { loaders }) =>
      (await loaders.sessionById.load(id)) ?? unknown('id', 'session', id),
    async trainingProvider(_parent, { siret }, { loaders }) {
      const found = await loaders.providerBySiret.load(readCode('siret', 'siret', siret));
      return found ?? unknown('siret', 'training body', siret);
    },
    async trainingSearch(_parent, { filter, sort, ...args }, { repository, desk }) {
      const asked = readFilter(filter ?? {});
      const order = readOrder(sort, asked);
      const criteria = await completeCriteria(asked, order, { today: desk.today, repository });
      const page = readPage(args, { scope: listScope('training-search', { criteria, order }) });
      const rows = await repository.searchSessions(criteria, order, page);
      return { ...toConnection(rows, page, rankedKeys), criteria };
    },
    reviewsToModerate: (_parent, args, context) => reviewsToModerate(args, context),
    async trainingEnrolments(_parent, { endedFrom, endedUntil, ...args }, { repository }) {
      const page = readPage(args, {
        scope: listScope('training-enrolments', { endedFrom, endedUntil }),
        defaultSize: 100,
        maxSize: MAX_FEED_PAGE,
      });
      const rows = await repository.listCompleted(endedFrom, endedUntil, page);
      const { nodes, pageInfo } = toConnection(rows, page, ({ endedOn, id }) => [endedOn, id]);
      return { nodes, pageInfo };
    },
  },
  TrainingEnrolment: trainingEnrolmentResolvers,
  ReturnToWork: returnToWorkResolvers,
  RecommendedSession: recommendedSessionResolvers,
  TrainingSearch: {
    totalCount: ({ criteria }, _args, { repository }) => repository.countSessions(criteria),
    notices: ({ criteria }, _args, { repository }) => noticesOf(criteria, repository),
  },
  Training: {
    __resolveReference: ({ id }, { loaders }) => loaders.trainingById.load(id),
    externalIds: ({ number }) => externalIds(number),
    occupations: ({ romeCodes }) => romeCodes.map((code) => ({ code })),
    entryLevel: ({ entryLevel }) => levelOf(entryLevel),
    exitLevel: ({ exitLevel }) => levelOf(exitLevel),
    provider: ({ providerSiret }, _args, { loaders }) =>
      providerSiret === null ? null : loaders.providerBySiret.load(providerSiret),
    reviewScore: ({ id }, _args, context) => reviewScoreOf('TRAINING', id, context),
    reviews: ({ id }, args, context) => reviewsOf('TRAINING', id, args, context),
    hours: (row) => hoursOf(row),
    async sessions({ id }, args, { loaders }) {
      const page = readPage(args, { scope: listScope('training-sessions', { id }) });
      return toConnection(await loaders.sessionsByTraining(page).load(id), page, sessionKeys);
    },
    provenance: async ({ fileId }, _args, { provenance }) => provenance.load(fileId),
  },
  TrainingSession: {
    __resolveReference: ({ id }, { loaders }) => loaders.sessionById.load(id),
    id: ({ session }) => session.id,
    externalIds: ({ session }) => externalIds(session.number),
    async training({ session }, _args, { loaders }) {
      const found = await loaders.trainingById.load(session.trainingId);
      if (found === null) throw new Error(`Session ${session.id} has lost its training`);
      return found;
    },
    startsOn: ({ session }) => session.startsOn,
    endsOn: ({ session }) => session.endsOn,
    enrolment: ({ session }) => session.enrolment,
    enrolmentOpensOn: ({ session }) => session.enrolmentOpensOn,
    enrolmentClosesOn: ({ session }) => session.enrolmentClosesOn,
    entryMode: ({ session }) => session.entryMode,
    teachingMode: ({ session }) => session.teachingMode,
    rhythm: ({ session }) => session.rhythm,
    place: ({ session }) => placeOf(session),
    distanceKm: ({ metres }) => (metres === null ? null : Math.round(metres) / 1_000),
    hours: ({ session }) => hoursOf(session),
    financers: ({ session }) =>
      session.financers.map(({ code, fundedPlaces }) => ({
        code: String(code),
        label: FINANCERS[code] ?? String(code),
        fundedPlaces,
      })),
    reviewScore: ({ session }, _args, context) => reviewScoreOf('SESSION', session.id, context),
    reviews: ({ session }, args, context) => reviewsOf('SESSION', session.id, args, context),
    returnToWork: ({ session }, _args, { loaders }) => loaders.rateBySession.load(session.id),
    async taughtBy({ session }, _args, { loaders }) {
      const bodies = await Promise.all(
        session.trainerSirets.map((siret) => loaders.providerBySiret.load(siret)),
      );
      return bodies.filter((body) => body !== null);
    },
    provenance: async ({ fileId }, _args, { provenance }) => provenance.load(fileId),
  },
  TrainingPlace: {
    name: ({ placeName }) => placeName,
    commune: ({ communeCode }) => (communeCode === null ? null : { code: communeCode }),
    coordinates: ({ latitude, longitude }) =>
      latitude === null || longitude === null ? null : { latitude, longitude },
  },
  TrainingProvider: {
    __resolveReference: ({ siret }, { loaders }) => loaders.providerBySiret.load(siret),
    reviewScore: ({ siret }, _args, context) => reviewScoreOf('PROVIDER', siret, context),
    reviews: ({ siret }, args, context) => reviewsOf('PROVIDER', siret, args, context),
    place: (row) => placeOf(row),
    async trainings({ siret }, args, { loaders }) {
      const page = readPage(args, { scope: listScope('provider-trainings', { siret }) });
      return toConnection(await loaders.trainingsByProvider(page).load(siret), page, trainingKeys);
    },
    provenance: async ({ fileId }, _args, { provenance }) => provenance.load(fileId),
  },
  Commune: {
    async trainingSessionsNearby({ code, latitude, longitude }, args, { loaders }) {
      const criteria = {
        radiusMetres: readRadiusMetres('radiusKm', args.radiusKm ?? 30),
        occupationCodes: readOccupationCodes('occupationCodes', args.occupationCodes),
        startsAfter: args.startsAfter ?? null,
      };
      const page = readPage(args, { scope: listScope('sessions-nearby', { code, criteria }) });
      const position = { code, latitude: latitude ?? null, longitude: longitude ?? null };
      const rows = await loaders.sessionsNearCommune(page, criteria).load(position);
      return toConnection(rows, page, rankedKeys);
    },
  },
  Occupation: {
    async trainings({ code }, args, { loaders }) {
      const page = readPage(args, { scope: listScope('occupation-trainings', { code }) });
      return toConnection(await loaders.trainingsByOccupation(page).load(code), page, trainingKeys);
    },
  },
};

const externalIds = (number: string | null) =>
  number === null ? [] : [{ scheme: 'LHEO', value: number }];

function hoursOf({
  totalHours,
  centreHours,
  companyHours,
}: Pick<TrainingRow, 'totalHours' | 'centreHours' | 'companyHours'>) {
  const isGiven = (totalHours ?? centreHours ?? companyHours) !== null;
  return isGiven ? { total: totalHours, inCentre: centreHours, inCompany: companyHours } : null;
}

function placeOf(row: PlaceColumns): PlaceColumns | null {
  const { placeName, street, postalCode, town, communeCode, latitude } = row;
  return (placeName ?? street ?? postalCode ?? town ?? communeCode ?? latitude) === null
    ? null
    : row;
}

function unknown(argument: string, what: string, value: string): never {
  throw hubError('CODE_UNKNOWN', `${argument}: no ${what} is called ${JSON.stringify(value)}.`, {
    argument,
    value,
  });
}
