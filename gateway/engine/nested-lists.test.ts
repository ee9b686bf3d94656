import { expect, test } from 'vitest';
import { federate } from '#test/support/federation/federation.ts';

test('entities in lists of lists are asked for, and their errors told at their places', async () => {
  const hub = await federate({
    grids: {
      sdl: 'type Query { grid: [[Cell!]!] } type Cell @key(fields: "id") { id: ID! }',
      resolvers: { Query: { grid: () => [[{ id: '1' }, { id: '2' }], [], [{ id: '3' }]] } },
    },
    values: {
      sdl: 'type Cell @key(fields: "id") { id: ID! value: Int around: [[Cell]] }',
      resolvers: {
        Cell: {
          __resolveReference: (key: unknown) => key,
          value: ({ id }: { id: string }) => {
            if (id === '3') throw new Error('no value');
            return Number(id);
          },
        },
      },
    },
  });
  const { data, errors } = await hub.ask('{ grid { value } }');
  expect(data).toEqual({ grid: [[{ value: 1 }, { value: 2 }], [], [{ value: null }]] });
  expect(errors).toMatchObject([{ message: 'no value', path: ['grid', 2, 0, 'value'] }]);
});
