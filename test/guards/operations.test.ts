import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const FOLDER = 'schema/operations';

test('every saved operation stands in one group, whose name its typed document goes by', () => {
  const groups = JSON.parse(readFileSync(`${FOLDER}/operations.json`, 'utf8')) as Readonly<
    Record<string, readonly string[]>
  >;
  const saved = readdirSync(FOLDER).filter((name) => name.endsWith('.graphql'));
  expect(Object.values(groups).flat().sort()).toEqual(
    saved.map((name) => name.slice(0, -'.graphql'.length)).sort(),
  );
  expect(readdirSync('schema/client').sort()).toEqual(
    Object.keys(groups)
      .map((group) => `${group.toLowerCase().replaceAll(' ', '-')}.ts`)
      .sort(),
  );
});
