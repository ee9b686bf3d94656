import { hash } from 'node:crypto';

const BLOCK_BYTES = 64;
const DIGEST_BYTES = 32;
const ROOM_BYTES = 512;

/** The two keyed blocks of HMAC (RFC 2104), each with room behind it. */
function keyedBlocks(key: Buffer, roomBytes: number): { inner: Buffer; outer: Buffer } {
  const inner = Buffer.alloc(BLOCK_BYTES + roomBytes, 0x36);
  const outer = Buffer.alloc(BLOCK_BYTES + DIGEST_BYTES, 0x5c);
  for (const [index, byte] of key.entries()) {
    inner[index] = byte ^ 0x36;
    outer[index] = byte ^ 0x5c;
  }
  return { inner, outer };
}

/**
 * HMAC-SHA-256 (RFC 2104) in hexadecimal, for keys of at most 64 bytes. The one-shot `hash` over reused buffers takes a tenth of
 * `createHmac`'s time, which is what a load of millions of lines with identifiers of persons waits for.
 */
export function createMac(key: Buffer): (text: string) => string {
  const { inner, outer } = keyedBlocks(key, ROOM_BYTES);
  const pad = inner.subarray(0, BLOCK_BYTES);
  return (text) => {
    const isShort = text.length * 3 <= ROOM_BYTES;
    const message = isShort
      ? inner.subarray(0, BLOCK_BYTES + inner.write(text, BLOCK_BYTES))
      : Buffer.concat([pad, Buffer.from(text)]);
    outer.write(hash('sha256', message, 'hex'), BLOCK_BYTES, 'hex');
    return hash('sha256', outer, 'hex');
  };
}

/** A message with its HMAC-SHA-256 in base64url; `body` is the message's second part in bytes, ready to be sent. */
export interface SealedMessage {
  readonly mac: string;
  readonly body: Buffer;
}

/**
 * HMAC-SHA-256 of a head, which is ASCII, and a body after it, for keys of at most 64 bytes. The body is turned into bytes once,
 * for the MAC and for whoever sends it.
 */
export function createMessageMac(
  key: Buffer,
): (head: string, body: string | Uint8Array) => SealedMessage {
  const { inner, outer } = keyedBlocks(key, 0);
  return (head, body) => {
    const start = BLOCK_BYTES + head.length;
    const bodyBytes = typeof body === 'string' ? Buffer.byteLength(body) : body.byteLength;
    const message = Buffer.allocUnsafe(start + bodyBytes);
    inner.copy(message);
    message.write(head, BLOCK_BYTES, 'latin1');
    if (typeof body === 'string') message.write(body, start);
    else message.set(body, start);
    outer.write(hash('sha256', message, 'hex'), BLOCK_BYTES, 'hex');
    return { mac: hash('sha256', outer, 'base64url'), body: message.subarray(start) };
  };
}
