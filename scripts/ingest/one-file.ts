import { connect } from '#kernel/database/connect.ts';
import { roleOf } from '#kernel/database/names.ts';
import type { Subgraph } from '#kernel/graph/subgraph.ts';
import { inputOf, type OpenInput, openInput } from '#kernel/ingest/input.ts';
import { type LoadProgress, loadFile } from '#kernel/ingest/load.ts';
import type { Receipt } from '#kernel/ingest/receipt.ts';
import type { Source } from '#kernel/ingest/source.ts';
import type { Pseudonyms } from '#kernel/pseudonym.ts';

export interface OneFile {
  readonly databaseUrl: string;
  readonly subgraph: Subgraph;
  readonly source: Source;
  /** A path, `-` for standard input, or a URL. */
  readonly location: string;
  readonly pseudonyms: Pseudonyms;
  readonly apiKey: string | null;
  readonly coversUntil?: string | null;
  readonly correctsFileId?: number | null;
  readonly onProgress?: (progress: LoadProgress) => void;
}

export const isUrl = (location: string): boolean => /^https?:\/\//u.test(location);

/** Loads one file or feed; a feed is acknowledged only after its records are committed. */
export async function ingestOne(file: OneFile): Promise<Receipt> {
  const { sql, close } = connect({
    url: file.databaseUrl,
    role: roleOf(file.subgraph.name),
    maxConnections: 2,
  });
  try {
    const { input, acknowledge } = await openLocation(file);
    const receipt = await loadFile({
      sql,
      subgraph: file.subgraph.name,
      source: file.source,
      input,
      pseudonym: file.pseudonyms(file.subgraph.name),
      coversUntil: file.coversUntil ?? null,
      correctsFileId: file.correctsFileId ?? null,
      ...(file.onProgress === undefined ? {} : { onProgress: file.onProgress }),
    });
    if (receipt.outcome !== 'REFUSED') await acknowledge();
    return receipt;
  } finally {
    await close();
  }
}

async function openLocation({
  location,
  source,
  apiKey,
}: OneFile): Promise<{ input: OpenInput; acknowledge: () => Promise<void> }> {
  const nothing = async () => undefined;
  if (!isUrl(location)) {
    return { input: await openInput(location), acknowledge: nothing };
  }
  if (source.open === undefined) {
    throw new Error(`The source ${source.name} is not read from a URL: download the file first.`);
  }
  const feed = await source.open(new URL(location), { apiKey });
  return {
    input: inputOf(feed.name, feed.chunks, null),
    acknowledge: feed.acknowledge?.bind(feed) ?? nothing,
  };
}
