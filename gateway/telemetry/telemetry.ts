import type { FastifyInstance } from 'fastify';
import type { Logger } from '#kernel/log.ts';
import { createMetrics, type Metrics } from './metrics.ts';
import { registerMetrics } from './metrics-route.ts';
import { registerRefusals } from './refusals.ts';
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

interface TelemetryOptions {
  /** The endpoint. */
  readonly path: string;
  /** For `/metrics`. */
  readonly token: string | null;
  readonly log: Logger;
}

/** Counts and traces the requests to `path`, and serves what was counted at `/metrics`. */
export function registerTelemetry(
  app: FastifyInstance,
  { metrics, tracing }: Telemetry,
  { path, token, log }: TelemetryOptions,
): void {
  app.addHook('onResponse', async (request, reply) => {
    // A stream of events is no answer that anybody waited for.
    if (request.routeOptions.url !== path || request.isStream) return;
    metrics.answered(reply.statusCode, reply.elapsedTime / 1_000);
    if (request.scope !== null) tracing?.record(request.scope, reply.statusCode);
  });
  app.addHook('onClose', async () => tracing?.close());
  registerRefusals(app, metrics, log, path);
  registerMetrics(app, metrics, token);
}
