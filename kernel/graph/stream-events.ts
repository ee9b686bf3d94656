import { once } from 'node:events';
import type { ServerResponse } from 'node:http';

/** Nothing on the way may keep, change or hold back what is sent. */
const HEADERS = {
  'content-type': 'text/event-stream; charset=utf-8',
  'cache-control': 'no-store, no-transform',
} as const;
/** A comment of the format, several times within the minute that the gateway lets a subgraph be silent for (`EVENT_IDLE_MS`). */
const HEARTBEAT = ':\n\n';
const HEARTBEAT_MS = 10_000;
const COMPLETE = 'event: complete\ndata:\n\n';

/**
 * Sends what `answerTo` makes of each event, one after the other, and takes the next one when the receiver has taken it. Resolves when it is
 * over: after `complete`, or cut off when `ending` is aborted. Rejects, cut off as well, when the events break.
 */
export async function streamEvents(
  raw: ServerResponse,
  events: AsyncIterable<unknown>,
  ending: AbortController,
  answerTo: (event: unknown) => Promise<object>,
): Promise<void> {
  const { signal } = ending;
  raw.writeHead(200, HEADERS);
  raw.write(HEARTBEAT);
  const beating = setInterval(() => {
    if (!raw.writableNeedDrain) raw.write(HEARTBEAT);
  }, HEARTBEAT_MS);
  try {
    for await (const event of events) {
      if (signal.aborted) break;
      const text = JSON.stringify(await answerTo(event));
      if (!raw.write(`event: next\ndata: ${text}\n\n`) && !signal.aborted)
        await once(raw, 'drain', { signal }).catch(() => undefined);
      if (signal.aborted) break;
    }
    if (signal.aborted) raw.destroy();
    else raw.end(COMPLETE);
  } catch (error) {
    // What was sent before is still delivered; the end of the stream is missing.
    raw.socket?.destroySoon();
    throw error;
  } finally {
    clearInterval(beating);
  }
}
