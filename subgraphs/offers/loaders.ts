import DataLoader from 'dataloader';
import { addDays, dayInParis } from '#kernel/calendar/days.ts';
import { alignByKey, groupByKey } from '#kernel/graph/grouping.ts';
import { oneForEach } from '#kernel/graph/one-for-each.ts';
import type { Page } from '#kernel/graph/page.ts';
import type { ApplicationsRepository } from './applications/repository.ts';
import { SILENT_AFTER_DAYS } from './applications/rules.ts';
import type { ApplicationEventRow, DeliveryRow } from './applications/tables.ts';
import type { MatchingRepository } from './matching/repository.ts';
import type { NeedRow, ProfileRow } from './matching/tables.ts';
import type { Part, PartCount } from './repository/count-offers.ts';
import type { Criteria } from './repository/criteria.ts';
import type { DuplicateRow } from './repository/duplicates-of.ts';
import type { OfferRow } from './repository/offer-row.ts';
import type { Center } from './repository/offers-near.ts';
import type { KeyedOffer } from './repository/offers-of.ts';
import type { Repository } from './repository.ts';

/** Keys asked for with the same arguments share one query. */
export interface Loaders {
  readonly offerById: DataLoader<string, OfferRow | null>;
  readonly lastSeenOnByOfferId: DataLoader<string, string | null>;
  readonly duplicatesByOfferId: DataLoader<string, DuplicateRow[]>;
  readonly needById: DataLoader<string, NeedRow | null>;
  readonly profileByPid: DataLoader<string, ProfileRow | null>;
  readonly eventsByApplication: DataLoader<string, ApplicationEventRow[]>;
  readonly deliveryByApplication: DataLoader<string, DeliveryRow | null>;
  /** Since when people who share applications have made none; null for all others. */
  readonly silenceByPid: DataLoader<string, string | null>;
  /** The total and the facets of one search: what is asked for together takes one query. */
  countsByPart(criteria: Criteria): DataLoader<Part, PartCount[]>;
  offersByCenter(
    radiusKm: number,
    criteria: Criteria,
    page: Page,
  ): DataLoader<Center, KeyedOffer[], string>;
  offersBySiret(includeClosed: boolean, page: Page): DataLoader<string, KeyedOffer[]>;
  offersByOccupationCode(
    departmentCode: string | null,
    page: Page,
  ): DataLoader<string, KeyedOffer[]>;
}

export function createLoaders(
  repository: Repository,
  matching: MatchingRepository,
  applications: ApplicationsRepository,
): Loaders {
  const keyed = (
    list: (keys: readonly string[]) => Promise<KeyedOffer[]>,
  ): DataLoader<string, KeyedOffer[]> =>
    new DataLoader(async (keys: readonly string[]) =>
      groupByKey(keys, await list(keys), (row) => row.key),
    );

  return {
    offerById: new DataLoader(async (ids: readonly string[]) =>
      alignByKey(ids, await repository.findOffers(ids), (row) => row.id),
    ),
    lastSeenOnByOfferId: new DataLoader(async (ids: readonly string[]) =>
      alignByKey(ids, await repository.findSightings(ids), (row) => row.offerId).map(
        (row) => row?.lastSeenOn ?? null,
      ),
    ),
    duplicatesByOfferId: new DataLoader(async (ids: readonly string[]) =>
      groupByKey(ids, await repository.listDuplicates(ids), (row) => row.offerId),
    ),
    needById: new DataLoader(async (ids: readonly string[]) =>
      alignByKey(ids, await matching.findNeeds(ids), (row) => row.id),
    ),
    profileByPid: new DataLoader(async (pids: readonly string[]) =>
      alignByKey(pids, await matching.findProfiles(pids), (row) => row.personPid),
    ),
    eventsByApplication: new DataLoader(async (ids: readonly string[]) =>
      groupByKey(ids, await applications.listEvents(ids), (row) => row.applicationId),
    ),
    deliveryByApplication: new DataLoader(async (ids: readonly string[]) =>
      alignByKey(ids, await applications.findDeliveries(ids), (row) => row.applicationId),
    ),
    silenceByPid: new DataLoader(async (pids: readonly string[]) => {
      const from = addDays(dayInParis(), -SILENT_AFTER_DAYS);
      const silent = await applications.listSilent(pids, from);
      return alignByKey(pids, silent, (row) => row.personPid).map((row) => row?.since ?? null);
    }),
    countsByPart: oneForEach(
      (criteria: Criteria) =>
        new DataLoader(async (parts: readonly Part[]) =>
          groupByKey(parts, await repository.countOffers(criteria, parts), (row) => row.part),
        ),
    ),
    offersByCenter: oneForEach(
      (radiusKm: number, criteria: Criteria, page: Page) =>
        new DataLoader(
          async (centers: readonly Center[]) =>
            groupByKey(
              centers.map(({ key }) => key),
              await repository.listOffersNear(centers, radiusKm, criteria, page),
              (row) => row.key,
            ),
          { cacheKeyFn: ({ key, latitude, longitude }) => `${key} ${latitude} ${longitude}` },
        ),
    ),
    offersBySiret: oneForEach((includeClosed: boolean, page: Page) =>
      keyed((sirets) => repository.listOffersBySiret(sirets, includeClosed, page)),
    ),
    offersByOccupationCode: oneForEach((departmentCode: string | null, page: Page) =>
      keyed((codes) => repository.listOffersByOccupation(codes, departmentCode, page)),
    ),
  };
}
