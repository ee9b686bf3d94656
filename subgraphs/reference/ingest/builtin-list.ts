import { readCsv } from '#kernel/ingest/csv.ts';
import type { DelimitedRecord } from '#kernel/ingest/delimited.ts';
import type { LayoutColumns, LayoutRow } from '#kernel/ingest/layout.ts';
import {
  type Cell,
  defineSource,
  RecordRejected,
  type Source,
  type StagingColumns,
} from '#kernel/ingest/source.ts';
import { BUILTIN_EDITION } from './editions.ts';
import { mergeList } from './merge-list.ts';
import { serveOccupations } from './serve-occupations.ts';

const BUILTIN_PUBLISHER = 'Estuaire';
const BUILTIN_LICENCE = 'MIT';
const BUILTIN_REFRESH = 'with a new version of the hub';

interface BuiltinList<Columns extends LayoutColumns> {
  readonly name: string;
  readonly dataset: string;
  /** Table and staging table. */
  readonly table: string;
  readonly columns: Columns;
  readonly key: readonly string[];
  readonly staging: StagingColumns;
  readonly map: (row: LayoutRow<Columns>) => Record<string, Cell>;
  /** Whether the occupations served depend on the list. */
  readonly isAboutOccupations?: boolean;
}

/** The source of one CSV file of `builtin/`. */
export function defineBuiltinList<Columns extends LayoutColumns>(
  list: BuiltinList<Columns>,
): Source<DelimitedRecord<Columns>> {
  const { name, dataset, table, columns, key, staging } = list;
  return defineSource<DelimitedRecord<Columns>>({
    name,
    dataset,
    publisher: BUILTIN_PUBLISHER,
    licence: BUILTIN_LICENCE,
    refresh: BUILTIN_REFRESH,
    staging: { [table]: staging },
    read: (input) => readCsv(input, { columns }, [',']),
    map(record, { emit }) {
      if (record instanceof RecordRejected) throw record;
      emit(table, list.map(record));
    },
    async merge(tx, context) {
      const values = Object.keys(staging).filter((column) => !key.includes(column));
      const counts = await mergeList(
        tx,
        context,
        { staging: table, table, key, values },
        BUILTIN_EDITION,
      );
      if (list.isAboutOccupations === true) await serveOccupations(tx, context.schema);
      return counts;
    },
  });
}
