import DataLoader from 'dataloader';
import { alignByKey, groupByKey } from '#kernel/graph/grouping.ts';
import { oneForEach } from '#kernel/graph/one-for-each.ts';
import type { Page } from '#kernel/graph/page.ts';
import type { BasinKey } from './repository/basins.ts';
import type { SchemedCode } from './repository/successors.ts';
import type { Repository } from './repository.ts';

export type Loaders = ReturnType<typeof createLoaders>;

/** Loaders of one request. Those made by a function share one query for all keys asked with the same arguments. */
export function createLoaders(repository: Repository) {
  return {
    occupationByCode: one(repository.findOccupations, ({ code }) => code),
    activityByCode: one(repository.findActivities, ({ code }) => code),
    skillByCode: one(repository.findSkills, ({ code }) => code),
    communeByCode: one(repository.findCommunes, ({ code }) => code),
    departmentByCode: one(repository.findDepartments, ({ code }) => code),
    regionByCode: one(repository.findRegions, ({ code }) => code),
    regionByName: one(repository.findRegionsByName, ({ name }) => name),
    agencyById: one(repository.findAgencies, ({ id }) => id),
    basinByCommune: one(repository.findBasinsOfCommunes, ({ communeCode }) => communeCode),
    basinByCode: oneForEach((year: number | null) =>
      one(
        (codes) => repository.findBasins(year, codes),
        ({ code }) => code,
      ),
    ),
    departmentsByRegion: many(repository.listDepartmentsOfRegions, ({ regionCode }) => regionCode),
    departmentsByBasin: many(repository.listDepartmentsOfBasins, ({ basin }) => basin, keyOfBasin),
    basinsByDepartment: many(
      repository.listBasinsOfDepartments,
      ({ departmentCode }) => departmentCode,
    ),
    skillsByOccupation: many(
      repository.listOccupationSkills,
      ({ occupationCode }) => occupationCode,
    ),
    movesByOccupation: oneForEach((kind: Parameters<Repository['listMoves']>[0]) =>
      many(
        (codes: readonly string[]) => repository.listMoves(kind, codes),
        ({ code }) => code,
      ),
    ),
    activitiesByOccupation: perPage(repository.listActivitiesOf, ({ of }) => of),
    occupationsByActivity: perPage(repository.listOccupationsOf, ({ of }) => of),
    occupationsBySkill: perPage(repository.listOccupationsOfSkills, ({ skillCode }) => skillCode),
    communesByBasin: perPage(repository.listCommunesOfBasins, ({ basin }) => basin, keyOfBasin),
    successorsByCode: many(repository.listSuccessors, (row): SchemedCode => row, keyOfCode),
  };
}

const keyOfCode = ({ scheme, code }: SchemedCode): string => `${scheme} ${code}`;
const keyOfBasin = ({ code, year }: BasinKey): string => `${code} ${year}`;

const one = <Row>(
  find: (keys: readonly string[]) => Promise<Row[]>,
  keyOfRow: (row: Row) => string,
) =>
  new DataLoader(async (keys: readonly string[]) => alignByKey(keys, await find(keys), keyOfRow));

/** Rows grouped under their keys; `textOf` tells keys apart that are not texts. */
const many = <Key, Row>(
  find: (keys: readonly Key[]) => Promise<Row[]>,
  keyOfRow: (row: Row) => Key,
  textOf: (key: Key) => string = String,
) =>
  new DataLoader<Key, Row[], string>(
    async (keys) => groupByKey(keys.map(textOf), await find(keys), (row) => textOf(keyOfRow(row))),
    { cacheKeyFn: textOf },
  );

/** The same for lists that are asked by page. */
const perPage = <Key, Row>(
  list: (page: Page, keys: readonly Key[]) => Promise<Row[]>,
  keyOfRow: (row: Row) => Key,
  textOf?: (key: Key) => string,
) => oneForEach((page: Page) => many((keys: readonly Key[]) => list(page, keys), keyOfRow, textOf));
