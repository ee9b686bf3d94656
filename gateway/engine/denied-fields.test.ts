import { beforeAll, describe, expect, test } from 'vitest';
import { type Federation, federate } from '#test/support/federation/federation.ts';
import { world } from '#test/support/federation/world.ts';
import type { Access } from '../policy/access.ts';

const without = (...coordinates: string[]): Access => ({
  shape: coordinates.join(),
  mayRead: (type, field) => !coordinates.includes(`${type}.${field}`),
  missingScopes: () => [],
});
const forbidden = (...path: (string | number)[]) => ({
  path,
  extensions: { code: 'FORBIDDEN' },
});

describe('a field that the caller may not read', () => {
  let hub: Federation;
  beforeAll(async () => {
    hub = await federate(world);
  });
  const subgraphsAsked = () => hub.asked.map(({ subgraph }) => subgraph);

  test('is null with its place, and its subgraph is not asked; the rest of the answer holds', async () => {
    const answer = await hub.ask('{ user(id: "1") { name score } }', {}, without('User.score'));
    expect(answer.data).toEqual({ user: { name: 'Aline', score: null } });
    expect(answer.errors).toMatchObject([forbidden('user', 'score')]);
    expect(subgraphsAsked()).toEqual(['registry']);
  });

  test('is read for others all the same when a field that they may read requires it', async () => {
    const query = '{ user(id: "1") { shipping price(currency: "EUR") } }';
    const answer = await hub.ask(query, {}, without('User.price'));
    expect(answer.data).toEqual({ user: { shipping: 70.5, price: null } });
  });

  test('takes the object along when it may not be null', async () => {
    const answer = await hub.ask('{ strict { name id } }', {}, without('User.id'));
    expect(answer.data).toBeNull();
    expect(answer.errors).toMatchObject([forbidden('strict', 'id')]);
  });

  test('is denied under every name and every condition by which it is asked', async () => {
    const answer = await hub.ask(
      `query($yes: Boolean!) { user(id: "1") {
        a: score  ... on User { b: score }  ...Named  c: score @include(if: $yes)  d: score @skip(if: false)
      } }
      fragment Named on User { e: score }`,
      { yes: true },
      without('User.score'),
    );
    expect(answer.data).toEqual({ user: { a: null, b: null, e: null, c: null, d: null } });
    expect(answer.errors).toHaveLength(5);
    expect(subgraphsAsked()).toEqual(['registry']);
  });

  test('is no error where it is not asked after all', async () => {
    const query = 'query($no: Boolean!) { user(id: "1") { name score @include(if: $no) } }';
    const answer = await hub.ask(query, { no: false }, without('User.score'));
    expect(answer).toEqual({ data: { user: { name: 'Aline' } } });
  });

  test('is denied on every object of a list and below an abstract type', async () => {
    const answer = await hub.ask(
      '{ media { id title } users { best { title } } }',
      {},
      without('Media.title', 'Book.title', 'Film.title'),
    );
    expect(answer.data).toEqual({
      media: [{ id: 'b1', title: null }, { id: 'f1', title: null }, null],
      users: [{ best: { title: null } }, { best: { title: null } }],
    });
    expect(answer.errors).toMatchObject([
      forbidden('media', 0, 'title'),
      forbidden('media', 1, 'title'),
      forbidden('users', 0, 'best', 'title'),
      forbidden('users', 1, 'best', 'title'),
    ]);
  });

  test('is denied where an interface has it, and answered where the type itself is asked', async () => {
    const query = '{ media { title ... on Book { own: title } } }';
    const { data } = await hub.ask(query, {}, without('Media.title'));
    expect(data).toEqual({
      media: [{ title: null, own: 'Livre b1' }, { title: null }, null],
    });
  });

  test('at the root, alone, asks no subgraph at all', async () => {
    const answer = await hub.ask('{ users { name } }', {}, without('Query.users'));
    expect(answer.data).toEqual({ users: null });
    expect(answer.errors).toMatchObject([forbidden('users')]);
    expect(hub.asked).toEqual([]);
  });
});
