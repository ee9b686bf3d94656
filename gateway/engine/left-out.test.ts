import { expect, test } from 'vitest';
import { federate } from '#test/support/federation/federation.ts';
import { planInPlace } from '#test/support/federation/planner.ts';
import { world } from '#test/support/federation/world.ts';

test('a field that the plan asks nobody for is an error, not a null that passes for an answer', async () => {
  const hub = await federate(world, undefined, (supergraphSdl) => {
    const planner = planInPlace(supergraphSdl);
    return { ...planner, plan: (_query, name) => planner.plan('{ users { nr } }', name) };
  });
  expect(await hub.ask('{ users { nr name } }')).toMatchObject({
    data: {
      users: [
        { nr: 7, name: null },
        { nr: 8, name: null },
      ],
    },
    errors: [
      { path: ['users', 0, 'name'], extensions: { code: 'OPERATION_NOT_PLANNED' } },
      { path: ['users', 1, 'name'], extensions: { code: 'OPERATION_NOT_PLANNED' } },
    ],
  });
});
