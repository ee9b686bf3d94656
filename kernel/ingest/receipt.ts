import type { RefusalCode } from './file-refused.ts';

/** What became of one file. `received = loaded + duplicate + rejected` holds for a loaded file. */
export interface Receipt {
  readonly outcome: 'LOADED' | 'ALREADY_LOADED' | 'REFUSED';
  readonly fileId: number | null;
  readonly source: string;
  readonly fileName: string;
  readonly sha256: string | null;
  readonly received: number;
  readonly loaded: number;
  readonly duplicate: number;
  readonly rejected: number;
  /** Records taken with a doubt, by code. */
  readonly flags: Readonly<Record<string, number>>;
  /** Rejects by code. */
  readonly rejects: Readonly<Record<string, number>>;
  readonly refusal: { readonly code: RefusalCode; readonly message: string } | null;
  readonly durationMs: number;
}

/** One line for a terminal. */
export function describeReceipt(receipt: Receipt): string {
  const name = `${receipt.source} ${receipt.fileName}`;
  if (receipt.outcome === 'ALREADY_LOADED')
    return `${name}: already loaded as file ${receipt.fileId}, nothing done`;
  const counts = `received ${receipt.received} = loaded ${receipt.loaded} + duplicate ${receipt.duplicate} + rejected ${receipt.rejected}`;
  if (receipt.refusal !== null)
    return `${name}: refused, ${receipt.refusal.code}: ${receipt.refusal.message}`;
  const listed = (title: string, counted: Readonly<Record<string, number>>): string => {
    const parts = Object.entries(counted).map(([code, count]) => `${code} ${count}`);
    return parts.length === 0 ? '' : `; ${title}: ${parts.join(', ')}`;
  };
  return `${name}: ${counts}${listed('rejects', receipt.rejects)}${listed('flags', receipt.flags)}`;
}
