import compress from '@fastify/compress';
import type { FastifyInstance } from 'fastify';

/** Shorter answers grow by it. */
const FROM_BYTES = 1_024;

/**
 * Lets routes that ask for it (`compress: COMPRESSED`) send their JSON as brotli or gzip to clients that accept it. Streams of events are
 * never held back for it. Bodies of requests stay as they are: a compressed one is refused.
 */
export async function registerCompression(app: FastifyInstance): Promise<void> {
  await app.register(compress, { global: false, globalDecompression: false });
}

/** The option of a route whose answers are compressed. */
export const COMPRESSED = {
  encodings: ['br', 'gzip'],
  threshold: FROM_BYTES,
  customTypes: /^application\/(?:graphql-response\+)?json/u,
} satisfies NonNullable<Parameters<typeof compress>[1]>;
