import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginInlineTraceDisabled } from '@apollo/server/plugin/disabled';
import fastifyApollo, { fastifyApolloDrainPlugin } from '@as-integrations/fastify';
import Fastify, { type FastifyInstance, type FastifyRequest } from 'fastify';
import { sql } from '#kernel/database/drizzle.ts';
import { connect } from '../database/connect.ts';
import { roleOf } from '../database/names.ts';
import { startCountingStatements } from '../database/statement-count.ts';
import { openWakeups } from '../events/wakeups.ts';
import type { Logger } from '../log.ts';
import { domainKey, pseudonymsFrom } from '../pseudonym.ts';
import { type Admission, admit } from './admission.ts';
import { sealCursorsWith } from './cursor.ts';
import { maskError } from './mask-error.ts';
import { registerOpenRoutes } from './open-route.ts';
import { serveEvents } from './serve-events.ts';
import { STORABLE, textsOfDocument, textsOfVariables } from './storable-text.ts';
import { buildSchema, type Subgraph } from './subgraph.ts';

export interface ServeOptions {
  readonly databaseUrl: string;
  /** 0 takes any free port. */
  readonly port: number;
  /** @default '127.0.0.1' */
  readonly host?: string;
  readonly log: Logger;
  /** The master key of pseudonyms and cursors, at least 32 characters; the same for the loads and the servers of a hub. */
  readonly pseudonymKey: string;
  /** From whom requests are taken, and how it is known who asks. */
  readonly requests: Admission;
  /** Tells in the header `estuaire-sql-statements` how many SQL statements an answer took. @default false */
  readonly exposeStatementCount?: boolean;
  /** Valkey or Redis, by which subscriptions are woken instead of by the database. */
  readonly eventsUrl?: string | undefined;
  /** Proxies that are believed when they say whom a request to an open route comes from. @default none */
  readonly trustedProxies?: readonly string[];
}

export interface RunningSubgraph {
  readonly name: string;
  /** The GraphQL endpoint. */
  readonly url: string;
  /** Refuses new requests, lets running ones finish, closes the database pool. */
  close(): Promise<void>;
}

/** Every request knows which subgraph answers it; the rest is the subgraph's own context. */
interface RequestContext {
  readonly subgraph: string;
}

const BODY_LIMIT_BYTES = 16 * 1024 * 1024;

/** Starts one subgraph over HTTP: `/graphql`, `/health` (the process lives), `/ready` (its database answers), and its own open routes. */
export async function startSubgraph(
  subgraph: Subgraph,
  options: ServeOptions,
): Promise<RunningSubgraph> {
  sealCursorsWith(options.pseudonymKey);
  const pseudonyms = pseudonymsFrom(options.pseudonymKey);
  const connection = connect({ url: options.databaseUrl, role: roleOf(subgraph.name) });
  const wakeups = openWakeups({
    sql: connection.sql,
    subgraph: subgraph.name,
    url: options.eventsUrl,
    log: options.log,
  });
  const schema = buildSchema(subgraph);
  const report = (cause: unknown): void =>
    options.log.error({ err: cause, subgraph: subgraph.name }, 'request failed');
  const { trustedProxies = [] } = options;
  const app = Fastify({
    bodyLimit: BODY_LIMIT_BYTES,
    forceCloseConnections: 'idle',
    trustProxy: trustedProxies.length > 0 && [...trustedProxies],
  });
  const server = new ApolloServer<RequestContext>({
    schema,
    introspection: true,
    stopOnTerminationSignals: false,
    includeStacktraceInErrorResponses: false,
    formatError: (formatted, error) => maskError(formatted, error, report),
    validationRules: [textsOfDocument(STORABLE)],
    plugins: [
      textsOfVariables(STORABLE),
      ApolloServerPluginInlineTraceDisabled(),
      fastifyApolloDrainPlugin(app),
    ],
  });
  await server.start();
  const { openRoutes = [] } = subgraph;
  const log = options.log.child({ subgraph: subgraph.name });
  const openPaths = openRoutes.map(({ path }) => path);
  const callerOf = admit(app, options.requests, log, openPaths);
  if (options.exposeStatementCount === true) exposeStatementCount(app);
  const contextOf = (request: FastifyRequest, signal: AbortSignal) => ({
    subgraph: subgraph.name,
    ...subgraph.createContext({
      db: connection.db,
      pseudonyms,
      caller: callerOf(request),
      wakeups,
      signal,
    }),
  });
  await registerOpenRoutes(app, openRoutes, {
    db: connection.db,
    secretOf: (domain) => domainKey(options.pseudonymKey, domain),
    log,
  });
  const streams = serveEvents(app, {
    schema,
    contextOf,
    shown: (formatted, error) => maskError(formatted, error, report),
    report,
  });
  const { signal: never } = new AbortController();
  await app.register(fastifyApollo(server), {
    context: async (request) => contextOf(request, never),
  });
  app.get('/health', async () => ({ status: 'ok', subgraph: subgraph.name }));
  app.get('/ready', async (_request, reply) => {
    const isReady = await connection.db.execute(sql`select 1`).then(
      () => true,
      () => false,
    );
    return reply
      .status(isReady ? 200 : 503)
      .send({ status: isReady ? 'ready' : 'waiting for the database', subgraph: subgraph.name });
  });
  await app.listen({ port: options.port, host: options.host ?? '127.0.0.1' });
  return {
    name: subgraph.name,
    url: `${app.listeningOrigin}/graphql`,
    async close() {
      streams.end();
      await server.stop();
      await wakeups.close();
      await connection.close();
    },
  };
}

function exposeStatementCount(app: FastifyInstance): void {
  const counts = new WeakMap<object, () => number>();
  app.addHook('preHandler', async (request) => {
    counts.set(request, startCountingStatements());
  });
  app.addHook('onSend', async (request, reply) => {
    const count = counts.get(request);
    if (count !== undefined) reply.header('estuaire-sql-statements', count());
  });
}
