import type { Tally } from '../faults/tally.ts';
import { createOffers, type Offers } from '../model/offer.ts';
import type { World } from '../world.ts';
import type { SourceFile } from '../write/source-file.ts';
import { countFacets, type Facets } from './offer-facets.ts';
import { type OfferJson, offerJson } from './offer-json.ts';

const OFFERS_PER_PAGE = 150;

/** Pages of the search, one a line. */
export function offerFile(world: World): SourceFile {
  return {
    name: 'offres-recherche.json',
    text: (tally) => offerPages(world, tally),
  };
}

function* offerPages(world: World, tally: Tally): Generator<string> {
  const offers = createOffers(world);
  const filtresPossibles = countFacets(offersOf(offers));
  for (let start = 0; start < offers.count; start += OFFERS_PER_PAGE) {
    yield `${JSON.stringify(page(world, offers, start, filtresPossibles, tally))}\n`;
  }
}

function page(
  world: World,
  offers: Offers,
  start: number,
  filtresPossibles: Facets,
  tally: Tally,
): { resultats: OfferJson[]; filtresPossibles: Facets } {
  const resultats: OfferJson[] = [];
  for (let index = start; index < Math.min(start + OFFERS_PER_PAGE, offers.count); index += 1) {
    resultats.push(offerJson(world, offers.at(index), tally));
    tally.records += 1;
  }
  return { resultats, filtresPossibles };
}

function* offersOf(offers: Offers) {
  for (let index = 0; index < offers.count; index += 1) {
    const offer = offers.at(index);
    yield {
      typeContrat: offer.contract,
      experience: offer.experience,
      qualification: offer.qualification === 9 ? '9' : '0',
      natureContrat: offer.isApprenticeship ? 'E2' : 'E1',
    };
  }
}
