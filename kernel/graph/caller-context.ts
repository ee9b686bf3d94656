import { LRUCache } from 'lru-cache';
import { z } from 'zod';
import { type CallerContext, NOBODY, ROLES } from '../caller.ts';

const text = z.string().max(200).nullable();
const texts = z.array(z.string().max(200)).max(100);

const callerContext = z.strictObject({
  subject: text,
  organisation: text,
  role: z.enum(ROLES).nullable(),
  purposes: texts,
  scopes: texts,
  own: z.strictObject({ peamId: text, counsellorId: text, sirets: texts }),
});

/**
 * The header that tells a subgraph who asks: base64url of JSON, empty for nobody. Only what a caller context has is written, whatever else
 * the object holds.
 */
export function writeCaller({
  subject,
  organisation,
  role,
  purposes,
  scopes,
  own: { peamId, counsellorId, sirets },
}: CallerContext): string {
  const context: CallerContext = {
    subject,
    organisation,
    role,
    purposes,
    scopes,
    own: { peamId, counsellorId, sirets },
  };
  const json = JSON.stringify(context);
  return json === NOBODY_JSON ? '' : Buffer.from(json).toString('base64url');
}

const NOBODY_JSON = JSON.stringify(NOBODY);

/** A caller asks several times, and those whom nobody knows are all alike. */
const known = new LRUCache<string, CallerContext>({ max: 1_000 });

/** Reads the header back; null when it is not what `writeCaller` writes. The signature is for others to judge. */
export function readCaller(header: string): CallerContext | null {
  if (header === '') return NOBODY;
  const before = known.get(header);
  if (before !== undefined) return before;
  const { data } = callerContext.safeParse(parsed(header));
  if (data === undefined) return null;
  known.set(header, data);
  return data;
}

function parsed(header: string): unknown {
  try {
    return JSON.parse(Buffer.from(header, 'base64url').toString('utf8'));
  } catch {
    return null;
  }
}
