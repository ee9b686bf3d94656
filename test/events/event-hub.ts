import { mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createLogger } from '#kernel/log.ts';
import { compose } from '#test/support/compose.ts';
import { createTokenIssuer, type TestClaims, writeIssuers } from '#test/support/token-issuer.ts';
import { readGatewayEnv } from '../../gateway/env.ts';
import { startGateway } from '../../gateway/http.ts';
import { type EventSubgraph, serveEvents } from './event-subgraph.ts';

export const SECRET = 'a secret for tests only, of no use elsewhere';

const OFFERS = `
  type Query { offer(id: ID!): Offer }
  type Subscription {
    offerMatched(minScore: Int, ids: [ID!]): Match
    privateMatched: Match @authenticated
    sureMatched: Match!
  }
  type Match { score: Int offer: Offer sureOffer: Offer! offers: [Offer!] note: String }
  type Offer @key(fields: "id") { id: ID! title: String contact: String @authenticated }`;

const PLACES = `
  type Query { place(code: ID!): Place }
  type Subscription { placeChanged(code: ID): Place }
  type Place @key(fields: "code") { code: ID! name: String offers: [Offer!] }
  type Offer @key(fields: "id") { id: ID! place: Place distance(unit: String): Int sure: Int! }`;

const offer = ({ id }: { id: string }) => ({
  id,
  title: `Offre ${id}`,
  contact: `x@${id}.invalid`,
});
const place = ({ code }: { code: string }) => ({ code, name: `Lieu ${code}` });

const OFFER_RESOLVERS = {
  Query: { offer: (_root: unknown, key: { id: string }) => offer(key) },
  Offer: { __resolveReference: offer },
};

const PLACE_RESOLVERS = {
  Query: { place: (_root: unknown, key: { code: string }) => place(key) },
  Place: { __resolveReference: place },
  Offer: {
    __resolveReference: ({ id }: { id: string }) => ({ id, place: place({ code: `p-${id}` }) }),
    distance: (_offer: unknown, { unit }: { unit?: string }) => (unit === 'm' ? 5_000 : 5),
    sure: () => 1,
  },
};

/** A gateway over two subgraphs that send events: offers as server-sent events, places over graphql-ws. */
export interface EventHub {
  readonly url: string;
  readonly webSocketUrl: string;
  readonly offers: EventSubgraph;
  readonly places: EventSubgraph;
  /** Their SDL, for others that take their place. */
  readonly offersSdl: string;
  readonly placesSdl: string;
  /** What was logged. */
  readonly logged: readonly string[];
  token(claims: TestClaims): Promise<string>;
  /** Publishes another supergraph: the text changed by `change`. */
  publish(change: (supergraph: string) => string): Promise<void>;
  /** Cuts what is open at the subgraphs, and forgets what they were asked. */
  forget(): void;
  closeGateway(): Promise<void>;
  close(): Promise<void>;
}

export async function startEventHub(
  variables: Readonly<Record<string, string>> = {},
): Promise<EventHub> {
  const folder = await mkdtemp(join(tmpdir(), 'estuaire-event-hub-'));
  const offers = await serveEvents('offers', 'sse', OFFERS, OFFER_RESOLVERS);
  const places = await serveEvents('places', 'ws', PLACES, PLACE_RESOLVERS);
  const issuer = createTokenIssuer();
  const issuers = await writeIssuers([issuer.issuer]);
  const file = join(folder, 'supergraph.graphql');
  const supergraph = compose([offers, places]);
  await writeFile(file, supergraph);
  const logged: string[] = [];
  const gateway = await startGateway(
    readGatewayEnv({
      PORT: '0',
      SUPERGRAPH: file,
      ISSUERS: issuers.file,
      LIMITS: 'authenticated',
      SUBGRAPH_EVENT_URLS: `places=${places.url.replace('http', 'ws')}`,
      GATEWAY_SECRET: SECRET,
      DATA_FOLDER: join(tmpdir(), 'estuaire-test-playground'),
      EVENT_HEARTBEAT_MS: '500',
      ...variables,
    }),
    createLogger('test', 'debug', { write: (line) => void logged.push(line) }),
  );
  let closing: Promise<void> | null = null;
  const closeGateway = (): Promise<void> => {
    closing ??= gateway.close();
    return closing;
  };
  return {
    url: gateway.url,
    webSocketUrl: gateway.url.replace('http', 'ws'),
    offers,
    places,
    offersSdl: OFFERS,
    placesSdl: PLACES,
    logged,
    token: (claims) => issuer.token(claims),
    async publish(change) {
      await writeFile(`${file}.draft`, change(supergraph));
      await rename(`${file}.draft`, file);
    },
    forget() {
      offers.forget();
      places.forget();
    },
    closeGateway,
    async close() {
      await closeGateway();
      await offers.close();
      await places.close();
      await issuers.remove();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
