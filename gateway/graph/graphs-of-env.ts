import { dirname, join } from 'node:path';
import type { Logger } from '#kernel/log.ts';
import type { GatewayEnv } from '../env.ts';
import { createTurns } from '../limits/turns.ts';
import { registeredSchemas } from '../registry/registered-schemas.ts';
import { watchSchema } from '../registry/watch-schema.ts';
import { requireOpenOrUnprotected } from '../standalone.ts';
import { inspectAnswers } from '../telemetry/inspect-answers.ts';
import type { Metrics } from '../telemetry/metrics.ts';
import { createUpstream } from '../upstream/data-source.ts';
import { lastGoodIn } from './last-good.ts';
import { type OpenGraphs, openGraphs } from './open-graphs.ts';
import type { Supergraph } from './read-supergraph.ts';
import { createUpstreams } from './upstreams.ts';

/** Opens the supergraph that the environment names, with clients for its subgraphs. */
export function graphsOf(env: GatewayEnv, log: Logger, metrics: Metrics): Promise<OpenGraphs> {
  const { supergraphFile: file, subgraphUrls, standalone, dataFolder } = env;
  const registered = registeredSchemas(join(dirname(file), 'registered.json'), log);
  return openGraphs({
    file,
    log,
    isOpen: standalone?.isOpen === true,
    planning: env.planning,
    inspect: inspectAnswers(metrics, log),
    inTurn: createTurns(),
    require(supergraph) {
      requireOpenOrUnprotected(env, supergraph);
      requireUrls(subgraphUrls, supergraph);
      warnOfUnknown(subgraphUrls, supergraph, log);
    },
    upstreams: createUpstreams((name, url) => {
      const upstream = createUpstream({
        name,
        url: subgraphUrls[name] ?? url,
        ...env.upstream,
        log,
        onFetch: metrics.fetched,
        onBreaker: metrics.broke,
        onJoin: metrics.joined,
      });
      // Whoever serves any supergraph by flags has nothing registered.
      if (standalone !== null) return upstream;
      return watchSchema(upstream, {
        subgraph: name,
        isPartner: env.upstream.partners.includes(name),
        everyMs: env.schemaLookMs,
        registered,
        log,
        onLook: metrics.drifted,
      });
    }),
    // Whoever starts it by flags sees that the file is broken, and may serve another one the next time.
    lastGood: standalone === null ? lastGoodIn(join(dataFolder, 'supergraph'), file) : null,
  });
}

/** The URL is not shown: it may hold a password. */
function requireUrls(
  urls: Readonly<Record<string, string>>,
  { subgraphs }: Pick<Supergraph, 'subgraphs'>,
): void {
  for (const [name, url] of subgraphs) {
    if (/^https?:$/u.test(URL.parse(urls[name] ?? url)?.protocol ?? '')) continue;
    throw new Error(`expected an http(s) URL for the subgraph ${JSON.stringify(name)}.`);
  }
}

function warnOfUnknown(
  urls: Readonly<Record<string, string>>,
  { subgraphs }: Supergraph,
  log: Logger,
): void {
  const unknown = Object.keys(urls).filter((name) => !subgraphs.has(name));
  if (unknown.length > 0) log.warn({ unknown }, 'SUBGRAPH_URLS names what the supergraph lacks');
}
