import { hkdfSync, randomBytes, timingSafeEqual } from 'node:crypto';
import { createMessageMac } from './mac.ts';
import { createReplayWindow } from './replay-window.ts';

/** The headers that the gateway sends with a request to a subgraph. */
export const GATEWAY_HEADERS = {
  /** The correlation id of the client's request. */
  request: 'estuaire-request',
  /** Who asks: see `caller-context.ts`. */
  caller: 'estuaire-caller',
  /** `v1.<milliseconds>.<sender>.<count>.<mac>`. */
  signature: 'estuaire-signature',
} as const;

/** How far the clocks of the two sides may differ, and how long a request may be under way. */
export const MAX_AGE_MS = 60_000;

const VERSION = 'v1';
const SENDER_BYTES = 12;
const SIGNATURE = /^v1\.(\d{13})\.([0-9a-f]{24})\.(\d{1,15})\.([\w-]{43})$/u;

/** What a signature is about, beside the body. None of it holds a line break. */
export interface SignedHead {
  readonly method: string;
  /** With the query, as it stands in the request line. */
  readonly path: string;
  readonly requestId: string;
  readonly caller: string;
}

/** Why a request is not taken. */
export type Refusal = 'unsigned' | 'expired' | 'altered' | 'replayed';

/** The key of one subgraph, by HKDF-SHA-256 (RFC 5869) from the gateway's secret: who holds it cannot sign for another subgraph. */
export const subgraphKey = (secret: string, subgraph: string): Buffer =>
  Buffer.from(hkdfSync('sha256', secret, 'estuaire-gateway', subgraph, 32));

const textOf = (head: SignedHead, timestamp: string, sender: string, count: string): string =>
  `${VERSION}\n${head.method}\n${head.path}\n${head.requestId}\n${head.caller}\n${timestamp}\n${sender}.${count}\n`;

/** Signs a request; `body` is the request's body in bytes, as it must be sent. */
export type Sign = (
  head: SignedHead,
  body: string,
) => { readonly signature: string; readonly body: Buffer };

/** Makes a signer: HMAC-SHA-256 over the head's lines, the time, a number used once, and the body. */
export function createSigner(key: Buffer): Sign {
  const seal = createMessageMac(key);
  const sender = randomBytes(SENDER_BYTES).toString('hex');
  let count = 0;
  return (head, body) => {
    const timestamp = String(Date.now());
    const number = String(count);
    count += 1;
    const sealed = seal(textOf(head, timestamp, sender, number), body);
    return {
      signature: `${VERSION}.${timestamp}.${sender}.${number}.${sealed.mac}`,
      body: sealed.body,
    };
  };
}

export interface Verifier {
  /** Judges by the signature alone what cannot be taken whatever the body says; null when the body must be read. */
  refusesEarly(signature: string | undefined, nowMs?: number): Refusal | null;
  /** Judges the whole request; null when it is the gateway's, and then never again. */
  refuses(
    head: SignedHead,
    signature: string | undefined,
    body: Uint8Array,
    nowMs?: number,
  ): Refusal | null;
}

/** Makes what tells requests of the gateway from all others. Nothing is remembered of a request that the key did not sign. */
export function createVerifier(key: Buffer): Verifier {
  const seal = createMessageMac(key);
  const takeOnce = createReplayWindow(2 * MAX_AGE_MS);
  const refusesEarly: Verifier['refusesEarly'] = (signature, nowMs = Date.now()) => {
    const [, timestamp] = SIGNATURE.exec(signature ?? '') ?? [];
    if (timestamp === undefined) return 'unsigned';
    return Math.abs(nowMs - Number(timestamp)) > MAX_AGE_MS ? 'expired' : null;
  };
  return {
    refusesEarly,
    refuses(head, signature = '', body, nowMs = Date.now()) {
      const early = refusesEarly(signature, nowMs);
      if (early !== null) return early;
      const [, timestamp = '', sender = '', count = '', mac = ''] = SIGNATURE.exec(signature) ?? [];
      const expected = seal(textOf(head, timestamp, sender, count), body).mac;
      if (!timingSafeEqual(Buffer.from(mac), Buffer.from(expected))) return 'altered';
      return takeOnce(sender, Number(count), nowMs) ? null : 'replayed';
    },
  };
}
