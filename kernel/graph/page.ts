import { hubError } from '../errors.ts';
import { type CursorKeys, readCursor, writeCursor } from './cursor.ts';

export interface PageArguments {
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
}

export interface PageOptions {
  /** Names the list with its filters and order, so that a cursor of another list is refused: `listScope('offers', filter)`. */
  readonly scope: string;
  /** @default 20 */
  readonly defaultSize?: number;
  /** @default 100 */
  readonly maxSize?: number;
}

/** A page to fetch: ask the database for `limit` rows after `after`, one more than the page holds, to know whether the list goes on. */
export interface Page {
  readonly size: number;
  readonly limit: number;
  readonly after: CursorKeys | null;
  readonly scope: string;
}

export interface Connection<Node> {
  readonly edges: readonly { readonly cursor: string; readonly node: Node }[];
  readonly nodes: readonly Node[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

/** A text that is equal for equal filters, whatever the order in which they were written. */
export function listScope(list: string, filter: unknown = null): string {
  return `${list}:${JSON.stringify(filter, (_key, value: unknown) => (isRecord(value) ? sorted(value) : value))}`;
}

/** Checks `first` and `after`. Throws PAGE_SIZE_OUT_OF_RANGE or CURSOR_INVALID. */
export function readPage(
  { first, after }: PageArguments,
  { scope, defaultSize = 20, maxSize = 100 }: PageOptions,
): Page {
  const size = first ?? defaultSize;
  if (size < 0 || size > maxSize) {
    throw hubError('PAGE_SIZE_OUT_OF_RANGE', `first: expected 0 to ${maxSize}, got ${size}.`, {
      argument: 'first',
      value: size,
      minimum: 0,
      maximum: maxSize,
    });
  }
  return { size, limit: size + 1, after: after == null ? null : readCursor(scope, after), scope };
}

/** Makes a connection of the rows fetched for `page` (up to `page.limit`, in list order). */
export function toConnection<Node>(
  rows: readonly Node[],
  page: Page,
  keysOf: (row: Node) => CursorKeys,
): Connection<Node> {
  const nodes = rows.slice(0, page.size);
  const edges = nodes.map((node) => ({ cursor: writeCursor(page.scope, keysOf(node)), node }));
  return {
    edges,
    nodes,
    pageInfo: { hasNextPage: rows.length > page.size, endCursor: edges.at(-1)?.cursor ?? null },
  };
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const sorted = (record: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(record).sort(([one], [other]) => (one < other ? -1 : 1)));
