import { readCode } from '#kernel/codes/read-code.ts';
import { hubError } from '#kernel/errors.ts';
import { inRange, readMonthRange } from '#kernel/graph/arguments.ts';
import { listScope, readPage, toConnection } from '#kernel/graph/page.ts';
import { dueDay } from './ingest/months.ts';
import type { Resolvers } from './schema.generated.ts';

const MAX_CHECKED_MONTHS = 24;

const euros = (amount: number) => ({ amount, currency: 'EUR', period: 'MONTH' as const });

export const resolvers: Resolvers = {
  Query: {
    async mission(_parent, { id }, { loaders, readsAnyFile }) {
      const found = readsAnyFile ? await loaders.missionById.load(id) : null;
      if (found !== null) return found;
      throw hubError('CODE_UNKNOWN', 'id: there is no such mission.', { argument: 'id' });
    },
    async tempAgency(_parent, args, { loaders }) {
      const siret = readCode('siret', 'siret', args.siret);
      const found = await loaders.agencyBySiret.load(siret);
      if (found !== null) return found;
      throw hubError(
        'CODE_UNKNOWN',
        `siret: no statement came from an agency with the SIRET ${JSON.stringify(siret)}.`,
        {
          argument: 'siret',
          value: siret,
        },
      );
    },
  },
  TempAgency: {
    __resolveReference: ({ siret }, { loaders }) => loaders.agencyBySiret.load(siret),
    async statements({ siret }, args, { loaders }) {
      const page = readPage(args, { scope: listScope('statements', { siret }), defaultSize: 12 });
      return toConnection(await loaders.statementsByAgency(page).load(siret), page, (row) => [
        row.month,
      ]);
    },
    provenance: ({ fileId }, _args, { provenance }) => provenance.load(fileId),
  },
  MissionStatement: {
    dueOn: ({ month }) => dueDay(month),
    provenance: ({ fileId }, _args, { provenance }) => provenance.load(fileId),
  },
  Mission: {
    async agency({ agencySiret }, _args, { loaders }) {
      const agency = await loaders.agencyBySiret.load(agencySiret);
      if (agency === null) throw new Error('A mission without its agency.');
      return agency;
    },
    userEstablishment: ({ userSiret }) => (userSiret === null ? null : { siret: userSiret }),
    commune: ({ communeCode }) => (communeCode === null ? null : { code: communeCode }),
    occupation: ({ romeCode }) => (romeCode === null ? null : { code: romeCode }),
    months: ({ id }, _args, { loaders }) => loaders.monthsByMission.load(id),
    provenance: ({ fileId }, _args, { provenance }) => provenance.load(fileId),
  },
  MissionMonth: {
    grossPay: ({ grossPay }) => (grossPay === null ? null : euros(grossPay)),
  },
  Jobseeker: {
    async missions({ tempAgencyPid }, args, { loaders }) {
      const page = readPage(args, { scope: listScope('missions', { tempAgencyPid }) });
      const rows =
        tempAgencyPid == null ? [] : await loaders.missionsByPerson(page).load(tempAgencyPid);
      return toConnection(rows, page, (row) => [row.startsOn, row.id]);
    },
    statedMissions({ tempAgencyPid }, args, { loaders }) {
      const loader = loaders.statedMissionsOf(readMonthRange(args, MAX_CHECKED_MONTHS));
      return tempAgencyPid == null ? null : loader.load(tempAgencyPid);
    },
  },
  Establishment: {
    temporaryWork: ({ siret }, { months }, { loaders }) =>
      loaders.temporaryWorkByUser(inRange('months', months ?? 12, 1, 60)).load(siret),
  },
};
