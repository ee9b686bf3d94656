import { hash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { parse } from 'graphql';
import { z } from 'zod';

/** The registered documents. */
export interface TrustedDocuments {
  /** The text of an id, or of the SHA-256 of a text in hexadecimal. */
  byReference(reference: string): string | undefined;
  hasText(text: unknown): boolean;
}

const manifestForm = z.record(z.string().min(1).max(200), z.string().min(1));

/** Nothing is registered. */
export const NO_DOCUMENTS: TrustedDocuments = {
  byReference: () => undefined,
  hasText: () => false,
};

/** Reads a manifest, a JSON object of texts by id, as graphql-codegen's client preset and `npm run documents` write it. Rejects with a sentence when it is none. */
export async function readTrustedDocuments(file: string): Promise<TrustedDocuments> {
  const text = await readFile(file, 'utf8').catch(() => {
    throw new Error(`There are no trusted documents at ${file} (TRUSTED_DOCUMENTS).`);
  });
  const manifest = manifestForm.safeParse(jsonOf(text));
  if (!manifest.success)
    throw new Error(`${file}: expected a JSON object of document texts by id (TRUSTED_DOCUMENTS).`);
  return trustedDocuments(manifest.data, file);
}

function trustedDocuments(
  manifest: Readonly<Record<string, string>>,
  file: string,
): TrustedDocuments {
  const texts = new Map<string, string>();
  const known = new Set<string>();
  for (const [id, text] of Object.entries(manifest)) {
    requireDocument(id, text, file);
    texts.set(hash('sha256', text, 'hex'), text);
    known.add(text);
  }
  // An id is taken at its word where it looks like the hash of another text.
  for (const [id, text] of Object.entries(manifest)) texts.set(id, text);
  return {
    byReference: (reference) => texts.get(reference),
    hasText: (text) => typeof text === 'string' && known.has(text),
  };
}

function requireDocument(id: string, text: string, file: string): void {
  try {
    parse(text, { noLocation: true });
  } catch (error) {
    throw new Error(
      `${file}: ${JSON.stringify(id)} is no GraphQL document: ${(error as Error).message}`,
    );
  }
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
