import { FileRefused } from '#kernel/ingest/file-refused.ts';
import type { SourceInput } from '#kernel/ingest/input.ts';
import { readJson } from '#kernel/ingest/json.ts';
import { RecordRejected, type SourceRecord } from '#kernel/ingest/source.ts';
import { isRaw } from './raw.ts';

/** One offer and where it stands on its page. */
export interface OfferOnPage {
  readonly position: number;
  readonly offer: unknown;
}

/** Unfolds pages of search results into offers. Throws `FileRefused` when the first document is not such a page. */
export async function* readPages(
  input: SourceInput,
): AsyncGenerator<SourceRecord<OfferOnPage | RecordRejected>[]> {
  let isFirst = true;
  for await (const documents of readJson(input)) {
    for (const { line, value } of documents) {
      const offers = offersOf(value);
      if (offers === null && isFirst) throw notPages();
      isFirst = false;
      yield offers === null
        ? [{ line, value: brokenPage(value) }]
        : offers.map((offer, position) => ({ line, value: { position, offer } }));
    }
  }
}

function offersOf(page: unknown): readonly unknown[] | null {
  const results = isRaw(page) ? page['resultats'] : null;
  return Array.isArray(results) ? (results as readonly unknown[]) : null;
}

const notPages = (): FileRefused =>
  new FileRefused(
    'FILE_MALFORMED',
    'Expected pages of search results: a JSON object with a list `resultats`.',
  );

const brokenPage = (value: unknown): RecordRejected =>
  value instanceof RecordRejected
    ? value
    : new RecordRejected({
        column: 'resultats',
        code: 'PAGE_MALFORMED',
        reason: 'Expected a page of search results with a list `resultats`.',
      });
