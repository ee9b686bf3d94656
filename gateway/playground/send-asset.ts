import { createReadStream } from 'node:fs';
import { extname, join } from 'node:path';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Bundle } from './bundle-manifest.ts';

const CONTENT_TYPES: Readonly<Record<string, string>> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
};

/** Only names that the manifest lists reach the file system, so no name can lead out of the bundle. */
export function sendAsset(
  bundle: Bundle,
  name: string,
  request: FastifyRequest,
  reply: FastifyReply,
): FastifyReply {
  if (!bundle.assets.includes(name)) return reply.code(404).send();

  const isCompressed = /\bgzip\b/.test(request.headers['accept-encoding'] ?? '');
  void reply
    .type(CONTENT_TYPES[extname(name)] ?? 'application/octet-stream')
    .header('cache-control', 'public, max-age=31536000, immutable')
    .header('vary', 'accept-encoding');
  if (isCompressed) void reply.header('content-encoding', 'gzip');
  return reply.send(createReadStream(join(bundle.directory, isCompressed ? `${name}.gz` : name)));
}
