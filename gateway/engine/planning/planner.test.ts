import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { composeServices } from '@apollo/composition';
import { Supergraph } from '@apollo/federation-internals';
import { QueryPlanner } from '@graphql-hive/router-query-planner';
import { parse, printSchema } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { TestSubgraph } from '#test/support/federation/federation.ts';
import { world } from '#test/support/federation/world.ts';
import { entityKeysOf } from '../entity-keys.ts';
import { possibleTypesOf } from '../possible-types.ts';
import { createPlanner, type Planner } from './planner.ts';

const LINK = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.7",
  import: ["@key", "@requires", "@external", "@shareable", "@interfaceObject", "@provides", "@override", "@inaccessible"])\n`;

function composed(subgraphs: Readonly<Record<string, Pick<TestSubgraph, 'sdl'>>>): string {
  const { supergraphSdl, errors } = composeServices(
    Object.entries(subgraphs).map(([name, { sdl }]) => ({
      name,
      url: `http://${name}.invalid`,
      typeDefs: parse(LINK + sdl),
    })),
  );
  if (supergraphSdl === undefined) throw new Error(errors?.join('\n'));
  return supergraphSdl;
}

/** Every entity in every subgraph, each of which alone has one field: the ways to reach all of them multiply with the depth. */
const hostile = composed(
  Object.fromEntries(
    Array.from({ length: 8 }, (_, index) => [
      `s${index}`,
      {
        sdl: `type Query { t: T @shareable } type T @key(fields: "id") {
          id: ID! x${index}: Int ${[0, 1, 2, 3, 4].map((n) => `f${n}: T @shareable`).join(' ')} }`,
      },
    ]),
  ),
);
const hostileQuery = (depth: number): string => {
  const below = (left: number): string =>
    left === 0
      ? 'x0 x1 x2 x3 x4 x5 x6 x7'
      : [0, 1, 2, 3, 4].map((n) => `f${n} { ${below(left - 1)} }`).join(' ');
  return `{ t { ${below(depth)} } }`;
};

describe('a planner in a process of its own', () => {
  const supergraph = composed(world);
  let planner: Planner;
  beforeAll(async () => {
    planner = await createPlanner(supergraph);
  });
  afterAll(() => planner.close());

  test('gives the schema of clients as Apollo makes it', () => {
    const expected = Supergraph.build(supergraph, { supportedFeatures: null }).apiSchema();
    expect(printSchema(planner.apiSchema)).toBe(printSchema(expected.toGraphQLJSSchema()));
  });

  test('plans as the planner on the event loop does', async () => {
    const here = new QueryPlanner(supergraph);
    for (const query of [
      '{ users { name score price(currency: "GBP") shipping tax friends { name level } } }',
      '{ media { __typename title rating ... on Book { size } } search { ... on User { score } } }',
      'query($skip: Boolean!) { user(id: "1") { name score @skip(if: $skip) } }',
      '{ top { title rating } best { ... on Team { label } ... on User { name } } }',
    ])
      expect(await planner.plan(query, null)).toEqual(here.plan(query, null, new Set(), 0).node);
  });

  test('plans the named one of several operations', async () => {
    const plan = await planner.plan('query A { users { id } } query B { top { id } }', 'B');
    expect(plan).toMatchObject({ kind: 'Fetch', serviceName: 'logistics' });
  });

  test('refuses what has no plan without the words of the planner, and plans the next', async () => {
    await expect(planner.plan('{ nothing }', null)).rejects.toMatchObject({
      message: 'The gateway finds no way to answer the operation.',
      extensions: { code: 'OPERATION_NOT_PLANNED', http: { status: 500 } },
    });
    expect(await planner.plan('{ users { id } }', null)).toMatchObject({ kind: 'Fetch' });
  });

  test('is waited for by a process that does nothing else, and then lets it end', async () => {
    const script = `
      import { readFileSync } from 'node:fs';
      import { startPlannerProcess } from ${JSON.stringify(new URL('./planner-process.ts', import.meta.url).href)};
      await startPlannerProcess({ supergraphSdl: readFileSync(0, 'utf8'), deadlineMs: 100 }).ready;
      console.log('ready');`;
    const folder = await mkdtemp(join(tmpdir(), 'estuaire-planner-'));
    const file = join(folder, 'alone.mjs');
    await writeFile(file, script);
    const child = execFile(process.execPath, [file]);
    child.stdin?.end(supergraph);
    const told = child.stdout?.setEncoding('utf8').toArray();
    const [code] = await once(child, 'exit');
    expect([code, (await told)?.join('')]).toEqual([0, 'ready\n']);
    await rm(folder, { recursive: true });
  });

  test('keeps which types there are and by which keys', () => {
    const whole = parse(supergraph);
    for (const type of ['User', 'Media', 'Book', 'Found', 'Ranked', 'Level']) {
      expect(possibleTypesOf(planner.types).of(type)).toEqual(possibleTypesOf(whole).of(type));
      for (const subgraph of Object.keys(world))
        expect(entityKeysOf(planner.types)(subgraph, type)).toEqual(
          parseKeys(entityKeysOf(whole)(subgraph, type)),
        );
    }
  });
});

/** Parsed keys without what only JavaScript's own objects have. */
const parseKeys = (keys: unknown): unknown => JSON.parse(JSON.stringify(keys));

describe('an operation that takes seconds to plan', () => {
  let planner: Planner;
  beforeAll(async () => {
    planner = await createPlanner(hostile, { deadlineMs: 60 });
  });
  afterAll(() => planner.close());

  test('is given up, and another one is planned at once', async () => {
    const late = planner.plan(hostileQuery(4), null);
    const honest = planner.plan('{ t { x0 } }', null);
    await expect(late).rejects.toMatchObject({
      extensions: { code: 'PLANNING_TIMEOUT', http: { status: 503 } },
    });
    expect(await honest).toMatchObject({ kind: 'Fetch' });
  });

  test('is planned once for those who ask at the same time', async () => {
    const query = hostileQuery(2);
    expect(planner.plan(query, null)).toBe(planner.plan(query, null));
    await planner.plan(query, null).catch(() => undefined);
  });

  test('does not keep those behind it waiting for ever', async () => {
    const queue = Array.from({ length: 60 }, (_, index) =>
      planner.plan(`query Q${index} ${hostileQuery(4)}`, null),
    );
    const all = await Promise.allSettled(queue);
    expect(all.every(({ status }) => status === 'rejected')).toBe(true);
    expect(await planner.plan('{ t { x0 } }', null)).toMatchObject({ kind: 'Fetch' });
  });
});

describe('an operation of which the planner dies', () => {
  let planner: Planner;
  beforeAll(async () => {
    planner = await createPlanner(hostile, { deadlineMs: 60_000 });
  });
  afterAll(() => planner.close());

  test('is refused, also the next time, and costs those behind it nothing', async () => {
    const deadly = planner.plan(hostileQuery(4), null);
    const behind = planner.plan('{ t { x0 } }', null);
    await killPlanners();
    await expect(deadly).rejects.toMatchObject({
      extensions: { code: 'OPERATION_NOT_PLANNED' },
    });
    expect(await behind).toMatchObject({ kind: 'Fetch' });
    await expect(planner.plan(hostileQuery(4), null)).rejects.toMatchObject({
      extensions: { code: 'OPERATION_NOT_PLANNED' },
    });
  });
});

/** Ends the processes that plan as a fault of native code does: at once. */
async function killPlanners(): Promise<void> {
  const { stdout } = await promisify(execFile)('pgrep', [
    '-P',
    `${process.pid}`,
    '-f',
    'plan-child',
  ]);
  for (const pid of stdout.trim().split('\n')) process.kill(Number(pid), 'SIGABRT');
}

describe('an operation of which every plan is wrong', () => {
  test('is refused: a field of an interface that one of its types answers only when it is sent another', async () => {
    const planner = await createPlanner(
      composed({
        pay: {
          sdl: `type Query { first: Paid } interface Paid { id: ID! fee: Int }
            type Offer implements Paid @key(fields: "id") {
              id: ID! fee: Int @requires(fields: "salary") salary: Int @external }`,
        },
        offers: { sdl: 'type Offer @key(fields: "id") { id: ID! salary: Int }' },
      }),
    );
    await expect(planner.plan('{ first { fee } }', null)).rejects.toMatchObject({
      extensions: { code: 'OPERATION_NOT_PLANNED' },
    });
    const named = await planner.plan('{ first { ... on Offer { fee } } }', null);
    expect(named).toMatchObject({ kind: 'Sequence' });
    await planner.close();
  });
});

describe('a text that is no supergraph', () => {
  test.each([
    ['no GraphQL', 'type {'],
    ['nothing', ''],
    ['a schema without subgraphs', 'type Query { a: Int }'],
    ['half a supergraph', composed(world).slice(0, 4_000)],
  ])('%s is refused with a sentence', async (_what, text) => {
    await expect(createPlanner(text)).rejects.toThrow(/\w+/u);
  });
});
