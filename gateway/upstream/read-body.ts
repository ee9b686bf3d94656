import type { Readable } from 'node:stream';
import { hubError } from '#kernel/errors.ts';

/** Reads an answer up to `maxBytes`; beyond it, stops the subgraph and throws SUBGRAPH_RESPONSE_TOO_LARGE. */
export async function readBody(
  body: Readable,
  maxBytes: number,
  subgraph: string,
): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of body as AsyncIterable<Buffer>) {
    size += chunk.byteLength;
    if (size > maxBytes) {
      body.destroy();
      throw hubError(
        'SUBGRAPH_RESPONSE_TOO_LARGE',
        `The subgraph ${JSON.stringify(subgraph)} answered with more than ${maxBytes} bytes.`,
        { subgraph },
      );
    }
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}
