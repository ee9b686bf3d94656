import { parseDate } from '#kernel/ingest/fields.ts';
import { defineSource, RecordRejected } from '#kernel/ingest/source.ts';
import { openHarvest } from '../harvest/open-harvest.ts';
import { matchLoadedOffers } from '../matching/match-loaded-offers.ts';
import { mapOffer } from './map-offer.ts';
import { mergeOffers } from './merge-offers.ts';
import { type OfferOnPage, readPages } from './pages.ts';
import { stagedOffers } from './staged-offers.ts';

/** The public employment service's search API, as files of pages or over HTTP. Every record is an offer; the newest version wins. */
export const franceTravailSource = defineSource<OfferOnPage | RecordRejected>({
  name: 'france-travail',
  dataset: "Offres d'emploi v2",
  publisher: 'France Travail',
  licence: "Licence of the API Offres d'emploi: mention of the source, link to the offer's origin",
  refresh: 'each day, all open offers; at least once a week',
  staging: { offers: stagedOffers },
  read: readPages,
  map(value, sink, context) {
    if (value instanceof RecordRejected) throw value;
    mapOffer(value, sink, context);
  },
  merge: mergeOffers,
  afterwards: matchLoadedOffers,
  coversUntil: (fileName) => {
    const [, year, month, day] = /[_-](20\d{2})-?(\d{2})-?(\d{2})(?:[._]|$)/u.exec(fileName) ?? [];
    return parseDate(`${year}-${month}-${day}`, 'iso');
  },
  open: openHarvest,
});
