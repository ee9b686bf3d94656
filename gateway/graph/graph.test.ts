import { getOperationAST, parse } from 'graphql';
import { expect, test } from 'vitest';
import { compose } from '#test/support/compose.ts';
import { testScope } from '#test/support/scope.ts';
import type { InTurn } from '../limits/turns.ts';
import { operationKey } from '../operation-key.ts';
import type { Upstream } from '../upstream/data-source.ts';
import { createGraph, type Graph } from './graph.ts';
import { planAhead } from './plan-ahead.ts';
import { parseSupergraph } from './read-supergraph.ts';
import { createUpstreams } from './upstreams.ts';

const SDL = compose([
  {
    name: 'offers',
    url: 'http://offers.invalid',
    sdl: 'type Query { title: String town: String }',
  },
]);
const upstream: Upstream = {
  ask: async () => ({ data: { title: 'Boulanger', town: 'Nantes' } }),
  close: async () => undefined,
};
const graphOf = (inTurn: InTurn = (work) => work()): Promise<Graph> =>
  createGraph(
    parseSupergraph(SDL),
    createUpstreams(() => upstream),
    { isOpen: false, planning: { deadlineMs: 1_000 }, inspect: () => undefined, inTurn },
  );
const TEXT = 'query($short: Boolean!) { title town @skip(if: $short) }';

function prepare({ engine, accessOf }: Graph) {
  const document = parse(TEXT);
  const operation = getOperationAST(document);
  if (operation == null) throw new Error('no operation');
  return engine.prepare(document, operation, accessOf(testScope.caller));
}

test('what is executed over a graph waits for its turn', async () => {
  const turn = Promise.withResolvers<void>();
  let isAnswered = false;
  const graph = await graphOf(async (work) => {
    await turn.promise;
    return work();
  });
  const decided = await prepare(graph).decide({ short: true });
  const values = { sent: { short: true }, coerced: { short: true } };
  const answer = graph.engine.execute(decided, values, testScope).then((told) => {
    isAnswered = true;
    return told;
  });
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(isAnswered).toBe(false);
  turn.resolve();
  expect(await answer).toEqual({ data: '{"title":"Boulanger"}', errors: [] });
  await graph.retire();
});

test('the next version is planned over for the conditions in use, and for no others', async () => {
  const [before, next] = [await graphOf(), await graphOf()];
  const key = operationKey(before.accessOf(testScope.caller), testScope);
  const prepared = prepare(before);
  await prepared.decide({ short: true });
  before.operations.set(TEXT, '', key, prepared, testScope);
  expect(await planAhead(before, next)).toBe(1);
  const ahead = next.operations.takeAhead(TEXT, '', key);
  expect(ahead?.decided({ short: true })).toBeDefined();
  expect(ahead?.decided({ short: false })).toBeUndefined();
  await Promise.all([before.retire(), next.retire()]);
});

test('an operation is kept planned for sixteen values of its conditions, the last ones asked for', async () => {
  const graph = await graphOf();
  const names = ['a', 'b', 'c', 'd', 'e'];
  const document = parse(
    `query(${names.map((name) => `$${name}: Boolean!`)}) { title ${names.map((name) => `${name}: town @skip(if: $${name})`).join(' ')} }`,
  );
  const operation = getOperationAST(document);
  if (operation == null) throw new Error('no operation');
  const prepared = graph.engine.prepare(document, operation, graph.accessOf(testScope.caller));
  const valuesOf = (number: number) =>
    Object.fromEntries(names.map((name, index) => [name, ((number >> index) & 1) === 1]));
  for (let number = 0; number < 32; number += 1) await prepared.decide(valuesOf(number));
  const kept = Array.from({ length: 32 }, (_one, number) => prepared.decided(valuesOf(number)));
  expect(kept.map((one) => one !== undefined)).toEqual(
    Array.from({ length: 32 }, (_one, number) => number >= 16),
  );
  await graph.retire();
});
