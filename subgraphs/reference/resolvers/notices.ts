import type { Notice } from '../schema.generated.ts';

/** A code of a search's filter, and whether the data knows it. */
export interface FilterCode {
  readonly argument: string;
  readonly value: string | null;
  readonly isKnown: (code: string) => Promise<boolean>;
}

/** Says which codes of the filter nothing can match. Asks the database for empty lists only. */
export async function noticesOf(
  rows: readonly unknown[],
  codes: readonly FilterCode[],
): Promise<Notice[]> {
  if (rows.length > 0) return [];
  const notices = await Promise.all(
    codes.map(async ({ argument, value, isKnown }): Promise<Notice[]> => {
      if (value === null || (await isKnown(value))) return [];
      const message = `${argument}: the data never mentions ${JSON.stringify(value)}.`;
      return [{ code: 'CODE_UNKNOWN', argument, value, message }];
    }),
  );
  return notices.flat();
}
