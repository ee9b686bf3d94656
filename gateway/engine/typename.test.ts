import { expect, test } from 'vitest';
import { federate } from '#test/support/federation/federation.ts';
import { world } from '#test/support/federation/world.ts';

test('the type of an object is its own when it is asked by another name alone', async () => {
  const hub = await federate(world);
  expect(await hub.ask('{ media { kind: __typename } }')).toEqual({
    data: { media: [{ kind: 'Book' }, { kind: 'Film' }, null] },
  });
});

test('the type of an object is known where its name is skipped', async () => {
  const hub = await federate(world);
  const query =
    'query($no: Boolean!) { media { __typename @skip(if: $no) kind: __typename title @include(if: $no) } }';
  expect((await hub.ask(query, { no: true })).data).toEqual({
    media: [{ kind: 'Book', title: 'Livre b1' }, { kind: 'Film', title: 'Film f1' }, null],
  });
  const nothing = 'query($no: Boolean!) { media { __typename @include(if: $no) } }';
  expect(await hub.ask(nothing, { no: false })).toEqual({ data: { media: [{}, {}, null] } });
});
