import { hash } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import { endingRequest, type HubError, hubError } from '#kernel/errors.ts';
import type { TrustedDocuments } from './trusted-documents.ts';

/**
 * Which documents are answered: `any` that a request brings; `apq` also those that an earlier request brought, by their hash (automatic
 * persisted queries); `trusted` only registered ones. Registered ones are known by their id in each.
 */
export type DocumentsMode = 'any' | 'apq' | 'trusted';

export interface Documents {
  /**
   * Gives the body of a request with the text of its document in `query`, and the same body when it already is so. Throws the ending error
   * for a document that is not known, not trusted, or not the one that its hash says. What else is wrong with a body is left to others.
   */
  resolve(body: unknown): unknown;
}

/** Kept of what clients register by hash, in bytes. */
const MAX_REGISTERED_BYTES = 16_000_000;
const MAX_DOCUMENT_BYTES = 512_000;
const HASH = /^[0-9a-f]{64}$/iu;
/** An id that says what it is, as GraphQL over HTTP has it. */
const HASH_ID = /^sha256:(?<hash>[0-9a-f]{64})$/iu;

export function createDocuments(mode: DocumentsMode, trusted: TrustedDocuments): Documents {
  const registered = new LRUCache<string, string>({
    maxSize: MAX_REGISTERED_BYTES,
    maxEntrySize: MAX_DOCUMENT_BYTES,
    sizeCalculation: (text) => 2 * text.length + 128,
  });

  function textOf(reference: Reference): string {
    const text = trusted.byReference(reference.value) ?? registered.get(reference.value);
    if (text !== undefined) return text;
    if (mode === 'trusted') refuse(notTrusted());
    if (mode === 'apq' || !reference.isHash)
      return refuse(hubError('PERSISTED_QUERY_NOT_FOUND', 'PersistedQueryNotFound'));
    return refuse(hubError('PERSISTED_QUERY_NOT_SUPPORTED', 'PersistedQueryNotSupported'));
  }

  return {
    resolve(body) {
      if (!isRecord(body)) return body;
      const { query, documentId, extensions } = body;
      const persisted = isRecord(extensions) ? extensions['persistedQuery'] : undefined;
      if (persisted === undefined && documentId === undefined) {
        if (mode === 'trusted' && !trusted.hasText(query)) refuse(notTrusted());
        return body;
      }
      const reference = referenceIn(documentId, persisted);
      if (typeof query !== 'string' || query === '') return withText(body, textOf(reference));
      if (reference.isHash && hash('sha256', query, 'hex') !== reference.value)
        refuse(
          hubError(
            'DOCUMENT_HASH_WRONG',
            'expected the SHA-256 of the document’s text in sha256Hash, got another one.',
          ),
        );
      if (mode === 'trusted' && !trusted.hasText(query)) refuse(notTrusted());
      if (mode === 'apq' && reference.isHash) registered.set(reference.value, query);
      return withText(body, query);
    },
  };
}

/** What stands for a text: an id of a registered document, or the hash of the text. */
interface Reference {
  readonly value: string;
  readonly isHash: boolean;
}

function referenceIn(documentId: unknown, persisted: unknown): Reference {
  if (persisted === undefined && typeof documentId === 'string' && documentId !== '') {
    const named = HASH_ID.exec(documentId)?.groups?.['hash'];
    return named === undefined
      ? { value: documentId, isHash: false }
      : { value: named.toLowerCase(), isHash: true };
  }
  const { version, sha256Hash } = isRecord(persisted) ? persisted : {};
  if (version === 1 && typeof sha256Hash === 'string' && HASH.test(sha256Hash))
    return { value: sha256Hash.toLowerCase(), isHash: true };
  return refuse(
    hubError(
      'DOCUMENT_HASH_WRONG',
      'expected a documentId, or persistedQuery with version 1 and a SHA-256 of 64 hexadecimal digits.',
    ),
  );
}

/** The body with nothing left of how the text was found. */
function withText(
  { documentId: _id, extensions, ...body }: Record<string, unknown>,
  query: string,
): Record<string, unknown> {
  const { persistedQuery: _query, ...others } = isRecord(extensions) ? extensions : {};
  return { ...body, query, ...(Object.keys(others).length === 0 ? {} : { extensions: others }) };
}

const notTrusted = (): HubError =>
  hubError(
    'DOCUMENT_NOT_TRUSTED',
    'expected the id or the exact text of a registered document: no other one is answered here.',
  );

function refuse(error: HubError): never {
  throw endingRequest(error);
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
