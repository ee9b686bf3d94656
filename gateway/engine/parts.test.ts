import { expect, test } from 'vitest';
import { type Federation, federate } from '#test/support/federation/federation.ts';

/** Two subgraphs that answer the same root field, each with other fields of it; `fails` is the one that does not answer. */
const hubOf = (fails: string): Promise<Federation> =>
  federate(
    {
      north: {
        sdl: 'type Query { towns: [Town] @shareable } type Town { name: String }',
        resolvers: { Query: { towns: () => [{ name: 'Nantes' }, null, { name: 'Lille' }] } },
      },
      south: {
        sdl: 'type Query { towns: [Town] @shareable } type Town { people: Int }',
        resolvers: { Query: { towns: () => [{ people: 3 }, null, { people: 2 }] } },
      },
    },
    (answer, { subgraph }) => {
      if (subgraph === fails) throw Object.assign(new Error('down'), { extensions: {} });
      return answer;
    },
  );
const QUERY = '{ towns { name people } }';

test('objects of which two subgraphs bring a part each have both', async () => {
  const towns = [{ name: 'Nantes', people: 3 }, null, { name: 'Lille', people: 2 }];
  expect(await (await hubOf('nobody')).ask(QUERY)).toEqual({ data: { towns } });
});

test.each([
  ['north', [{ name: null, people: 3 }, null, { name: null, people: 2 }]],
  ['south', [{ name: 'Nantes', people: null }, null, { name: 'Lille', people: null }]],
])('objects of which %s does not bring its part keep that of the other', async (fails, towns) => {
  const { data, errors } = await (await hubOf(fails)).ask(QUERY);
  expect(data).toEqual({ towns });
  expect(errors).toHaveLength(1);
});
