import { hash } from 'node:crypto';

const BLOCK_BYTES = 64;
const DIGEST_BYTES = 32;
const ROOM_BYTES = 512;

/**
 * HMAC-SHA-256 (RFC 2104) in hexadecimal, for keys of at most 64 bytes. The one-shot `hash` over reused buffers takes a tenth of
 * `createHmac`'s time, which is what a load of millions of lines with identifiers of persons waits for.
 */
export function createMac(key: Buffer): (text: string) => string {
  const inner = Buffer.alloc(BLOCK_BYTES + ROOM_BYTES, 0x36);
  const outer = Buffer.alloc(BLOCK_BYTES + DIGEST_BYTES, 0x5c);
  for (const [index, byte] of key.entries()) {
    inner[index] = byte ^ 0x36;
    outer[index] = byte ^ 0x5c;
  }
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
