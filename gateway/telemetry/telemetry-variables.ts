import { z } from 'zod';

/** What the gateway reads from its environment about what it tells of itself. */
export const telemetryVariables = {
  METRICS_TOKEN: z
    .string()
    .min(16, 'expected at least 16 characters')
    .optional()
    .describe(
      'Who brings it as a bearer token may read /metrics from anywhere; without it only this machine may.',
    ),
  TRACES_URL: z
    .url({ protocol: /^https?$/u })
    .optional()
    .describe(
      'Where spans are sent as OTLP over HTTP, `http://collector:4318/v1/traces`; without it nothing is traced.',
    ),
  TRACES_RATIO: z.coerce
    .number()
    .min(0)
    .max(1)
    .default(0.01)
    .describe('The share of requests that are traced, from 0 to 1.'),
};

export interface TelemetrySettings {
  readonly metricsToken: string | null;
  readonly traces: { readonly url: string; readonly ratio: number } | null;
}

const variables = z.object(telemetryVariables);

export const telemetrySettings = (env: z.infer<typeof variables>): TelemetrySettings => ({
  metricsToken: env.METRICS_TOKEN ?? null,
  traces: env.TRACES_URL === undefined ? null : { url: env.TRACES_URL, ratio: env.TRACES_RATIO },
});
