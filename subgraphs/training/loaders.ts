import DataLoader from 'dataloader';
import { alignByKey, groupByKey } from '#kernel/graph/grouping.ts';
import { oneForEach } from '#kernel/graph/one-for-each.ts';
import type { Page } from '#kernel/graph/page.ts';
import type { EnrolmentRow } from './repository/enrolments.ts';
import type { FollowedSessionRow } from './repository/followed-sessions.ts';
import type { CommunePosition, NearbyCriteria, SessionNearCommune } from './repository/nearby.ts';
import type { RateRow } from './repository/rates.ts';
import type { Aim, RecommendationRow } from './repository/recommendations.ts';
import type { ReviewedKind, ReviewScoreRow } from './repository/review-lists.ts';
import type { Repository } from './repository.ts';
import type { ReviewRow } from './reviews/tables.ts';
import type { FoundSession, ProviderRow, TrainingRow } from './tables.ts';

/** Lists are loaded up to `page.limit` for each key; all keys asked with the same arguments share one query. */
export interface Loaders {
  readonly trainingById: DataLoader<string, TrainingRow | null>;
  readonly sessionById: DataLoader<string, FoundSession | null>;
  readonly providerBySiret: DataLoader<string, ProviderRow | null>;
  readonly enrolmentById: DataLoader<string, EnrolmentRow | null>;
  readonly rateBySession: DataLoader<string, RateRow | null>;
  readonly reviewByEnrolment: DataLoader<string, ReviewRow | null>;
  reviewsOf(kind: ReviewedKind, page: Page): DataLoader<string, ReviewRow[]>;
  scoreOf(kind: ReviewedKind): DataLoader<string, ReviewScoreRow | null>;
  followedByPerson(page: Page): DataLoader<string, FollowedSessionRow[]>;
  recommendationsFor(limit: number): DataLoader<Aim, RecommendationRow[], string>;
  sessionsByTraining(page: Page): DataLoader<string, FoundSession[]>;
  trainingsByOccupation(page: Page): DataLoader<string, TrainingRow[]>;
  trainingsByProvider(page: Page): DataLoader<string, TrainingRow[]>;
  sessionsNearCommune(
    page: Page,
    criteria: NearbyCriteria,
  ): DataLoader<CommunePosition, SessionNearCommune[], string>;
}

export function createLoaders(repository: Repository, today: string): Loaders {
  const trainingsOf =
    (list: Repository['listByOccupation']) =>
    (page: Page): DataLoader<string, TrainingRow[]> =>
      new DataLoader(async (keys: readonly string[]) => {
        const rows = await list(page, keys);
        return groupByKey(keys, rows, ({ key }) => key).map((group) =>
          group.map(({ training }) => training),
        );
      });
  return {
    trainingById: new DataLoader(async (ids: readonly string[]) =>
      alignByKey(ids, await repository.findTrainings(ids), ({ id }) => id),
    ),
    sessionById: new DataLoader(async (ids: readonly string[]) =>
      alignByKey(ids, await repository.findSessions(ids), ({ session }) => session.id),
    ),
    providerBySiret: new DataLoader(async (sirets: readonly string[]) =>
      alignByKey(sirets, await repository.findProviders(sirets), ({ siret }) => siret),
    ),
    enrolmentById: new DataLoader(async (ids: readonly string[]) =>
      alignByKey(ids, await repository.findEnrolments(ids), ({ id }) => id),
    ),
    rateBySession: new DataLoader(async (ids: readonly string[]) =>
      alignByKey(ids, await repository.findRates(ids), ({ sessionId }) => sessionId),
    ),
    reviewByEnrolment: new DataLoader(async (ids: readonly string[]) =>
      alignByKey(ids, await repository.findReviewsByEnrolment(ids), (row) => row.enrolmentId),
    ),
    reviewsOf: oneForEach(
      (kind: ReviewedKind, page: Page) =>
        new DataLoader(async (keys: readonly string[]) =>
          groupByKey(keys, await repository.listReviews(kind, page, keys), ({ key }) => key).map(
            (group) => group.map(({ review }) => review),
          ),
        ),
    ),
    scoreOf: oneForEach(
      (kind: ReviewedKind) =>
        new DataLoader(async (keys: readonly string[]) =>
          alignByKey(keys, await repository.scoreReviews(kind, keys), ({ key }) => key),
        ),
    ),
    followedByPerson: oneForEach(
      (page: Page) =>
        new DataLoader(async (pids: readonly string[]) =>
          groupByKey(pids, await repository.listFollowed(page, pids), (row) => row.personPid),
        ),
    ),
    recommendationsFor: oneForEach(
      (limit: number) =>
        new DataLoader(
          async (aims: readonly Aim[]) =>
            groupByKey(
              aims.map(({ key }) => key),
              await repository.recommend(aims, limit, today),
              ({ key }) => key,
            ),
          { cacheKeyFn: ({ key }) => key },
        ),
    ),
    sessionsByTraining: oneForEach(
      (page: Page) =>
        new DataLoader(async (ids: readonly string[]) =>
          groupByKey(
            ids,
            await repository.listByTraining(page, ids),
            ({ session }) => session.trainingId,
          ),
        ),
    ),
    trainingsByOccupation: oneForEach(trainingsOf(repository.listByOccupation)),
    trainingsByProvider: oneForEach(trainingsOf(repository.listByProvider)),
    sessionsNearCommune: oneForEach(
      (page: Page, criteria: NearbyCriteria) =>
        new DataLoader(
          async (communes: readonly CommunePosition[]) =>
            groupByKey(
              communes.map(({ code }) => code),
              await repository.listNearby(page, criteria, communes),
              ({ communeCode }) => communeCode,
            ),
          { cacheKeyFn: ({ code }) => code },
        ),
    ),
  };
}
