import { ROOT_CONTEXT, SpanKind, SpanStatusCode, trace } from '@opentelemetry/api';
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http';
import { resourceFromAttributes } from '@opentelemetry/resources';
import {
  BatchSpanProcessor,
  TraceIdRatioBasedSampler,
  TracerProvider,
} from '@opentelemetry/sdk-trace';
import type { RequestScope } from '../request-scope.ts';
import type { Timed } from './watch.ts';

export interface TracingOptions {
  /** Where spans are sent as OTLP over HTTP: `http://collector.invalid:4318/v1/traces`. */
  readonly url: string;
  /** The share of requests that are traced, from 0 to 1. */
  readonly ratio: number;
}

export interface Tracing {
  /** Whether the next request is traced. */
  isWanted(): boolean;
  /** Sends the spans of a request that has been answered: one of the whole, one of each stage and fetch. */
  record(scope: RequestScope, status: number): void;
  /** Sends what waits. */
  close(): Promise<void>;
}

/** Traces in the terms of OpenTelemetry. A span knows the request's correlation id, the caller's role, subgraphs and codes; nothing of the document, its variables or the caller. */
export function createTracing({ url, ratio }: TracingOptions): Tracing {
  const provider = new TracerProvider({
    resource: resourceFromAttributes({ 'service.name': 'estuaire-gateway' }),
    // Whether a request is traced is decided before anything of it is timed.
    sampler: new TraceIdRatioBasedSampler(1),
    spanProcessors: [new BatchSpanProcessor({ exporter: new OTLPTraceExporter({ url }) })],
  });
  const tracer = provider.getTracer('estuaire-gateway');
  return {
    isWanted: () => Math.random() < ratio,
    record({ id, caller, watch }, status) {
      if (watch === null) return;
      const root = tracer.startSpan(
        'graphql',
        {
          kind: SpanKind.SERVER,
          startTime: moment(watch.began),
          attributes: {
            'estuaire.request': id,
            'estuaire.role': caller.role ?? 'anonymous',
            'http.response.status_code': status,
          },
        },
        ROOT_CONTEXT,
      );
      const inside = trace.setSpan(ROOT_CONTEXT, root);
      for (const { stage, subgraph, from, to, code } of watch.timed) {
        const span = tracer.startSpan(
          subgraph === null ? stage : `${stage} ${subgraph}`,
          {
            kind: subgraph === null ? SpanKind.INTERNAL : SpanKind.CLIENT,
            startTime: moment(from),
            attributes: attributesOf(subgraph, code),
          },
          inside,
        );
        if (code !== null) span.setStatus({ code: SpanStatusCode.ERROR });
        span.end(moment(to));
      }
      root.end();
    },
    close: () => provider.shutdown(),
  };
}

const attributesOf = (subgraph: Timed['subgraph'], code: Timed['code']) => ({
  ...(subgraph === null ? {} : { 'estuaire.subgraph': subgraph }),
  ...(code === null ? {} : { 'estuaire.code': code }),
});

/** Milliseconds of the epoch. */
const moment = (now: number): number => performance.timeOrigin + now;
