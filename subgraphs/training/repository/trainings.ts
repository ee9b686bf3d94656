import type { SQL } from 'drizzle-orm';
import type { Database } from '#kernel/database/connect.ts';
import { asc, eq, inArray, sql } from '#kernel/database/drizzle.ts';
import type { Page } from '#kernel/graph/page.ts';
import { type ProviderRow, providers, type TrainingRow, trainings } from '../tables.ts';
import { wantedKeys } from './keys.ts';

/** A training in the list of a key (an occupation or a training body). */
export interface TrainingOfKey {
  readonly key: string;
  readonly training: TrainingRow;
}

export interface TrainingsRepository {
  findTrainings(ids: readonly string[]): Promise<TrainingRow[]>;
  findProviders(sirets: readonly string[]): Promise<ProviderRow[]>;
  /** Up to `page.limit` trainings for each ROME code, by title, then identifier; one query. */
  listByOccupation(page: Page, romeCodes: readonly string[]): Promise<TrainingOfKey[]>;
  /** The same for each body that answers for trainings. */
  listByProvider(page: Page, sirets: readonly string[]): Promise<TrainingOfKey[]>;
}

export function createTrainingsRepository(db: Database): TrainingsRepository {
  const listByKey = (page: Page, keys: readonly string[], matches: SQL): Promise<TrainingOfKey[]> =>
    db
      .select({ key: sql<string>`wanted.key`, training: trainings })
      .from(wantedKeys(keys))
      .crossJoinLateral(
        sql`(select ${trainings.id} from ${trainings} where ${matches} ${after(page)} order by ${trainings.title}, ${trainings.id} limit ${page.limit}) as found`,
      )
      .innerJoin(trainings, sql`${trainings.id} = found.id`)
      .orderBy(asc(trainings.title), asc(trainings.id));

  return {
    findTrainings: (ids) =>
      db
        .select()
        .from(trainings)
        .where(inArray(trainings.id, [...ids])),
    findProviders: (sirets) =>
      db
        .select()
        .from(providers)
        .where(inArray(providers.siret, [...sirets])),
    listByOccupation: (page, romeCodes) =>
      listByKey(page, romeCodes, sql`${trainings.romeCodes} @> array[wanted.key]`),
    listByProvider: (page, sirets) =>
      listByKey(page, sirets, eq(trainings.providerSiret, sql`wanted.key`)),
  };
}

const after = ({ after: keys }: Page): SQL =>
  keys === null
    ? sql``
    : sql`and (${trainings.title}, ${trainings.id}) > (${keys[0]}::text, ${keys[1]}::text)`;
