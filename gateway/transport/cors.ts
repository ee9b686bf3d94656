import type { FastifyReply, FastifyRequest } from 'fastify';

const PREFLIGHT = {
  'access-control-allow-methods': 'GET, POST',
  'access-control-allow-headers':
    'accept, authorization, content-type, estuaire-explain, estuaire-purpose',
  'access-control-max-age': '600',
} as const;

const READABLE = 'estuaire-graph, ratelimit, ratelimit-policy, retry-after';

/**
 * Lets pages of the listed origins read an answer; true when the request was a page's question whether it may ask, and is answered. Cookies
 * are never let through: the hub has none, and who asks is said by a token.
 */
export function shareWith(
  origins: ReadonlySet<string>,
  { method, headers }: FastifyRequest,
  reply: FastifyReply,
): boolean {
  const { origin } = headers;
  if (origin === undefined || !origins.has(origin)) return false;
  void reply.header('access-control-allow-origin', origin);
  if (method !== 'OPTIONS' || headers['access-control-request-method'] === undefined) {
    void reply.header('access-control-expose-headers', READABLE);
    return false;
  }
  void reply.code(204).headers(PREFLIGHT).send();
  return true;
}
