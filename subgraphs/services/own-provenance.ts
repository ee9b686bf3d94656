import type { ProvenanceLoader, ProvenanceRow } from '#kernel/graph/provenance.ts';

interface Record {
  readonly fileId: number | null;
}

/** Where a record comes from: its file, or those who wrote it here. */
export const provenanceOf = (
  { fileId }: Record,
  own: Pick<ProvenanceRow, 'publisher' | 'dataset' | 'source' | 'retrievedAt'>,
  files: ProvenanceLoader,
): Promise<ProvenanceRow> | ProvenanceRow =>
  fileId === null
    ? { ...own, coversUntil: null, licence: 'Terms of the store' }
    : files.load(fileId);
