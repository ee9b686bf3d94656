import type { IncomingMessage } from 'node:http';
import { createCallLimit } from './serve/call-limit.ts';
import { type Answer, type RunningServer, startServer } from './serve/start-server.ts';
import type { YouthDossier } from './sources/youth-dossier.ts';
import type { YouthEvent } from './sources/youth-events.ts';

export type ImiloFeedOptions = {
  readonly dossiers: Iterable<YouthDossier>;
  readonly events: Iterable<YouthEvent>;
  readonly apiKey: string;
  /** 0 takes a free one. @default 0 */
  readonly port?: number;
  /** @default 3 */
  readonly maxCallsPerSecond?: number;
  /** At most this many events an answer. @default 100 */
  readonly pageSize?: number;
  readonly redeliver?: {
    /** Events come in reverse order of time. */
    readonly reversed?: boolean;
    /** Each event is handed out this many times more after its acknowledgement. */
    readonly timesAfterAcknowledgement?: number;
  };
  /** Milliseconds; for the call limit. @default performance.now */
  readonly now?: () => number;
};

export type ImiloFeed = RunningServer & {
  /** Identifiers in the order of their first acknowledgement. */
  acknowledged(): string[];
  /** Adds an event, as when something changes at the partner's. */
  publish(event: YouthEvent): void;
  /** Adds or replaces a dossier. */
  put(dossier: YouthDossier): void;
};

type Delivery = { readonly event: YouthEvent; isAcknowledged: boolean; left: number };

const EVENTS_PATH = '/operateurs/events';
const DOSSIER_PATH = /^\/operateurs\/dossiers\/([^/]+)$/;
const ACKNOWLEDGEMENT_PATH = /^\/operateurs\/events\/([^/]+)\/ack$/;

/** Plays the missions locales' change feed over HTTP: an event comes again until it is acknowledged. */
export async function startImiloFeed(options: ImiloFeedOptions): Promise<ImiloFeed> {
  const { redeliver } = options;
  const pageSize = options.pageSize ?? 100;
  const repeats = redeliver?.timesAfterAcknowledgement ?? 0;
  const mayCall = createCallLimit(
    options.maxCallsPerSecond ?? 3,
    options.now ?? (() => performance.now()),
  );
  const dossiers = new Map<string, YouthDossier>();
  const deliveries = new Map<string, Delivery>();
  const acknowledged: string[] = [];
  const put = (dossier: YouthDossier) => {
    dossiers.set(String(dossier.idDossier), dossier);
  };
  const publish = (event: YouthEvent) => {
    deliveries.set(event.identifiant, { event, isAcknowledged: false, left: repeats });
  };
  for (const dossier of options.dossiers) {
    put(dossier);
  }
  for (const event of options.events) {
    publish(event);
  }

  function pendingEvents(): YouthEvent[] {
    const pending = [...deliveries.values()].filter(
      (delivery) => !delivery.isAcknowledged || delivery.left > 0,
    );
    const ordered = redeliver?.reversed === true ? pending.reverse() : pending;
    return ordered.slice(0, pageSize).map((delivery) => {
      if (delivery.isAcknowledged) {
        delivery.left -= 1;
      }
      return delivery.event;
    });
  }

  function acknowledge(identifier: string): Answer {
    const delivery = deliveries.get(identifier);
    if (delivery === undefined) {
      return { status: 404, body: { message: 'Evénement inconnu' } };
    }
    if (!delivery.isAcknowledged) {
      delivery.isAcknowledged = true;
      acknowledged.push(identifier);
    }
    return { status: 204 };
  }

  function answer(request: IncomingMessage, url: URL): Answer {
    if (request.headers['x-gravitee-api-key'] !== options.apiKey) {
      return { status: 401, body: { message: 'Unauthorized', http_status_code: 401 } };
    }
    if (!mayCall()) {
      return {
        status: 429,
        headers: { 'retry-after': '1' },
        body: { message: 'Rate limit exceeded', http_status_code: 429 },
      };
    }
    const path = decodeURIComponent(url.pathname);
    const acknowledgement = ACKNOWLEDGEMENT_PATH.exec(path)?.[1];
    const dossier = DOSSIER_PATH.exec(path)?.[1];
    if (request.method === 'POST' && acknowledgement !== undefined) {
      return acknowledge(acknowledgement);
    }
    if (request.method === 'GET' && path === EVENTS_PATH) {
      return { status: 200, body: pendingEvents() };
    }
    const found = dossier === undefined ? undefined : dossiers.get(dossier);
    return request.method === 'GET' && found !== undefined
      ? { status: 200, body: found }
      : { status: 404, body: { message: 'Ressource inconnue' } };
  }

  const server = await startServer(options.port ?? 0, answer);
  return { ...server, acknowledged: () => [...acknowledged], publish, put };
}
