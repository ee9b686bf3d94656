import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { DocumentNode, GraphQLSchema } from 'graphql';
import type { ReaderMessage } from './messages.ts';
import { schemaOf } from './schema-pieces.ts';

/** What is read out of a supergraph. */
export interface ReadSupergraph {
  /** The schema that clients see. */
  readonly apiSchema: GraphQLSchema;
  /** The types without their fields. */
  readonly types: DocumentNode;
}

/** Reads a supergraph in a thread that ends with it. Rejects with a sentence that says what is wrong with it. */
export async function readInThread(supergraphSdl: string): Promise<ReadSupergraph> {
  const worker = new Worker(new URL('./read-worker.ts', import.meta.url), {
    workerData: supergraphSdl,
  });
  const [message] = (await once(worker, 'message')) as [ReaderMessage];
  await worker.terminate();
  if (message.kind === 'unreadable') throw new Error(message.message);
  return {
    apiSchema: await schemaOf(message.pieces),
    types: JSON.parse(message.types) as DocumentNode,
  };
}
