import { type MessagePort, parentPort, workerData } from 'node:worker_threads';
import { parseSupergraph, type Supergraph } from './read-supergraph.ts';

/** What the thread that reads one text says, once. */
export type ReadMessage = { readonly supergraph: Supergraph } | { readonly reason: string };

const port = parentPort as MessagePort;
port.postMessage(read(workerData as string));

function read(text: string): ReadMessage {
  try {
    return { supergraph: parseSupergraph(text) };
  } catch (error) {
    return { reason: (error as Error).message };
  }
}
