import { monthsBetween } from '#kernel/calendar/months.ts';
import { readCode } from '#kernel/codes/read-code.ts';
import { hubError } from '#kernel/errors.ts';
import { inRange, readMonth, readMonthRange } from '#kernel/graph/arguments.ts';
import { readFeedPage } from '#kernel/graph/feed-page.ts';
import { listScope, readPage, toConnection } from '#kernel/graph/page.ts';
import { writeDeclarationId } from './declaration-id.ts';
import type { AnnouncedHiringRow } from './repository/announced-hirings.ts';
import type { Resolvers } from './schema.generated.ts';
import type { HiringRow } from './tables.ts';

const MAX_MONTHS = 72;
const MAX_FEED_MONTHS = 120;
const MAX_PAIR_MONTHS = 3;
const MAX_MONTHS_AFTER = 24;
const MAX_CHECKED_MONTHS = 24;
/** A SIRET is the SIREN of the enterprise and five digits of the establishment. */
const SIREN_DIGITS = 9;

const keysOf = ({ hiredOn, fileId, lineNo }: HiringRow) => [hiredOn, fileId, lineNo];

const coded = (code: string | null) => (code === null ? null : { code });

const inColumns = (rows: readonly AnnouncedHiringRow[]) => ({
  ids: rows.map(writeDeclarationId),
  hiredOn: rows.map(({ hiredOn }) => hiredOn),
  endsOn: rows.map(({ endsOn }) => endsOn),
  contractKinds: rows.map(({ contract }) => contract),
  establishments: rows.map(({ siret }) => (siret === null ? null : { siret })),
});

export const resolvers: Resolvers = {
  Query: {
    hiringCoverage: (_parent, _args, { hiringMonths }) => hiringMonths.findCoverage(),
    async occupationHirings(_parent, { from, until, ...args }, { occupationHirings }) {
      inRange('until', monthsBetween(from, until), 1, MAX_PAIR_MONTHS);
      const page = readFeedPage('occupation-hirings', { from, until }, args);
      const rows = await occupationHirings.listOccupationHirings(from, until, page);
      const { nodes, pageInfo } = toConnection(rows, page, (row) => [
        row.activityCode,
        row.occupationCode,
      ]);
      return { nodes, pageInfo };
    },
    async hiringMonths(_parent, { from, until, ...args }, { hiringMonths }) {
      inRange('until', monthsBetween(from, until), 1, MAX_FEED_MONTHS);
      const page = readFeedPage('hiring-months', { from, until }, args);
      const rows = await hiringMonths.listHiringMonths(from, until, page);
      const { nodes, pageInfo } = toConnection(rows, page, ({ siret }) => [siret]);
      return { nodes, pageInfo };
    },
    async hiringCounts(_parent, { month, ...args }, { monthHirings }) {
      const firstDay = readMonth('month', month);
      const page = readFeedPage('hiring-counts', { month: firstDay }, args);
      const rows = await monthHirings.listMonthHirings(firstDay, page);
      const { nodes, pageInfo } = toConnection(rows, page, ({ siret }) => [siret]);
      return { nodes, pageInfo };
    },
    async hiringDeclaration(_parent, { id }, { loaders }) {
      const found = await loaders.declarationById.load(id);
      if (found !== null) return found;
      throw hubError(
        'CODE_UNKNOWN',
        `id: no declared hiring is called ${JSON.stringify(id.slice(0, 60))}.`,
        {
          argument: 'id',
          value: id.slice(0, 60),
        },
      );
    },
  },
  EstablishmentHirings: {
    enterpriseKey: ({ siret, month }, _args, { enterpriseKeyOf }) =>
      enterpriseKeyOf(`${month}|${siret.slice(0, SIREN_DIGITS)}`),
  },
  HiringCoverage: {
    provenance: ({ fileId }, _args, { provenance }) => provenance.load(fileId),
  },
  HiringDeclaration: {
    __resolveReference: ({ id }, { loaders }) => loaders.declarationById.load(id),
    id: writeDeclarationId,
    establishment: ({ siret }) => (siret === null ? null : { siret }),
    contractKind: ({ contract }) => contract,
    activity: ({ nafCode }) => coded(nafCode),
    occupation: ({ romeCode }) => coded(romeCode),
    commune: ({ communeCode }) => coded(communeCode),
    isPublicEmployer: ({ isPublic }) => isPublic,
    ageBand: ({ ageBand }, _args, { readsAnyFile }) => (readsAnyFile ? ageBand : null),
    provenance: ({ fileId }, _args, { provenance }) => provenance.load(fileId),
  },
  HiringSummary: {
    provenance: ({ fileId }, _args, { provenance }) =>
      fileId === null ? null : provenance.load(fileId),
  },
  Establishment: {
    async hirings({ siret }, { from, until, ...args }, { loaders }) {
      const range = { from: from ?? null, until: until ?? null };
      const page = readPage(args, {
        scope: listScope('establishment-hirings', { siret, ...range }),
      });
      const list = loaders.declarationsBySiret(range, page);
      const rows = await list.load(readCode('siret', 'siret', siret));
      return toConnection(rows, page, keysOf);
    },
    hiringsLast12Months: ({ siret }, _args, { loaders }) =>
      loaders.summaryBySiret.load(readCode('siret', 'siret', siret)),
    monthlyHirings({ siret }, args, { loaders }) {
      const months = inRange('months', args.months, 1, MAX_MONTHS);
      return loaders.monthsBySiret(months).load(readCode('siret', 'siret', siret));
    },
  },
  Commune: {
    hiringsLast12Months({ code }, { occupationCode }, { loaders }) {
      const romeCode =
        occupationCode == null ? null : readCode('rome', 'occupationCode', occupationCode);
      return loaders.summaryByCommuneCode(romeCode).load(readCode('commune', 'code', code));
    },
  },
  Jobseeker: {
    async declaredHirings({ id, socialSecurityPid }, args, { loaders }) {
      const page = readPage(args, { scope: listScope('jobseeker-hirings', { id }) });
      if (socialSecurityPid == null) return toConnection([], page, keysOf);
      const rows = await loaders.declarationsByPid(page).load(socialSecurityPid);
      return toConnection(rows, page, keysOf);
    },
    async announcedHirings({ socialSecurityPid }, args, { loaders }) {
      const loader = loaders.hiringsOfMonths(readMonthRange(args, MAX_CHECKED_MONTHS));
      const rows = socialSecurityPid == null ? [] : await loader.load(socialSecurityPid);
      return rows.length === 0 ? null : inColumns(rows);
    },
  },
  TrainingEnrolment: {
    wasHiredWithin({ endedOn, socialSecurityPid }, { months }, { loaders }) {
      const loader = loaders.wasHiredWithin(inRange('months', months, 1, MAX_MONTHS_AFTER));
      return endedOn == null || socialSecurityPid == null
        ? null
        : loader.load({ pid: socialSecurityPid, since: endedOn });
    },
  },
};
