import type { LoadContext } from '#kernel/ingest/source.ts';

/** The edition of the lists that ship with this folder: older than any official one. */
export const BUILTIN_EDITION = '0';

/** An official ROME file whose name does not tell its edition: newer than ours, older than any that tells. */
export const UNTOLD_ROME_EDITION = '1';

/** The edition that the employment service writes in its file names: `unix_referentiel_code_rome_v460_utf8.csv` is `460`. */
export const romeEdition = (fileName: string): string =>
  /_v(\d{3})(?:\D|$)/u.exec(fileName)?.[1] ?? UNTOLD_ROME_EDITION;

/** Lists without an edition of their own are told apart by the last day they speak of, or else by the day they came. */
export const dayEdition = ({ coversUntil, retrievedAt }: LoadContext): string =>
  coversUntil ?? retrievedAt.toISOString().slice(0, 10);
