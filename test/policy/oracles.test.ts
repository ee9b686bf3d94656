import { readFileSync } from 'node:fs';
import {
  buildSchema,
  type GraphQLField,
  type GraphQLInputType,
  getNamedType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
} from 'graphql';
import { expect, test } from 'vitest';
import { readMatrix } from './read-matrix.ts';

/** What says which object is asked for, or how many. */
const NEUTRAL = ['id', 'ids', 'first', 'after'];

const schema = buildSchema(
  readFileSync(new URL('../../schema/api.graphql', import.meta.url), 'utf8'),
);
const closed: ReadonlySet<string> = new Set(readMatrix().fields);

/** The names of an argument and of all that its value can hold, values of enums (orders) included. */
function namesIn(name: string, type: GraphQLInputType, seen = new Set<string>()): string[] {
  const named = getNamedType(type);
  if (seen.has(named.name)) return [name];
  seen.add(named.name);
  if (!isInputObjectType(named)) return [name];
  const inside = Object.values(named.getFields());
  return [name, ...inside.flatMap((field) => namesIn(field.name, field.type, seen))];
}

/** The closed fields of what a field gives, through connections and search results. */
function closedBelow(field: GraphQLField<unknown, unknown>, steps = 3): string[] {
  const type = getNamedType(field.type);
  if (!isObjectType(type) && !isInterfaceType(type)) return [];
  const own = Object.keys(type.getFields()).filter((name) => closed.has(`${type.name}.${name}`));
  if (steps === 0) return own;
  const isWrapper = /(?:Connection|Edge|Search)$/u.test(type.name);
  const below = isWrapper ? Object.values(type.getFields()) : [];
  return [...own, ...below.flatMap((one) => closedBelow(one, steps - 1))];
}

test('C-35: no list that is open can be filtered or put in order by a field that is closed', () => {
  const found: string[] = [];
  let looked = 0;
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__')) continue;
    for (const field of Object.values(type.getFields())) {
      const coordinate = `${type.name}.${field.name}`;
      if (closed.has(coordinate) || field.args.length === 0) continue;
      const hidden = new Set(closedBelow(field));
      if (hidden.size === 0) continue;
      looked += 1;
      const names = field.args.flatMap((argument) => namesIn(argument.name, argument.type));
      for (const name of names)
        if (!NEUTRAL.includes(name) && hidden.has(name)) found.push(`${coordinate} by ${name}`);
    }
  }
  expect(found).toEqual([]);
  expect(looked).toBeGreaterThan(3);
});
