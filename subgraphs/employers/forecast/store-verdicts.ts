import type { TransactionSql } from 'postgres';
import type { Comparison } from './evaluation/compare-models.ts';
import type { ForecastKind } from './read-history.ts';

/** Keeps how the models did in a département. */
export async function storeVerdicts(
  tx: TransactionSql,
  schema: string,
  runId: number,
  departmentCode: string,
  verdicts: readonly (Comparison & { readonly kind: ForecastKind })[],
): Promise<void> {
  const rows = verdicts.map(({ division, ...verdict }) => ({
    ...verdict,
    division: division ?? '',
  }));
  await tx`
    insert into ${tx(schema)}.forecast_verdicts
    select ${runId}, kind, ${departmentCode}, division, model, target, establishments, hirings, "meanSquaredError", "meanAbsoluteError", gains
    from json_to_recordset(${JSON.stringify(rows)}::text::json) as one(kind text, division text, model text, target integer,
      establishments integer, hirings integer, "meanSquaredError" double precision, "meanAbsoluteError" double precision, gains double precision[])`;
}
