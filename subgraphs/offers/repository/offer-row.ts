import { getTableColumns, sql } from '#kernel/database/drizzle.ts';
import { offers } from '../tables.ts';

const {
  search: _search,
  position: _position,
  contentHash: _contentHash,
  cleanTitle: _cleanTitle,
  siretGroup: _siretGroup,
  nameGroup: _nameGroup,
  ...columns
} = getTableColumns(offers);

/** What is read of an offer. `chord` is the straight line to the centre of a search, in kilometres; `relevance` its rank for a text. */
export const offerColumns = {
  ...columns,
  chord: sql<number | null>`null::float8`.as('chord'),
  relevance: sql<number | null>`null::real`.as('relevance'),
};

type StoredOffer = Omit<
  typeof offers.$inferSelect,
  'search' | 'position' | 'contentHash' | 'cleanTitle' | 'siretGroup' | 'nameGroup'
>;

export interface OfferRow extends StoredOffer {
  readonly chord: number | null;
  readonly relevance: number | null;
}
