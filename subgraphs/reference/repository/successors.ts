import type { Database } from '#kernel/database/connect.ts';
import { asc, sql } from '#kernel/database/drizzle.ts';
import { codeSuccessors } from '../tables.ts';

export type SuccessorRow = typeof codeSuccessors.$inferSelect;

export interface SchemedCode {
  readonly scheme: SuccessorRow['scheme'];
  readonly code: string;
}

export interface SuccessorRepository {
  listSuccessors(codes: readonly SchemedCode[]): Promise<SuccessorRow[]>;
}

export function createSuccessorRepository(db: Database): SuccessorRepository {
  return {
    listSuccessors(codes) {
      const asked = codes.map(({ scheme, code }) => sql`(${scheme}, ${code})`);
      return db
        .select()
        .from(codeSuccessors)
        .where(
          sql`(${codeSuccessors.scheme}, ${codeSuccessors.code}) in (${sql.join(asked, sql`, `)})`,
        )
        .orderBy(
          asc(codeSuccessors.scheme),
          asc(codeSuccessors.code),
          asc(codeSuccessors.successorScheme),
          asc(codeSuccessors.successorCode),
        );
    },
  };
}
