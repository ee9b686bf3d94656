import { afterAll, beforeAll, expect, test } from 'vitest';
import { type PolicyHub, startPolicyHub } from '#test/support/policy-hub.ts';
import { claimsOfRole } from '#test/support/token-issuer.ts';
import { GUARDED, SECRETS } from './guarded-graph.ts';

const ROUNDS = 1_000;
const FIELDS = '{ person(id: "p") { age name salary grade } vault { code } }';

let hub: PolicyHub;
beforeAll(async () => {
  hub = await startPolicyHub(GUARDED);
});
afterAll(() => hub.close());

/** A generator of small numbers, the same every time. */
function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

const answer = (name: boolean, grade: boolean, vault: boolean) => ({
  person: {
    age: 40,
    name: name ? SECRETS.name : null,
    salary: name ? SECRETS.salary : null,
    grade: grade ? 'SENIOR' : null,
  },
  vault: vault ? { code: SECRETS.code } : null,
});

test(`callers with different rights who ask the same text in ${ROUNDS} orders are each answered by their own`, async () => {
  const { bearer } = hub;
  const callers = [
    { headers: {}, expected: answer(false, false, false) },
    { headers: await bearer(claimsOfRole('analyst')), expected: answer(false, false, true) },
    { headers: await bearer(claimsOfRole('counsellor')), expected: answer(true, false, true) },
    {
      headers: await bearer({ ...claimsOfRole('counsellor'), sub: 'other' }),
      expected: answer(true, false, true),
    },
    { headers: await bearer({ scope: 'read' }), expected: answer(false, true, true) },
    {
      headers: await bearer({ ...claimsOfRole('counsellor'), scope: 'read' }),
      expected: answer(true, true, true),
    },
    {
      headers: { ...(await bearer(claimsOfRole('counsellor'))), 'estuaire-purpose': 'placement' },
      expected: answer(false, false, true),
    },
  ];
  const below = numbers(7);
  const anyone = () => callers[below(callers.length)] ?? { headers: {}, expected: null };
  for (let round = 0; round < ROUNDS; round += 1) {
    // Every fourth text is one that nobody has asked before.
    const text = round % 4 > 0 ? FIELDS : `query R${round} ${FIELDS}`;
    const asking = [anyone(), anyone(), anyone()].map(async ({ headers, expected }) => ({
      data: (await hub.askWith(text, headers)).data,
      expected,
    }));
    for (const { data, expected } of await Promise.all(asking)) expect(data).toEqual(expected);
  }
}, 120_000);
