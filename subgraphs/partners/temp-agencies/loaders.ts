import DataLoader from 'dataloader';
import type { MonthRange } from '#kernel/graph/arguments.ts';
import { alignByKey, groupByKey } from '#kernel/graph/grouping.ts';
import { oneForEach } from '#kernel/graph/one-for-each.ts';
import type { Page } from '#kernel/graph/page.ts';
import type { AgencyRepository, TemporaryWorkRow } from './repository/agencies.ts';
import type { MissionRepository } from './repository/missions.ts';
import type { StatedMissionsRepository, StatedMissionsRow } from './repository/stated-missions.ts';
import type { AgencyRow, MissionMonthRow, MissionRow, StatementRow } from './tables.ts';

export interface Loaders {
  readonly missionById: DataLoader<string, MissionRow | null>;
  readonly monthsByMission: DataLoader<string, MissionMonthRow[]>;
  readonly agencyBySiret: DataLoader<string, AgencyRow | null>;
  missionsByPerson(page: Page): DataLoader<string, MissionRow[]>;
  /** By pseudonym; null for whom nothing was stated. */
  statedMissionsOf(months: MonthRange): DataLoader<string, StatedMissionsRow | null>;
  statementsByAgency(page: Page): DataLoader<string, StatementRow[]>;
  temporaryWorkByUser(months: number): DataLoader<string, TemporaryWorkRow[]>;
}

export function createLoaders(
  missions: MissionRepository,
  agencies: AgencyRepository,
  stated: StatedMissionsRepository,
): Loaders {
  return {
    missionById: new DataLoader(async (ids: readonly string[]) =>
      alignByKey(ids, await missions.findMissions(ids), (row) => row.id),
    ),
    monthsByMission: new DataLoader(async (ids: readonly string[]) =>
      groupByKey(ids, await missions.listMonths(ids), (row) => row.missionId),
    ),
    agencyBySiret: new DataLoader(async (sirets: readonly string[]) =>
      alignByKey(sirets, await agencies.findAgencies(sirets), (row) => row.siret),
    ),
    missionsByPerson: oneForEach(
      (page: Page) =>
        new DataLoader(async (pids: readonly string[]) =>
          groupByKey(
            pids,
            await missions.listMissionsOfPersons(pids, page),
            (row) => row.personPid ?? '',
          ),
        ),
    ),
    statedMissionsOf: oneForEach(
      (range: MonthRange) =>
        new DataLoader(async (pids: readonly string[]) =>
          alignByKey(pids, await stated.listStatedMissions(pids, range), (row) => row.pid),
        ),
    ),
    statementsByAgency: oneForEach(
      (page: Page) =>
        new DataLoader(async (sirets: readonly string[]) =>
          groupByKey(sirets, await agencies.listStatements(sirets, page), (row) => row.agencySiret),
        ),
    ),
    temporaryWorkByUser: oneForEach(
      (months: number) =>
        new DataLoader(async (sirets: readonly string[]) =>
          groupByKey(
            sirets,
            await agencies.sumTemporaryWork(sirets, months),
            (row) => row.userSiret,
          ),
        ),
    ),
  };
}
