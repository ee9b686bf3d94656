import type { IncomingMessage } from 'node:http';
import { createCallLimit } from './serve/call-limit.ts';
import { createOfferFilter } from './serve/offer-filter.ts';
import { parseRange } from './serve/offer-range.ts';
import { type Answer, type RunningServer, startServer } from './serve/start-server.ts';
import { countFacets } from './sources/offer-facets.ts';
import type { OfferJson } from './sources/offer-json.ts';

export type OffersApiOptions = {
  readonly offers: Iterable<OfferJson>;
  /** The bearer token every call must carry. */
  readonly token: string;
  /** 0 takes a free one. @default 0 */
  readonly port?: number;
  /** @default 10 */
  readonly maxCallsPerSecond?: number;
  /** Milliseconds; for the call limit. @default performance.now */
  readonly now?: () => number;
};

export type OffersApi = RunningServer & {
  /** Adds or replaces an offer. */
  put(offer: OfferJson): void;
  remove(id: string): void;
};

const SEARCH_PATH = '/partenaire/offresdemploi/v2/offres/search';
const OFFER_PATH = /^\/partenaire\/offresdemploi\/v2\/offres\/([^/]+)$/;

/** Plays the search of "Offres d'emploi v2": 150 offers a call, nothing beyond the 3 150th. */
export async function startOffersApi(options: OffersApiOptions): Promise<OffersApi> {
  const offers = new Map<string, OfferJson>();
  const mayCall = createCallLimit(
    options.maxCallsPerSecond ?? 10,
    options.now ?? (() => performance.now()),
  );
  for (const offer of options.offers) {
    offers.set(offer.id, offer);
  }

  function search(parameters: URLSearchParams): Answer {
    const range = parseRange(parameters.get('range'));
    const filter = createOfferFilter(parameters);
    if (typeof range === 'string' || typeof filter === 'string') {
      return refusal(typeof range === 'string' ? range : String(filter));
    }
    const found = [...offers.values()].filter(filter).sort(newestFirst);
    const results = found.slice(range.first, range.last + 1);
    if (results.length === 0) {
      return { status: 204, headers: { 'content-range': `offres */${found.length}` } };
    }
    const last = range.first + results.length - 1;
    return {
      status: results.length === found.length ? 200 : 206,
      headers: {
        'accept-range': 'offres 150',
        'content-range': `offres ${range.first}-${last}/${found.length}`,
      },
      body: { resultats: results, filtresPossibles: countFacets(found.map(toFacetValues)) },
    };
  }

  function answer(request: IncomingMessage, url: URL): Answer {
    if (request.headers.authorization !== `Bearer ${options.token}`) {
      return { status: 401, headers: { 'www-authenticate': 'Bearer' } };
    }
    if (!mayCall()) {
      return { status: 429, headers: { 'retry-after': '1' } };
    }
    if (request.method === 'GET' && url.pathname === SEARCH_PATH) {
      return search(url.searchParams);
    }
    const offer = offers.get(OFFER_PATH.exec(url.pathname)?.[1] ?? '');
    // The real service answers 204, not 404, for an offer that is gone.
    return offer === undefined ? { status: 204 } : { status: 200, body: offer };
  }

  const server = await startServer(options.port ?? 0, answer);
  return {
    ...server,
    put: (offer) => {
      offers.set(offer.id, offer);
    },
    remove: (id) => {
      offers.delete(id);
    },
  };
}

function refusal(message: string): Answer {
  return { status: 400, body: { codeHttp: 400, codeErreur: '1', message } };
}

function newestFirst(left: OfferJson, right: OfferJson): number {
  return right.dateCreation.localeCompare(left.dateCreation) || (left.id < right.id ? -1 : 1);
}

function toFacetValues(offer: OfferJson) {
  return {
    typeContrat: offer.typeContrat,
    experience: offer.experienceExige,
    qualification: offer.qualificationCode === '9' ? '9' : '0',
    natureContrat: offer.natureContrat === 'Contrat apprentissage' ? 'E2' : 'E1',
  };
}
