import fc from 'fast-check';
import { execute, parse } from 'graphql';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { integerVariable, readEnv } from '#kernel/env.ts';
import { federate } from '#test/support/federation/federation.ts';
import {
  cutWorld,
  randomOperation,
  uncutSchema,
  worldOf,
} from '#test/support/federation/random-world.ts';

/** Worlds; of each, some operations. `RANDOM_CUTS=5000` asks more of them. */
const { RANDOM_CUTS: WORLDS } = readEnv(
  z.object({ RANDOM_CUTS: integerVariable(1, 1_000_000, 200) }),
);
const OPERATIONS = 10;

describe('a schema cut at random into subgraphs', () => {
  test('answers random operations as the uncut schema does, nulls and errors included', async () => {
    let asked = 0;
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: 2 ** 31 - 1 }), async (seed) => {
        const world = worldOf(seed);
        const whole = uncutSchema(world);
        const hub = await federate(cutWorld(world, seed));
        for (let number = 0; number < OPERATIONS; number += 1) {
          const query = randomOperation(world, seed + number);
          const expected = await execute({ schema: whole, document: parse(query) });
          const answer = await hub.ask(query);
          expect({ query, data: answer.data }).toEqual({
            query,
            data: JSON.parse(JSON.stringify(expected.data)),
          });
          expect(answer.errors === undefined).toBe(expected.errors === undefined);
          asked += 1;
        }
      }),
      { numRuns: WORLDS, seed: 44 },
    );
    expect(asked).toBe(WORLDS * OPERATIONS);
  }, 7_200_000);
});
