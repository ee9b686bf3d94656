import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { Supergraph } from './read-supergraph.ts';
import type { ReadMessage } from './read-supergraph-worker.ts';

/** As `parseSupergraph`, beside the event loop: a large one takes longer than requests should wait. */
export async function readInThread(text: string): Promise<Supergraph> {
  const worker = new Worker(new URL('./read-supergraph-worker.ts', import.meta.url), {
    workerData: text,
  });
  const [message] = (await once(worker, 'message')) as [ReadMessage];
  await worker.terminate();
  if ('reason' in message) throw new Error(message.reason);
  return message.supergraph;
}
