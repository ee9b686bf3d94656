import { RecordRejected, type RecordSink } from '#kernel/ingest/source.ts';

/** Reads a field that the record can do without: what cannot be read becomes null and a flag. */
export function orDoubt<Value>(
  sink: RecordSink,
  flag: string,
  read: () => Value | null,
): Value | null {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof RecordRejected)) throw error;
    sink.flag(flag);
    return null;
  }
}

export const YES_NO = { O: true, N: false } as const;
