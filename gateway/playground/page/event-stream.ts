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
  let pending = '';
  try {
    for await (const text of body.pipeThrough(new TextDecoderStream())) {
      const events = (pending + text.replaceAll('\r', '')).split('\n\n');
      pending = events.pop() ?? '';
      for (const event of events) {
        const { name, data } = readEvent(event);
        if (name === 'complete') return;
        if (data) yield JSON.parse(data);
      }
    }
  } catch (error) {
    if (!signal.aborted) throw error;
  }
}

/** Lines that begin with a colon are comments: servers send them to keep the connection open. */
function readEvent(event: string) {
  const lines = event.split('\n').map((line) => /^(\w*): ?(.*)$/.exec(line));
  const field = (name: string) =>
    lines
      .filter((line) => line?.[1] === name)
      .map((line) => line?.[2])
      .join('\n');
  return { name: field('event'), data: field('data') };
}
