import type { Database } from '#kernel/database/connect.ts';
import type { Page } from '#kernel/graph/page.ts';
import { countOffers, type Part, type PartCount } from './repository/count-offers.ts';
import type { Criteria } from './repository/criteria.ts';
import { type DuplicateRow, duplicatesOf, sightingsOf } from './repository/duplicates-of.ts';
import {
  type CoverageRow,
  countOffersOfMonth,
  findOfferCoverage,
  type OfferCountsRow,
} from './repository/month-counts.ts';
import type { OfferRow } from './repository/offer-row.ts';
import { type Center, offersNear } from './repository/offers-near.ts';
import {
  findOffers,
  type KeyedOffer,
  offersOfEstablishments,
  offersOfOccupations,
} from './repository/offers-of.ts';
import { type Order, searchOffers } from './repository/search-offers.ts';
import { type CodeMention, seenAmong } from './repository/seen-among.ts';

/** Every method is one SQL statement, whatever the number of keys. */
export interface Repository {
  findOffers(ids: readonly string[]): Promise<OfferRow[]>;
  findSightings(ids: readonly string[]): Promise<{ offerId: string; lastSeenOn: string }[]>;
  listDuplicates(ids: readonly string[]): Promise<DuplicateRow[]>;
  searchOffers(criteria: Criteria, order: Order, page: Page): Promise<OfferRow[]>;
  countOffers(criteria: Criteria, parts: readonly Part[]): Promise<PartCount[]>;
  findSeenCodes(codes: readonly CodeMention[]): Promise<CodeMention[]>;
  /** Pairs of a commune and an occupation with the offers that stood open in a month, up to `page.limit`. */
  countOffersOfMonth(month: string, page: Page): Promise<OfferCountsRow[]>;
  findCoverage(): Promise<CoverageRow | null>;
  /** Nearest first, up to `page.limit` for each centre. */
  listOffersNear(
    centers: readonly Center[],
    radiusKm: number,
    criteria: Criteria,
    page: Page,
  ): Promise<KeyedOffer[]>;
  /** Newest first, up to `page.limit` for each SIRET. */
  listOffersBySiret(
    sirets: readonly string[],
    includeClosed: boolean,
    page: Page,
  ): Promise<KeyedOffer[]>;
  /** Newest first, up to `page.limit` for each ROME code. */
  listOffersByOccupation(
    codes: readonly string[],
    departmentCode: string | null,
    page: Page,
  ): Promise<KeyedOffer[]>;
}

export function createRepository(db: Database): Repository {
  return {
    findOffers: (ids) => findOffers(db, ids),
    findSightings: (ids) => sightingsOf(db, ids),
    listDuplicates: (ids) => duplicatesOf(db, ids),
    searchOffers: async (criteria, order, page) => searchOffers(db, criteria, order, page),
    countOffers: (criteria, parts) => countOffers(db, criteria, parts),
    countOffersOfMonth: (month, page) => countOffersOfMonth(db, month, page),
    findCoverage: () => findOfferCoverage(db),
    findSeenCodes: (codes) => seenAmong(db, codes),
    listOffersNear: (centers, radiusKm, criteria, page) =>
      offersNear(db, centers, radiusKm, criteria, page),
    listOffersBySiret: (sirets, includeClosed, page) =>
      offersOfEstablishments(db, sirets, includeClosed, page),
    listOffersByOccupation: (codes, departmentCode, page) =>
      offersOfOccupations(db, codes, departmentCode, page),
  };
}
