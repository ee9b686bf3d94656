import { generateKeyPairSync, type KeyObject, sign } from 'node:crypto';

/** A certificate and its key in PEM, as TLS servers take them. */
export interface Certificate {
  readonly key: string;
  readonly cert: string;
}

const SEQUENCE = 0x30;
const ECDSA_WITH_SHA256 = der(SEQUENCE, objectId('1.2.840.10045.4.3.2'));

/** Makes a self-signed certificate (X.509 v3, P-256) for a name: a test that brings its own leaves no key in the repository. */
export function selfSigned(
  name: string,
  { from, until }: { readonly from: Date; readonly until: Date },
): Certificate {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const body = certificateBody(name, from, until, publicKey);
  const signature = sign('sha256', body, privateKey);
  const certificate = der(SEQUENCE, body, ECDSA_WITH_SHA256, bits(signature));
  const lines = (certificate.toString('base64').match(/.{1,64}/gu) ?? []).join('\n');
  return {
    key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    cert: `-----BEGIN CERTIFICATE-----\n${lines}\n-----END CERTIFICATE-----\n`,
  };
}

function certificateBody(name: string, from: Date, until: Date, publicKey: KeyObject): Buffer {
  const attribute = der(SEQUENCE, objectId('2.5.4.3'), der(0x0c, Buffer.from(name)));
  const subject = der(SEQUENCE, der(0x31, attribute));
  const alternative = der(SEQUENCE, der(0x82, Buffer.from(name)));
  const extension = der(SEQUENCE, objectId('2.5.29.17'), der(0x04, alternative));
  return der(
    SEQUENCE,
    der(0xa0, der(0x02, Buffer.from([2]))),
    der(0x02, Buffer.from([1])),
    ECDSA_WITH_SHA256,
    subject,
    der(SEQUENCE, time(from), time(until)),
    subject,
    publicKey.export({ type: 'spki', format: 'der' }),
    der(0xa3, der(SEQUENCE, extension)),
  );
}

function der(tag: number, ...parts: readonly Buffer[]): Buffer {
  const value = Buffer.concat(parts);
  const { length } = value;
  if (length < 0x80) return Buffer.concat([Buffer.from([tag, length]), value]);
  const size = length < 0x100 ? [0x81, length] : [0x82, length >> 8, length & 0xff];
  return Buffer.concat([Buffer.from([tag, ...size]), value]);
}

const bits = (value: Buffer): Buffer => der(0x03, Buffer.from([0]), value);

/** `20260102030405Z`. */
const time = (date: Date): Buffer =>
  der(0x18, Buffer.from(date.toISOString().replace(/[-:T]|\.\d+/gu, '')));

function objectId(text: string): Buffer {
  const [first = 0, second = 0, ...rest] = text.split('.').map(Number);
  const groups = rest.map((number) => {
    const bytes = [number & 0x7f];
    for (let left = number >> 7; left > 0; left >>= 7) bytes.unshift((left & 0x7f) | 0x80);
    return bytes;
  });
  return der(0x06, Buffer.from([first * 40 + second, ...groups.flat()]));
}
