import type { FastifyInstance } from 'fastify';
import { createMetrics, type Metrics } from './metrics.ts';
import { registerMetrics } from './metrics-route.ts';
import type { TelemetrySettings } from './telemetry-variables.ts';
import { createTracing, type Tracing } from './tracing.ts';

/** What the gateway tells of itself. */
export interface Telemetry {
  readonly metrics: Metrics;
  readonly tracing: Tracing | null;
}

export const createTelemetry = ({ traces }: TelemetrySettings): Telemetry => ({
  metrics: createMetrics(),
  tracing: traces === null ? null : createTracing(traces),
});

/** Counts and traces the requests to `path`, and serves what was counted at `/metrics`. */
export function registerTelemetry(
  app: FastifyInstance,
  { metrics, tracing }: Telemetry,
  { path, token }: { readonly path: string; readonly token: string | null },
): void {
  app.addHook('onResponse', async (request, reply) => {
    // A stream of events is no answer that anybody waited for.
    if (request.routeOptions.url !== path || request.isStream) return;
    metrics.answered(reply.statusCode, reply.elapsedTime / 1_000);
    if (request.scope !== null) tracing?.record(request.scope, reply.statusCode);
  });
  app.addHook('onClose', async () => tracing?.close());
  registerMetrics(app, metrics, token);
}
