import { z } from 'zod';
import { createDocuments, type Documents, type DocumentsMode } from './documents.ts';
import { NO_DOCUMENTS, readTrustedDocuments } from './trusted-documents.ts';

/** What the gateway reads from its environment about documents. */
export const documentVariables = {
  DOCUMENTS: z
    .enum(['any', 'apq', 'trusted'])
    .default('apq')
    .describe(
      'Which documents are answered: `any`; `apq` also those that were sent before, by their SHA-256 (automatic persisted queries); `trusted` those of TRUSTED_DOCUMENTS alone.',
    ),
  TRUSTED_DOCUMENTS: z
    .string()
    .optional()
    .describe(
      'JSON file of the registered documents, texts by id (`npm run documents` writes one of schema/operations); they are known by their id in every mode.',
    ),
};

const variables = z.object(documentVariables);

export interface DocumentSettings {
  readonly mode: DocumentsMode;
  readonly trustedFile: string | null;
}

/** Throws a sentence when nothing would be answered. */
export function documentSettings(env: z.infer<typeof variables>): DocumentSettings {
  if (env.DOCUMENTS === 'trusted' && env.TRUSTED_DOCUMENTS === undefined)
    throw new Error('DOCUMENTS=trusted needs TRUSTED_DOCUMENTS, the file of what is trusted.');
  return { mode: env.DOCUMENTS, trustedFile: env.TRUSTED_DOCUMENTS ?? null };
}

/** Reads the registered documents, if there are any. Rejects with a sentence when they cannot be read. */
export const openDocuments = async ({ mode, trustedFile }: DocumentSettings): Promise<Documents> =>
  createDocuments(
    mode,
    trustedFile === null ? NO_DOCUMENTS : await readTrustedDocuments(trustedFile),
  );
