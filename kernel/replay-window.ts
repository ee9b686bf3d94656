/** How many requests of one sender may overtake each other. */
const WINDOW = 65_536;
const WORD_BITS = 32;

interface Sender {
  /** One bit a count, for the counts up to `highest` as far back as the window goes. */
  readonly seen: Uint32Array;
  highest: number;
  lastAtMs: number;
}

/** Takes a count of a sender: true the first time, false ever after, and for a count too far behind the sender's highest. */
export type TakeOnce = (sender: string, count: number, nowMs: number) => boolean;

/**
 * Remembers which counts of which senders came, in 8 kB a sender whatever the number of requests, as IPsec does (RFC 4303, 3.4.3).
 * A sender that is silent for `forgetAfterMs` is forgotten: what it sent must have expired by then. Only those who proved who they are
 * may get here: each new sender takes memory.
 */
export function createReplayWindow(forgetAfterMs: number): TakeOnce {
  const senders = new Map<string, Sender>();
  const senderOf = (name: string, nowMs: number): Sender => {
    const known = senders.get(name);
    if (known !== undefined) return known;
    for (const [other, { lastAtMs }] of senders)
      if (nowMs - lastAtMs > forgetAfterMs) senders.delete(other);
    const made = { seen: new Uint32Array(WINDOW / WORD_BITS), highest: -1, lastAtMs: nowMs };
    senders.set(name, made);
    return made;
  };
  return (name, count, nowMs) => {
    const sender = senderOf(name, nowMs);
    sender.lastAtMs = nowMs;
    if (count <= sender.highest - WINDOW) return false;
    if (count > sender.highest) advance(sender, count);
    return mark(sender.seen, count % WINDOW);
  };
}

/** Moves the window up to `count`; the counts between came nobody knows when, and are still free. */
function advance(sender: Sender, count: number): void {
  if (count - sender.highest >= WINDOW) sender.seen.fill(0);
  else
    for (let next = sender.highest + 1; next <= count; next += 1) clear(sender.seen, next % WINDOW);
  sender.highest = count;
}

function clear(seen: Uint32Array, place: number): void {
  const word = Math.floor(place / WORD_BITS);
  seen[word] = (seen[word] ?? 0) & ~(1 << (place % WORD_BITS));
}

/** Sets the bit; false when it was set already. */
function mark(seen: Uint32Array, place: number): boolean {
  const word = Math.floor(place / WORD_BITS);
  const bits = seen[word] ?? 0;
  const bit = 1 << (place % WORD_BITS);
  seen[word] = bits | bit;
  return (bits & bit) === 0;
}
