import { beforeAll, describe, expect, test } from 'vitest';
import { type Federation, federate } from '#test/support/federation/federation.ts';
import { world } from '#test/support/federation/world.ts';

describe('an operation over several subgraphs', () => {
  let hub: Federation;
  beforeAll(async () => {
    hub = await federate(world);
  });

  test('fields required with other arguments than the client asks, and than each other, are told apart', async () => {
    expect(await hub.ask('{ users { price(currency: "GBP") shipping tax } }')).toEqual({
      data: {
        users: [
          { price: 7, shipping: 70.5, tax: 140 },
          { price: 8, shipping: 80.5, tax: 160 },
        ],
      },
    });
  });

  test('an entity of several keys is asked by the one that the other subgraph knows', async () => {
    expect(await hub.ask('{ users { name score } }')).toEqual({
      data: {
        users: [
          { name: 'Aline', score: 14 },
          { name: 'Bruno', score: 16 },
        ],
      },
    });
    expect(hub.asked[1]?.variables['representations']).toEqual([
      { __typename: 'User', org: { id: 'o1' }, nr: 7 },
      { __typename: 'User', org: { id: 'o1' }, nr: 8 },
    ]);
  });

  test('an interface object adds to every implementation, and its root field finds the true type', async () => {
    expect(
      await hub.ask('{ media { __typename title rating } top { __typename id title rating } }'),
    ).toEqual({
      data: {
        media: [
          { __typename: 'Book', title: 'Livre b1', rating: 4 },
          { __typename: 'Film', title: 'Film f1', rating: 5 },
          null,
        ],
        top: { __typename: 'Film', id: 'f1', title: 'Film f1', rating: 5 },
      },
    });
  });

  test('fields of one name and different types on two members answer under that name', async () => {
    const query =
      '{ media { ... on Book { size } ... on Film { size } } users { best { ... on Book { size } ... on Film { size } } } }';
    expect((await hub.ask(query)).data).toEqual({
      media: [{ size: 320 }, { size: 'long' }, null],
      users: [{ best: { size: 320 } }, { best: { size: 'long' } }],
    });
  });

  test('a union answers each member, through fragments, aliases and entities', async () => {
    const query = `query { search { ...Found } best { ... on Team { label } ... on User { score } } }
      fragment Found on Found { kind: __typename ... on User { called: name score } ... on Book { title } }`;
    expect((await hub.ask(query)).data).toEqual({
      search: [
        { kind: 'Book', title: 'Livre b1' },
        { kind: 'User', called: 'Aline', score: 14 },
      ],
      best: { label: 'Nantes' },
    });
  });

  test('the same entity at many places is asked once', async () => {
    const { data } = await hub.ask('{ users { friends { name friends { name } } } }');
    expect(data).toEqual({
      users: [
        { friends: Array(2).fill({ name: 'Bruno', friends: [{ name: 'Aline' }] }) },
        { friends: [{ name: 'Aline', friends: [{ name: 'Bruno' }, { name: 'Bruno' }] }] },
      ],
    });
    for (const { variables } of hub.asked.slice(1)) {
      const texts = (Object.values(variables) as object[][])
        .flat()
        .map((one) => JSON.stringify(one));
      expect(texts.length).toBe(new Set(texts).size);
    }
  });

  test.each([
    [true, true, { users: [{ shipping: 70.5 }, { shipping: 80.5 }] }],
    [false, false, { users: [{ name: 'Aline' }, { name: 'Bruno' }] }],
    [true, false, { users: [{}, {}] }],
  ])('skip %s and include %s decide what is answered', async (skipped, included, data) => {
    const query =
      'query($s: Boolean!, $i: Boolean = true) { users { name @skip(if: $s) shipping @include(if: $i) } }';
    expect(await hub.ask(query, { s: skipped, i: included })).toEqual({ data });
    expect(hub.asked.some(({ subgraph }) => subgraph === 'logistics')).toBe(included);
  });

  test('a field that is asked twice under two conditions has what the chosen ones ask', async () => {
    const query =
      'query($x: Boolean!) { user(id: "1") @include(if: $x) { name } user(id: "1") { nr } }';
    expect((await hub.ask(query, { x: false })).data).toEqual({ user: { nr: 7 } });
    expect((await hub.ask(query, { x: true })).data).toEqual({ user: { name: 'Aline', nr: 7 } });
  });

  test('introspection and __typename are answered without a subgraph, beside fields that need one', async () => {
    expect((await hub.ask('{ __typename me: __type(name: "User") { name } }')).data).toEqual({
      __typename: 'Query',
      me: { name: 'User' },
    });
    expect(hub.asked).toEqual([]);
    expect(
      (await hub.ask('{ t: __type(name: "Org") { kind } user(id: "2") { name } }')).data,
    ).toEqual({
      t: { kind: 'OBJECT' },
      user: { name: 'Bruno' },
    });
  });

  test('an error inside an entity is told at its place in the answer', async () => {
    const { data, errors } = await hub.ask('{ users { name failing } }');
    expect(data).toEqual({
      users: [
        { name: 'Aline', failing: 7 },
        { name: 'Bruno', failing: null },
      ],
    });
    expect(errors).toMatchObject([{ message: 'no score', path: ['users', 1, 'failing'] }]);
  });

  test('a null that may not be rises to the nearest that may, with the error of its cause', async () => {
    const { data, errors } = await hub.ask('{ user(id: "1") { name needed } }');
    expect(data).toEqual({ user: null });
    expect(errors?.[0]).toMatchObject({ message: 'down', path: ['user', 'needed'] });
    expect(await hub.ask('{ strict { name needed } }')).toMatchObject({ data: null });
  });

  test('variables of the wrong type are refused before any subgraph is asked', async () => {
    const { data, errors } = await hub.ask('query($id: ID!) { user(id: $id) { name } }', {
      id: { a: 1 },
    });
    expect(data).toBeUndefined();
    expect(errors?.[0]?.extensions).toEqual({ code: 'BAD_USER_INPUT', http: { status: 400 } });
    expect(hub.asked).toEqual([]);
  });
});
