import type { SQL } from 'drizzle-orm';
import { sql } from '#kernel/database/drizzle.ts';

export type RecruiterSort = 'DISTANCE' | 'SCORE' | 'SMART';

/** What is added to the lottery of the smart order for a mail address: as much as the best score can draw. */
const EMAIL_BONUS = 100;
/** More than the lottery and the bonus can give together. */
const BOOST = 1_000;
/** Hexadecimal digits of a hash that draw a number, and how many numbers these are. */
const DRAWN_DIGITS = 8;
const DRAWS = 2 ** 32;

/**
 * What an order sorts by, highest first; then by SIRET. `day` seeds the smart order: a weighted shuffle that everybody sees alike, and that is another one the next
 * day (labonneboite: `score × random`, seeded with the date, so that applications spread).
 */
export function rankOf(sort: RecruiterSort, day: string): SQL {
  if (sort === 'DISTANCE') return sql`-round(coalesce(km, 0)::numeric, 3)`;
  if (sort === 'SCORE') return sql`score::numeric`;
  const draw = sql`('x' || left(md5(siret || ${day}), ${DRAWN_DIGITS}::int))::bit(32)::bigint & 4294967295`;
  return sql`round(score * (${draw})::numeric / ${DRAWS}::numeric
    + case when has_email then ${EMAIL_BONUS}::int else 0 end + case when is_boosted then ${BOOST}::int else 0 end, 6)`;
}
