import DataLoader from 'dataloader';
import { alignByKey, groupByKey } from '#kernel/graph/grouping.ts';
import { oneForEach } from '#kernel/graph/one-for-each.ts';
import type { Page } from '#kernel/graph/page.ts';
import type { FollowUpRepository } from './repository/follow-ups.ts';
import type { StructureRepository } from './repository/structures.ts';
import type { AppointmentRow, FollowUpRow, SituationRow, StructureRow } from './tables.ts';

export interface Loaders {
  readonly structureById: DataLoader<string, StructureRow | null>;
  readonly followUpByPerson: DataLoader<string, FollowUpRow | null>;
  readonly situationsByFollowUp: DataLoader<number, SituationRow[]>;
  appointmentsByFollowUp(page: Page): DataLoader<number, AppointmentRow[]>;
}

export function createLoaders(
  followUps: FollowUpRepository,
  structures: StructureRepository,
): Loaders {
  return {
    structureById: new DataLoader(async (ids: readonly string[]) =>
      alignByKey(ids, await structures.findStructures(ids), (row) => row.id),
    ),
    followUpByPerson: new DataLoader(async (pids: readonly string[]) =>
      alignByKey(pids, await followUps.listFollowUpsOfPersons(pids), (row) => row.personPid ?? ''),
    ),
    situationsByFollowUp: new DataLoader(async (ids: readonly number[]) =>
      groupByKey(ids, await followUps.listSituations(ids), (row) => row.followUpId),
    ),
    appointmentsByFollowUp: oneForEach(
      (page: Page) =>
        new DataLoader(async (ids: readonly number[]) =>
          groupByKey(ids, await followUps.listAppointments(ids, page), (row) => row.followUpId),
        ),
    ),
  };
}
