import { FileRefused } from '#kernel/ingest/file-refused.ts';
import type { Feed, FeedOptions } from '#kernel/ingest/source.ts';
import { type CreationWindow, halvesOf, windowOf, withWindow } from './creation-window.ts';
import { fetchPage, type ResultPage } from './fetch-page.ts';
import { HARVEST_LIMITS, type HarvestLimits } from './limits.ts';

interface Harvest {
  readonly apiKey: string | null;
  readonly limits: HarvestLimits;
  readonly deadline: AbortSignal;
  readonly now: Date;
}

const EMPTY_PAGE = '{"resultats":[]}';

/** Reads every result of a search of the API, `…/offres/search?departement=44`, as one stream of pages, one a line. */
export async function openHarvest(
  url: URL,
  { apiKey }: FeedOptions,
  limits: HarvestLimits = HARVEST_LIMITS,
): Promise<Feed> {
  if (url.protocol !== 'https:' && url.protocol !== 'http:')
    throw new FileRefused('FILE_UNREADABLE', 'Expected an address that begins with https://.');
  const query = new URL(url);
  query.searchParams.delete('range');
  query.searchParams.sort();
  return {
    name: `offres${decodeURIComponent(query.search)}`,
    chunks: linesOf(query, apiKey, limits),
  };
}

async function* linesOf(
  query: URL,
  apiKey: string | null,
  limits: HarvestLimits,
): AsyncGenerator<Uint8Array> {
  const deadline = AbortSignal.timeout(limits.deadlineMs);
  const harvest = { apiKey, limits, deadline, now: new Date() };
  let bytes = 0;
  let isEmpty = true;
  for await (const json of pagesOf(query, null, harvest)) {
    const line = Buffer.from(`${json}\n`);
    bytes += line.byteLength;
    if (bytes > limits.maxBytes)
      throw new FileRefused(
        'FILE_UNREADABLE',
        `The API gave more than ${limits.maxBytes} bytes in all.`,
      );
    isEmpty = false;
    yield line;
  }
  if (isEmpty) yield Buffer.from(`${EMPTY_PAGE}\n`);
}

/** The API ends each query early: one with more results is asked in two halves of its time of creation, and so on. */
async function* pagesOf(
  query: URL,
  window: CreationWindow | null,
  harvest: Harvest,
): AsyncGenerator<string> {
  const { maxResults } = harvest.limits;
  const asked = window === null ? query : withWindow(query, window);
  const first = await pageAt(asked, 0, harvest);
  if (first.total <= maxResults) {
    yield* restOf(asked, first, harvest);
    return;
  }
  const halves = halvesOf(window ?? windowOf(query, harvest.now));
  if (halves === null)
    throw new FileRefused(
      'FILE_UNREADABLE',
      `The API has ${first.total} offers created in one second and gives ${maxResults}; narrow the search.`,
    );
  for (const half of halves) yield* pagesOf(query, half, harvest);
}

async function* restOf(query: URL, first: ResultPage, harvest: Harvest): AsyncGenerator<string> {
  let read = 0;
  for (let page = first; page.json !== null && page.offers > 0; ) {
    yield page.json;
    read += page.offers;
    if (read >= page.total) return;
    page = await pageAt(query, read, harvest);
  }
}

function pageAt(query: URL, start: number, harvest: Harvest): Promise<ResultPage> {
  const asked = new URL(query);
  asked.searchParams.set('range', `${start}-${start + harvest.limits.pageSize - 1}`);
  return fetchPage(asked, harvest.apiKey, harvest.limits, harvest.deadline);
}
