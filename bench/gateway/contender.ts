import { ApolloGateway } from '@apollo/gateway';
import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import fastifyApollo from '@as-integrations/fastify';
import Fastify from 'fastify';
import { createLogger } from '#kernel/log.ts';
import { readGatewayEnv } from '../../gateway/env.ts';
import { readSupergraph } from '../../gateway/graph/read-supergraph.ts';
import { startGateway } from '../../gateway/http.ts';

/** `contender.ts stock|engine <supergraph file> <URL of the subgraphs' stand-in>`: one gateway in a process of its own, in the same Apollo Server on Fastify; tells its parent its URL, and its CPU time when asked. */
const [kind = '', file = '', standIn = ''] = process.argv.slice(2);

const supergraph = await readSupergraph(file);
const log = createLogger('contender', 'error');
const urlOf = (name: string): string => `${standIn}/${name}`;

/** As delivered, but for where its subgraphs are. */
const stock = () => {
  let { sdl } = supergraph;
  for (const [name, url] of supergraph.subgraphs)
    sdl = sdl.replace(JSON.stringify(url), JSON.stringify(urlOf(name)));
  return new ApolloGateway({ supergraphSdl: sdl });
};

async function startStock(): Promise<string> {
  const app = Fastify();
  const server = new ApolloServer({
    gateway: stock(),
    stopOnTerminationSignals: false,
    plugins: [ApolloServerPluginLandingPageDisabled(), ApolloServerPluginUsageReportingDisabled()],
  });
  await server.start();
  await app.register(fastifyApollo(server));
  await app.listen({ port: 0 });
  return `${app.listeningOrigin}/graphql`;
}

async function startOwn(): Promise<string> {
  const urls = [...supergraph.subgraphs.keys()].map((name) => `${name}=${urlOf(name)}`);
  const env = readGatewayEnv({ PORT: '0', SUPERGRAPH: file, SUBGRAPH_URLS: urls.join(',') });
  return (await startGateway(env, log)).url;
}

const url = kind === 'stock' ? await startStock() : await startOwn();
process.on('message', () => {
  const { user, system } = process.cpuUsage();
  process.send?.({ cpuMs: (user + system) / 1_000, rssMb: process.memoryUsage().rss / 1e6 });
});
process.send?.({ url });
