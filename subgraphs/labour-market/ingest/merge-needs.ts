import type { TransactionSql } from 'postgres';
import type { LoadContext, MergeCounts } from '#kernel/ingest/source.ts';
import { type Cube, mergeCells } from './merge-cells.ts';

const figures = { projects: 'numeric', difficult: 'numeric', seasonal: 'numeric' } as const;

export const bmoCube = {
  table: 'hiring_needs',
  staging: 'needs',
  columns: {
    id: 'text',
    year: 'smallint',
    basin_code: 'text',
    basin_year: 'smallint',
    basin_name: 'text',
    department_code: 'text',
    department_name: 'text',
    region_code: 'text',
    region_name: 'text',
    family_code: 'text',
    family_label: 'text',
    fap_code: 'text',
    fap_label: 'text',
    fap_scheme: 'text',
    ...figures,
    withheld: 'jsonb',
  },
  figures: Object.keys(figures),
} satisfies Cube;

/** A FAP code that stands in both editions is of the edition of the other codes of its file and year. */
export async function mergeNeeds(tx: TransactionSql, context: LoadContext): Promise<MergeCounts> {
  await tx`
    update staging_needs doubtful set fap_scheme = told.scheme
    from (select year, mode() within group (order by fap_scheme) as scheme from staging_needs where fap_scheme is not null group by year) told
    where doubtful.fap_scheme is null and told.year = doubtful.year`;
  return mergeCells(tx, context, bmoCube);
}
