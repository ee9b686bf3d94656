import { createEventReader } from '../../events/server-sent-events.ts';

/**
 * The results of a subscription, one for each `next` event, until a `complete` event or the end of the stream
 * (GraphQL over server-sent events, distinct connections mode). Leaving the loop closes the connection.
 */
export function readEventStream(
  response: Response,
  abort: AbortController,
): AsyncIterable<Record<string, unknown>> {
  const results = readResults(response, abort.signal);
  return {
    [Symbol.asyncIterator]: () => ({
      next: () => results.next(),
      // The generator would wait for the next event before it stops: the connection is cut first.
      return: () => {
        abort.abort();
        return results.return(undefined);
      },
    }),
  };
}

async function* readResults({ body }: Response, signal: AbortSignal) {
  if (!body) return;
  const readEvents = createEventReader();
  try {
    for await (const text of body.pipeThrough(new TextDecoderStream())) {
      for (const { name, data } of readEvents(text)) {
        if (name === 'complete') return;
        if (data) yield JSON.parse(data);
      }
    }
  } catch (error) {
    if (!signal.aborted) throw error;
  }
}
