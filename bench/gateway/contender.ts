import { ApolloGateway } from '@apollo/gateway';
import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import fastifyApollo from '@as-integrations/fastify';
import Fastify from 'fastify';
import { createLogger } from '#kernel/log.ts';
import { createEngine } from '../../gateway/engine/engine.ts';
import { TIERS } from '../../gateway/limits/tiers.ts';
import { readSupergraph } from '../../gateway/supergraph.ts';
import { createUpstream } from '../../gateway/upstream/data-source.ts';

/** `contender.ts stock|engine <supergraph file> <URL of the subgraphs' stand-in>`: one gateway in a process of its own, in the same Apollo Server on Fastify; tells its parent its URL, and its CPU time when asked. */
const [kind = '', file = '', standIn = ''] = process.argv.slice(2);
const TIMEOUT_MS = 5_000;
const MAX_BYTES = 20_000_000;

const supergraph = await readSupergraph(file);
const log = createLogger('contender', 'error');
const urlOf = (name: string): string => `${standIn}/${name}`;

function engine() {
  const upstreams = new Map(
    [...supergraph.subgraphs.keys()].map((name) => [
      name,
      createUpstream({ name, url: urlOf(name), timeoutMs: TIMEOUT_MS, maxBytes: MAX_BYTES, log }),
    ]),
  );
  return createEngine(supergraph.sdl, {
    maxCoercionErrors: TIERS.authenticated.coercionErrors,
    ask(name, request) {
      const upstream = upstreams.get(name);
      if (upstream === undefined) throw new Error(`no subgraph ${name}`);
      return upstream.ask(request);
    },
  });
}

/** As delivered, but for where its subgraphs are. */
const stock = () => {
  let { sdl } = supergraph;
  for (const [name, url] of supergraph.subgraphs)
    sdl = sdl.replace(JSON.stringify(url), JSON.stringify(urlOf(name)));
  return new ApolloGateway({ supergraphSdl: sdl });
};

const app = Fastify();
const server = new ApolloServer({
  gateway: kind === 'stock' ? stock() : engine(),
  stopOnTerminationSignals: false,
  plugins: [ApolloServerPluginLandingPageDisabled(), ApolloServerPluginUsageReportingDisabled()],
});
await server.start();
await app.register(fastifyApollo(server));
await app.listen({ port: 0 });
process.on('message', () => {
  const { user, system } = process.cpuUsage();
  process.send?.({ cpuMs: (user + system) / 1_000, rssMb: process.memoryUsage().rss / 1e6 });
});
process.send?.({ url: `${app.listeningOrigin}/graphql` });
