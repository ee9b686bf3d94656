import { afterEach, describe, expect, test } from 'vitest';
import type { CallerContext } from '#kernel/caller.ts';
import { readCaller } from '#kernel/graph/caller-context.ts';
import { createVerifier, subgraphKey } from '#kernel/signature.ts';
import type { Caller } from '../policy/caller.ts';
import { ask, closeAll, json, listening, QUERY } from './upstream.fixture.ts';

afterEach(closeAll);

const SECRET = 'a secret for this test only, of no use elsewhere';

const COUNSELLOR: Caller = {
  kind: 'known',
  subject: 'c-0042',
  organisation: 'agency-75-001',
  role: 'counsellor',
  purposes: ['purpose:counselling'],
  scopes: ['read'],
  own: { peamId: 'PEAM-1', counsellorId: 'C42', sirets: ['12345678901234'] },
};

/** What a subgraph receives when it is asked for the counsellor. */
async function received(partners: readonly string[]) {
  const requests: { headers: Record<string, string>; body: string; url: string }[] = [];
  const url = await listening((request, response) => {
    request.setEncoding('utf8').on('data', (body: string) => {
      const headers = request.headers as Record<string, string>;
      requests.push({ headers, body, url: request.url ?? '' });
      if (requests.length % 2 === 1) request.socket.resetAndDestroy();
      else json('{"data":{"x":1}}')(request, response);
    });
  });
  await ask(`${url}?a=b`, { secret: SECRET, partners }, { caller: COUNSELLOR, id: 'a-request' });
  return requests;
}

const callerIn = (headers: Record<string, string>): CallerContext | null =>
  readCaller(headers['estuaire-caller'] ?? '');

describe('what a subgraph is told', () => {
  test('is signed with its own key; another subgraph could not take it, and a retry is signed anew', async () => {
    const [first, second] = await received([]);
    if (first === undefined || second === undefined) throw new Error('expected two tries');
    const head = {
      method: 'POST',
      path: '/graphql?a=b',
      requestId: 'a-request',
      caller: first.headers['estuaire-caller'] ?? '',
    };
    const verifier = createVerifier(subgraphKey(SECRET, 'partner'));
    const other = createVerifier(subgraphKey(SECRET, 'offers'));
    for (const { headers } of [first, second]) {
      const signature = headers['estuaire-signature'];
      expect(other.refuses(head, signature, Buffer.from(QUERY))).toBe('altered');
      expect(verifier.refuses(head, signature, Buffer.from(QUERY))).toBeNull();
    }
  });

  test('of the hub: who asks, in which role, for what, and what is theirs', async () => {
    const { kind: _kind, ...context } = COUNSELLOR;
    expect(callerIn((await received([]))[0]?.headers ?? {})).toEqual(context);
  });

  test('of a partner: in which role and for what, and nothing that tells who', async () => {
    const [first] = await received(['partner']);
    const { headers = {}, body = '' } = first ?? {};
    expect(callerIn(headers)).toEqual({
      subject: null,
      organisation: null,
      role: 'counsellor',
      purposes: ['purpose:counselling'],
      scopes: [],
      own: { peamId: null, counsellorId: null, sirets: [] },
    });
    const all = Buffer.from(headers['estuaire-caller'] ?? '', 'base64url').toString() + body;
    expect(all).not.toMatch(/c-0042|agency|C42|PEAM|1234567890/u);
  });
});
