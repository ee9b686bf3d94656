import type { SQL } from 'drizzle-orm';
import { sql } from '#kernel/database/drizzle.ts';

/** Keys as one SQL array, for `any` and `unnest`. */
export const arrayOf = (type: 'bigint' | 'text', keys: readonly (string | number)[]): SQL =>
  sql`array[${sql.join(
    keys.map((key) => sql`${key}`),
    sql`, `,
  )}]::${sql.raw(type)}[]`;
