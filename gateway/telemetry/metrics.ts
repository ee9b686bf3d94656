import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { BreakerState } from '../upstream/breaker.ts';
import type { FetchReport } from '../upstream/data-source.ts';

const SECONDS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 15];
const COSTS = [1, 10, 50, 100, 250, 500, 1_000, 2_500, 5_000];
const BREAKER: Readonly<Record<BreakerState, number>> = { closed: 0, 'half-open': 1, open: 2 };

/** What the gateway counts. No label holds anything of a person or of a document: names of subgraphs, codes of errors, lanes. */
export interface Metrics {
  readonly registry: Registry;
  /** A request to the endpoint is answered: with which status, after how many seconds. */
  answered(status: number, seconds: number): void;
  /** An operation was known already, or had to be planned, in so many seconds. */
  known(): void;
  planned(seconds: number): void;
  /** The estimated cost of an operation that is executed. */
  priced(cost: number): void;
  fetched(report: FetchReport): void;
  broke(subgraph: string, state: BreakerState): void;
  /** A subgraph was asked which schema it runs. */
  drifted(subgraph: string, isDrifted: boolean): void;
  /** A request joined the fetch of another. */
  joined(subgraph: string): void;
  /** A subgraph sent keys that it was not asked for. */
  dropped(subgraph: string, keys: number): void;
  /** A subscription began, or is over. */
  subscribed(change: 1 | -1): void;
  /** An event of a subscription is answered. */
  notified(): void;
  /** Something that was asked is refused. */
  refused(code: string): void;
  /** A version of the supergraph is taken. */
  took(version: string): void;
}

export function createMetrics(): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry, prefix: 'estuaire_' });
  const registers = [registry];
  const requests = new Histogram({
    name: 'estuaire_request_seconds',
    help: 'Requests to the endpoint, by HTTP status.',
    labelNames: ['status'],
    buckets: SECONDS,
    registers,
  });
  const operations = new Counter({
    name: 'estuaire_operations_total',
    help: 'Operations that were known, or had to be planned.',
    labelNames: ['known'],
    registers,
  });
  const planning = new Histogram({
    name: 'estuaire_planning_seconds',
    help: 'Planning of an operation that was not known.',
    buckets: SECONDS,
    registers,
  });
  const costs = new Histogram({
    name: 'estuaire_operation_cost',
    help: 'Estimated cost of the operations that were executed.',
    buckets: COSTS,
    registers,
  });
  const fetches = new Histogram({
    name: 'estuaire_subgraph_fetch_seconds',
    help: 'Fetches by subgraph and outcome: ANSWERED, CANCELLED, or the code of an error.',
    labelNames: ['subgraph', 'outcome'],
    buckets: SECONDS,
    registers,
  });
  const bytes = new Counter({
    name: 'estuaire_subgraph_bytes_total',
    help: 'Bytes of answers read.',
    labelNames: ['subgraph'],
    registers,
  });
  const retries = new Counter({
    name: 'estuaire_subgraph_retries_total',
    help: 'Fetches that were sent a second time.',
    labelNames: ['subgraph'],
    registers,
  });
  const breakers = new Gauge({
    name: 'estuaire_subgraph_breaker',
    help: 'The breaker: 0 closed, 1 trying again, 2 open.',
    labelNames: ['subgraph'],
    registers,
  });
  const drifts = new Gauge({
    name: 'estuaire_subgraph_schema_drift',
    help: '1 where a subgraph runs another schema than is registered for it, else 0.',
    labelNames: ['subgraph'],
    registers,
  });
  const dropped = new Counter({
    name: 'estuaire_subgraph_unrequested_keys_total',
    help: 'Keys that a subgraph sent unasked, in the answers that were looked at.',
    labelNames: ['subgraph'],
    registers,
  });
  const joined = new Counter({
    name: 'estuaire_subgraph_fetches_joined_total',
    help: 'Requests that waited for the same fetch of another request in place of one of their own.',
    labelNames: ['subgraph'],
    registers,
  });
  const subscriptions = new Gauge({
    name: 'estuaire_subscriptions',
    help: 'Subscriptions that run.',
    registers,
  });
  const events = new Counter({
    name: 'estuaire_events_total',
    help: 'Events of subscriptions that were answered.',
    registers,
  });
  const refusals = new Counter({
    name: 'estuaire_refusals_total',
    help: 'Requests, or fields of them, that were refused, by the code of the error.',
    labelNames: ['code'],
    registers,
  });
  const graph = new Gauge({
    name: 'estuaire_graph',
    help: 'The version of the supergraph that new requests take.',
    labelNames: ['version'],
    registers,
  });
  return {
    registry,
    answered: (status, seconds) => requests.observe({ status }, seconds),
    known: () => operations.inc({ known: 'yes' }),
    planned(seconds) {
      operations.inc({ known: 'no' });
      planning.observe(seconds);
    },
    priced: (cost) => costs.observe(cost),
    fetched({ subgraph, outcome, ms, bytes: read, isRetried }) {
      fetches.observe({ subgraph, outcome }, ms / 1_000);
      bytes.inc({ subgraph }, read);
      if (isRetried) retries.inc({ subgraph });
    },
    broke: (subgraph, state) => breakers.set({ subgraph }, BREAKER[state]),
    drifted: (subgraph, isDrifted) => drifts.set({ subgraph }, isDrifted ? 1 : 0),
    joined: (subgraph) => joined.inc({ subgraph }),
    dropped: (subgraph, keys) => dropped.inc({ subgraph }, keys),
    subscribed: (change) => subscriptions.inc(change),
    notified: () => events.inc(),
    refused: (code) => refusals.inc({ code }),
    took(version) {
      graph.reset();
      graph.set({ version }, 1);
    },
  };
}
