import { readCode } from '#kernel/codes/read-code.ts';
import { hubError } from '#kernel/errors.ts';
import { listScope, readPage, toConnection } from '#kernel/graph/page.ts';
import type { Resolvers, YouthSituationCategory } from './schema.generated.ts';

export const resolvers: Resolvers = {
  Query: {
    async missionLocale(_parent, { id }, { loaders }) {
      const found = await loaders.structureById.load(id);
      if (found !== null) return found;
      throw hubError(
        'CODE_UNKNOWN',
        `id: no mission locale has the code ${JSON.stringify(id.slice(0, 40))}.`,
        {
          argument: 'id',
          value: id.slice(0, 40),
        },
      );
    },
    async missionsLocales(_parent, { departmentCode, ...args }, { structures }) {
      const code =
        departmentCode == null ? null : readCode('department', 'departmentCode', departmentCode);
      const page = readPage(args, { scope: listScope('missions-locales', { code }) });
      return toConnection(await structures.listStructures(page, code), page, (row) => [row.id]);
    },
  },
  MissionLocale: {
    __resolveReference: ({ id }, { loaders }) => loaders.structureById.load(id),
    name: ({ usualName, officialName }) => usualName ?? officialName,
    department: ({ departmentCode }) => (departmentCode === null ? null : { code: departmentCode }),
    provenance: ({ fileId }, _args, { provenance }) => provenance.load(fileId),
  },
  YouthFollowUp: {
    id: ({ id }) => String(id),
    missionLocale: ({ structureId }, _args, { loaders }) =>
      structureId === null ? null : loaders.structureById.load(structureId),
    engagementContract: (row) =>
      row.contractStartedOn === null && row.contractPlannedEndOn === null
        ? null
        : {
            startedOn: row.contractStartedOn,
            plannedEndOn: row.contractPlannedEndOn,
            endedOn: row.contractEndedOn,
          },
    async currentSituation({ id }, _args, { loaders }) {
      const situations = await loaders.situationsByFollowUp.load(id);
      const current = situations.filter(({ state }) => state === 'IN_PROGRESS');
      return current.sort((one, other) => one.rank - other.rank)[0] ?? null;
    },
    situations: ({ id }, _args, { loaders }) => loaders.situationsByFollowUp.load(id),
    async appointments({ id }, args, { loaders }) {
      const page = readPage(args, { scope: listScope('appointments', { id }) });
      const rows = await loaders.appointmentsByFollowUp(page).load(id);
      return toConnection(rows, page, (row) => [row.startsAt.toISOString(), row.kind, row.id]);
    },
    provenance: ({ fileId }, _args, { provenance }) => provenance.load(fileId),
  },
  YouthSituation: {
    category: ({ category }) => category as YouthSituationCategory,
    occupation: ({ romeCode }) => (romeCode === null ? null : { code: romeCode }),
  },
  Jobseeker: {
    youthFollowUp: ({ missionLocalePid }, _args, { loaders }) =>
      missionLocalePid == null ? null : loaders.followUpByPerson.load(missionLocalePid),
  },
};
