import type { Database } from '#kernel/database/connect.ts';
import {
  and,
  asc,
  desc,
  eq,
  getTableColumns,
  inArray,
  lte,
  sql,
} from '#kernel/database/drizzle.ts';
import type { Page } from '#kernel/graph/page.ts';
import { type DeclarationRow, declarations, externalIds } from '../tables.ts';

export interface DeclarationsRepository {
  /** Declarations of some persons, newest month first, up to `page.limit` each; one query. Of two local numbers' versions of a month one stands. */
  listDeclarations(
    page: Page,
    personIds: readonly string[],
  ): Promise<(DeclarationRow & { readonly personId: string })[]>;
}

const version = sql<number>`row_number() over (
  partition by ${externalIds.personId}, ${declarations.month}
  order by ${declarations.isInForce} desc, ${declarations.declaredAt} desc, ${declarations.localId})`;
const rank = sql<number>`dense_rank() over (partition by ${externalIds.personId} order by ${declarations.month} desc)`;

export function createDeclarationsRepository(db: Database): DeclarationsRepository {
  return {
    async listDeclarations(page, personIds) {
      const ranked = db
        .select({
          ...getTableColumns(declarations),
          personId: externalIds.personId,
          version: version.as('version'),
          rank: rank.as('rank'),
        })
        .from(externalIds)
        .innerJoin(
          declarations,
          and(eq(externalIds.scheme, 'LOCAL'), eq(declarations.localId, externalIds.value)),
        )
        .where(
          and(
            inArray(externalIds.personId, [...personIds]),
            page.after === null
              ? undefined
              : sql`${declarations.month} < ${String(page.after[0])}::date`,
          ),
        )
        .as('ranked');
      return db
        .select()
        .from(ranked)
        .where(and(eq(ranked.version, 1), lte(ranked.rank, page.limit)))
        .orderBy(asc(ranked.personId), desc(ranked.month));
    },
  };
}
