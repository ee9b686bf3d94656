import { ApolloServer } from '@apollo/server';
import { describe, expect, test } from 'vitest';
import { maskError } from './mask-error.ts';
import { STORABLE, textsOfDocument, textsOfVariables } from './storable-text.ts';

const asked: string[] = [];
const server = new ApolloServer({
  typeDefs: `
    input Filter { text: String ids: [ID!] }
    type Query { thing(id: ID, filter: Filter): String }`,
  resolvers: {
    Query: {
      thing: (_parent: unknown, args: { id?: string }) => {
        asked.push(JSON.stringify(args));
        return args.id ?? '';
      },
    },
  },
  validationRules: [textsOfDocument(STORABLE)],
  plugins: [textsOfVariables(STORABLE)],
  formatError: (formatted, error) => maskError(formatted, error, () => undefined),
});

async function ask(query: string, variables: Record<string, unknown> = {}) {
  const { http, body } = await server.executeOperation({ query, variables });
  if (body.kind !== 'single') throw new Error('expected one answer');
  return { status: http.status ?? 200, ...body.singleResult };
}

describe('texts that PostgreSQL cannot hold', () => {
  test.each([
    ['in a document', '{ thing(id: "a\\u0000b") }', {}, 'id'],
    ['in an input object of a document', '{ thing(filter: { text: "\\u0000" }) }', {}, 'text'],
    ['in a variable', 'query($id: ID) { thing(id: $id) }', { id: '\u0000' }, '$id'],
    [
      'deep in a variable',
      'query($f: Filter) { thing(filter: $f) }',
      { f: { ids: ['fine', 'half \ud800'] } },
      '$f',
    ],
  ])(
    'one %s is refused with 400, its place and no resolver called',
    async (_what, document, variables, argument) => {
      asked.length = 0;
      const { status, errors, data } = await ask(document, variables);
      expect([status, data, asked]).toEqual([400, undefined, []]);
      expect(errors?.[0]?.extensions).toMatchObject({ code: 'TEXT_MALFORMED', argument });
      expect(JSON.stringify(errors)).not.toContain('"http"');
    },
  );

  test('what only looks odd is data', async () => {
    for (const id of ['\u0001', '\u202e', '𝄞🙂', 'e\u0301', "'; --", '\\u0000']) {
      expect((await ask('query($id: ID) { thing(id: $id) }', { id })).data).toEqual({ thing: id });
    }
  });

  test('a variable nested without end is walked, not fallen into', async () => {
    let nested: unknown = '\u0000';
    for (let depth = 0; depth < 200_000; depth += 1) nested = [nested];
    const { status } = await ask('query($id: ID) { thing(id: $id) }', { id: nested });
    expect(status).toBe(400);
  });
});
