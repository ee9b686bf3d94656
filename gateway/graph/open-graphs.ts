import { readFile } from 'node:fs/promises';
import type { Logger } from '#kernel/log.ts';
import { watchFile } from './changes.ts';
import { createGraph, type Graph, type GraphOptions } from './graph.ts';
import { createGraphs, type Graphs } from './graphs.ts';
import type { LastGood } from './last-good.ts';
import { planAhead } from './plan-ahead.ts';
import { readInThread } from './read-in-thread.ts';
import {
  parseSupergraph,
  readSupergraphText,
  type Supergraph,
  versionOf,
} from './read-supergraph.ts';
import type { Upstreams } from './upstreams.ts';

export interface GraphsOptions extends GraphOptions {
  /** The file of the supergraph, watched. */
  readonly file: string;
  /** Throws a sentence for a supergraph that must not be served. */
  readonly require: (supergraph: Supergraph) => void;
  readonly upstreams: Upstreams;
  /** Where the supergraph that served last is kept; null where a broken one at the start is to be told at once. */
  readonly lastGood: LastGood | null;
  readonly log: Logger;
}

/** Which supergraph serves, by versions. */
export interface SupergraphState {
  readonly serving: string;
  /** Whether it is the one that served before the last start, because the file was unusable then. */
  readonly isLastGood: boolean;
  /** What the file holds and is not served. */
  readonly refused: string | null;
}

export interface OpenGraphs extends Graphs {
  state(): SupergraphState;
}

/**
 * Serves the supergraph of a file and follows it: a new text is read, built and planned over beside the old one, which serves until the
 * new one can. What is broken or must not be served is refused and told in the log. Rejects when there is nothing to begin with.
 */
export async function openGraphs(options: GraphsOptions): Promise<OpenGraphs> {
  const { file, upstreams, lastGood, log } = options;
  const build = (supergraph: Supergraph): Promise<Graph> => {
    options.require(supergraph);
    return createGraph(supergraph, upstreams, options);
  };
  const save = (text: string): Promise<void> =>
    (lastGood?.save(text) ?? Promise.resolve()).catch((error: unknown) =>
      log.warn({ err: error }, 'the supergraph could not be kept for the next start'),
    );
  const first = await openFirst();
  const graphs = createGraphs(first.graph, (error) =>
    log.error({ err: error }, 'the clients of an old supergraph could not be closed'),
  );
  let { isLastGood } = first;
  let refused: string | null = null;
  let isClosed = false;
  let saving = Promise.resolve();

  async function reload(): Promise<void> {
    const text = await readFile(file, 'utf8').catch(() => null);
    // A file that is being replaced is missing for a moment; one that is gone costs nothing but the next start.
    if (text === null || isClosed) return;
    const version = versionOf(text);
    const serving = graphs.current().version;
    if (version === serving) {
      refused = null;
      isLastGood = false;
    }
    if (version === serving || version === refused) return;
    try {
      const next = await build(await readInThread(text));
      const planned = await planAhead(graphs.current(), next);
      if (isClosed) return await next.retire();
      graphs.take(next);
      isLastGood = false;
      refused = null;
      saving = save(text);
      log.info({ version, before: serving, planned }, 'a new supergraph serves');
      await saving;
    } catch (error) {
      refused = version;
      log.error(
        { err: error, version, serving },
        'the new supergraph is refused, the old one serves on',
      );
    }
  }

  async function openFirst() {
    try {
      const text = await readSupergraphText(file);
      const graph = await build(parseSupergraph(text));
      await save(text);
      return { graph, isLastGood: false };
    } catch (error) {
      const text = await lastGood?.read();
      if (text === undefined || text === null) throw error;
      const graph = await build(parseSupergraph(text));
      log.error(
        { err: error, serving: graph.version },
        'the supergraph is unusable, the one that served last does again',
      );
      return { graph, isLastGood: true };
    }
  }

  const unwatch = watchFile(file, oneAtATime(reload));
  return {
    ...graphs,
    state: () => ({ serving: graphs.current().version, isLastGood, refused }),
    async close() {
      isClosed = true;
      unwatch();
      await saving;
      await graphs.close();
    },
  };
}

/** Runs `work` when it is called, and once more after it when it is called meanwhile. */
function oneAtATime(work: () => Promise<void>): () => void {
  let isRunning = false;
  let isAsked = false;
  const run = async (): Promise<void> => {
    isRunning = true;
    while (isAsked) {
      isAsked = false;
      await work();
    }
    isRunning = false;
  };
  return () => {
    isAsked = true;
    if (!isRunning) void run();
  };
}
