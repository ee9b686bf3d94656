import { type MessagePort, parentPort, workerData } from 'node:worker_threads';
import { Supergraph } from '@apollo/federation-internals';
import { parse, printSchema } from 'graphql';
import type { ReaderMessage } from './messages.ts';
import { inPieces } from './schema-pieces.ts';
import { typesAlone } from './types-alone.ts';

/** The thread that reads one supergraph and ends: what it takes is seconds and hundreds of megabytes for a large one. */
const port = parentPort as MessagePort;
port.postMessage(read(workerData as string));

function read(supergraphSdl: string): ReaderMessage {
  try {
    const schema = Supergraph.build(supergraphSdl, { supportedFeatures: null })
      .apiSchema()
      .toGraphQLJSSchema();
    const types = typesAlone(parse(supergraphSdl, { noLocation: true }));
    return { kind: 'read', pieces: inPieces(printSchema(schema)), types: JSON.stringify(types) };
  } catch (error) {
    return { kind: 'unreadable', message: (error as Error).message };
  }
}
