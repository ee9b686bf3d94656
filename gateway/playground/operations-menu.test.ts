import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readOperationsMenu } from './operations-menu.ts';

let directory: string;

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'operations-'));
});

afterEach(() => rm(directory, { recursive: true }));

async function write(files: Record<string, string>) {
  for (const [name, content] of Object.entries(files)) {
    await mkdir(dirname(join(directory, name)), { recursive: true });
    await writeFile(join(directory, name), content);
  }
}

const names = async () => (await readOperationsMenu(directory)).operations.map(({ name }) => name);

describe('the menu of saved operations', () => {
  test('reads each document with the variables that stand beside it', async () => {
    await write({
      'b.graphql': 'query B { b }',
      'a.graphql': '# First\nquery A($id: ID!) { a(id: $id) }',
      'a.variables.json': '{ "id": "1" }',
      'README.md': 'not an operation',
    });
    const { operations, problems } = await readOperationsMenu(directory);
    expect(operations).toMatchObject([
      { name: 'a', title: 'First', variables: { id: '1' } },
      { name: 'b', title: 'B', variables: null },
    ]);
    expect(problems).toEqual([]);
  });

  test('reports what it cannot read and keeps the rest', async () => {
    await write({
      'broken.graphql': 'query {',
      'fragment.graphql': 'fragment F on T { a }',
      'good.graphql': '{ a }',
      'variables.graphql': '{ a }',
      'variables.variables.json': '{',
    });
    const { operations, problems } = await readOperationsMenu(directory);
    expect(operations.map(({ name }) => name)).toEqual(['good']);
    expect(problems).toEqual([
      { file: 'broken.graphql', reason: expect.stringContaining('Syntax Error') },
      { file: 'fragment.graphql', reason: 'The document contains no operation.' },
      { file: 'variables.graphql', reason: expect.stringContaining('JSON') },
    ]);
  });

  test('follows the groups of operations.json first, then the names', async () => {
    await write({
      'a.graphql': '{ a }',
      'b.graphql': '{ b }',
      'c.graphql': '{ c }',
      'deep/d.graphql': '{ d }',
      'operations.json': '{ "One": ["c"], "Two": ["b", "nowhere"] }',
    });
    const { operations, problems } = await readOperationsMenu(directory);
    expect(operations.map(({ name, group }) => [group, name])).toEqual([
      ['One', 'c'],
      ['Two', 'b'],
      ['Queries', 'a'],
      ['Deep', 'deep/d'],
    ]);
    expect(problems).toEqual([]);
  });

  test('keeps a group in one piece', async () => {
    await write({
      'a.graphql': '{ a }',
      'b.graphql': 'mutation { b }',
      'c.graphql': '{ c }',
      'operations.json': '{ "Queries": ["c"] }',
    });
    expect(await names()).toEqual(['c', 'a', 'b']);
  });

  test('does without an operations.json that makes no sense', async () => {
    await write({ 'a.graphql': '{ a }', 'operations.json': '["a"]' });
    const { operations, problems } = await readOperationsMenu(directory);
    expect(operations).toHaveLength(1);
    expect(problems).toEqual([
      { file: 'operations.json', reason: 'The menu is not an object of lists of names.' },
    ]);
  });

  test('says that the folder is missing without saying where it should be', async () => {
    const { operations, problems } = await readOperationsMenu(join(directory, 'nowhere'));
    expect(operations).toEqual([]);
    expect(problems).toEqual([{ file: '.', reason: 'The file system answers ENOENT.' }]);
  });
});
