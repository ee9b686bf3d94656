import { timingSafeEqual } from 'node:crypto';
import type { FastifyInstance } from 'fastify';
import type { Metrics } from './metrics.ts';

const LOOPBACK = /^(?:127\.|::1$|::ffff:127\.)/u;

/**
 * `/metrics` in the format of Prometheus: for whoever brings the token, or, where none is set, for this machine alone. Others are told that
 * there is no such page.
 */
export function registerMetrics(
  app: FastifyInstance,
  metrics: Metrics,
  token: string | null,
): void {
  app.get('/metrics', async (request, reply) => {
    const isAllowed =
      token === null
        ? LOOPBACK.test(request.ip)
        : isSame(request.headers.authorization ?? '', `Bearer ${token}`);
    if (!isAllowed) return reply.callNotFound();
    void reply.header('cache-control', 'no-store').type(metrics.registry.contentType);
    return metrics.registry.metrics();
  });
}

function isSame(said: string, expected: string): boolean {
  const [one, other] = [Buffer.from(said), Buffer.from(expected)];
  return one.length === other.length && timingSafeEqual(one, other);
}
