import type { FastifyInstance } from 'fastify';
import type { Drain } from './drain.ts';
import type { OpenGraphs } from './graph/open-graphs.ts';

/**
 * `/health`: the process lives. `/ready`: requests may be sent here, and over which version of the supergraph they are answered; one that
 * serves the last good version is ready, and says so.
 */
export function registerHealth(
  app: FastifyInstance,
  graphs: Pick<OpenGraphs, 'state'>,
  drain: Drain,
): void {
  app.get('/health', async () => ({ status: 'ok' }));
  app.get('/ready', async (_request, reply) => {
    if (drain.hasBegun()) return reply.code(503).send({ status: 'draining' });
    const { serving, isLastGood, refused } = graphs.state();
    const isDegraded = isLastGood || refused !== null;
    return { status: isDegraded ? 'degraded' : 'ready', graph: serving, isLastGood, refused };
  });
}
