import type { SQLWrapper } from 'drizzle-orm';
import type { Database } from '#kernel/database/connect.ts';
import { and, asc, desc, eq, inArray, sql } from '#kernel/database/drizzle.ts';
import {
  occupationDomains,
  occupationMoves,
  occupationSkills,
  occupations,
  skills,
} from '../tables.ts';
import { joinDomain, type OccupationRow, occupationColumns } from './occupations.ts';
import type { SkillRow } from './skills.ts';

type MoveKind = (typeof occupationMoves.$inferSelect)['kind'];

export interface MoveRow {
  readonly code: string;
  readonly kind: MoveKind;
  readonly target: OccupationRow;
  readonly sourceTitleCodes: readonly string[];
  readonly targetTitleCodes: readonly string[];
  readonly fileId: number;
}

export interface OccupationSkillRow {
  readonly occupationCode: string;
  readonly isEssential: boolean;
  readonly fileId: number;
  readonly skill: SkillRow;
}

export interface OccupationLinkRepository {
  /** Moves of the newest edition from some occupations, of one kind or both, close ones first. */
  listMoves(kind: MoveKind | null, codes: readonly string[]): Promise<MoveRow[]>;
  /** Skills of some occupations, essential ones first. */
  listOccupationSkills(codes: readonly string[]): Promise<OccupationSkillRow[]>;
}

/** The titles of all lines of a move; empty as soon as one line is open to all. */
const titles = (column: SQLWrapper) =>
  sql<
    string[]
  >`case when bool_or(${column} = '') then '{}' else array_agg(distinct ${column} order by ${column}) end`;

const NEWEST = sql`${occupationMoves.edition} = (select max(edition) from ${occupationMoves})`;

export function createOccupationLinkRepository(db: Database): OccupationLinkRepository {
  return {
    async listMoves(kind, codes) {
      const moves = db
        .select({
          code: occupationMoves.code,
          targetCode: occupationMoves.targetCode,
          kind: occupationMoves.kind,
          sourceTitleCodes: titles(occupationMoves.sourceTitle).as('source_title_codes'),
          targetTitleCodes: titles(occupationMoves.targetTitle).as('target_title_codes'),
          fileId: sql<number>`max(${occupationMoves.fileId})`.mapWith(Number).as('move_file_id'),
        })
        .from(occupationMoves)
        .where(
          and(
            inArray(occupationMoves.code, [...codes]),
            NEWEST,
            kind === null ? undefined : eq(occupationMoves.kind, kind),
          ),
        )
        .groupBy(occupationMoves.code, occupationMoves.targetCode, occupationMoves.kind)
        .as('moves');
      return db
        .select({
          code: moves.code,
          kind: moves.kind,
          sourceTitleCodes: moves.sourceTitleCodes,
          targetTitleCodes: moves.targetTitleCodes,
          fileId: moves.fileId,
          target: occupationColumns,
        })
        .from(moves)
        .innerJoin(occupations, eq(occupations.code, moves.targetCode))
        .leftJoin(occupationDomains, joinDomain)
        .orderBy(asc(moves.code), asc(moves.kind), asc(moves.targetCode));
    },
    listOccupationSkills: (codes) =>
      db
        .select({
          occupationCode: occupationSkills.occupationCode,
          isEssential: occupationSkills.isEssential,
          fileId: occupationSkills.fileId,
          skill: skills,
        })
        .from(occupationSkills)
        .innerJoin(skills, eq(skills.code, occupationSkills.skillCode))
        .innerJoin(occupations, eq(occupations.code, occupationSkills.occupationCode))
        .where(and(inArray(occupationSkills.occupationCode, [...codes]), occupations.keepsBuiltin))
        .orderBy(
          asc(occupationSkills.occupationCode),
          desc(occupationSkills.isEssential),
          asc(skills.code),
        ),
  };
}
