import { readFileSync } from 'node:fs';
import { parse } from 'graphql';
import { describe, expect, test } from 'vitest';
import { compose } from '#test/support/compose.ts';
import { createAccessOf } from './access-of.ts';
import { ANONYMOUS, type Caller } from './caller.ts';
import { fieldRequirements } from './field-requirements.ts';

const LINK = (imports: string, more = '') =>
  `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: [${imports}]) ${more}\n`;
const ALL =
  '"@key" "@requires" "@external" "@shareable" "@interfaceObject" "@composeDirective" "@authenticated" "@requiresScopes" "@policy"';
const PERSONAL = `@link(url: "https://estuaire.invalid/spec/personal/v1.0", import: ["@personal"]) @composeDirective(name: "@personal")`;
const DEFINITION = 'directive @personal(category: String!) on FIELD_DEFINITION';

const composed = (...sdl: string[]): string =>
  compose(sdl.map((text, index) => ({ name: `s${index}`, url: 'http://s.invalid', sdl: text })));

const caller = (more: Partial<Caller>): Caller => ({ ...ANONYMOUS, kind: 'known', ...more });
const WITH = {
  nobody: ANONYMOUS,
  token: caller({}),
  a: caller({ purposes: ['purpose:a'] }),
  b: caller({ purposes: ['purpose:b'] }),
  ab: caller({ purposes: ['purpose:a', 'purpose:b'] }),
  read: caller({ scopes: ['read'] }),
};

/** Which of the callers may read a field. */
function readersOf(supergraph: string, coordinate: string): string[] {
  const accessOf = createAccessOf(fieldRequirements(parse(supergraph)));
  const [type = '', field = ''] = coordinate.split('.');
  return Object.entries(WITH)
    .filter(([, who]) => accessOf(who).mayRead(type, field))
    .map(([name]) => name);
}

const EVERYBODY = Object.keys(WITH);
const p = (...purposes: string[]) =>
  `@policy(policies: [${purposes.map((one) => `["purpose:${one}"]`)}])`;

describe('what a field asks for', () => {
  const graph = composed(`${LINK(ALL)}
    type Query { open: Int token: Int @authenticated scope: Int @requiresScopes(scopes: [["read"]]) a: Int ${p('a')} aOrB: Int ${p('a', 'b')}
      aAndB: Int @policy(policies: [["purpose:a", "purpose:b"]]) both: Int ${p('a')} @requiresScopes(scopes: [["read"]])
      other: Int @policy(policies: [["admin"]]) none: Int @policy(policies: []) empty: Int @policy(policies: [[]])
      object: Marked enum: Level scalar: Secret list: [[Level!]!]! named: Named things: [Thing!] }
    type Marked @authenticated { open: Int a: Int ${p('a')} }
    enum Level @authenticated { LOW } scalar Secret @requiresScopes(scopes: [["read"]])
    interface Named { name: String } type Plain implements Named { name: String } type Guarded implements Named { name: String ${p('a')} }
    union Thing = Plain | Guarded | Marked`);

  test.each([
    ['Query.open', EVERYBODY],
    ['Query.token', ['token', 'a', 'b', 'ab', 'read']],
    ['Query.scope', ['read']],
    ['Query.a', ['a', 'ab']],
    ['Query.aOrB', ['a', 'b', 'ab']],
    ['Query.aAndB', ['ab']],
    ['Query.both', []],
    ['Query.other', []],
    ['Query.none', []],
    ['Query.empty', []],
    ['Query.object', ['token', 'a', 'b', 'ab', 'read']],
    ['Query.enum', ['token', 'a', 'b', 'ab', 'read']],
    ['Query.list', ['token', 'a', 'b', 'ab', 'read']],
    ['Query.scalar', ['read']],
    ['Marked.open', ['token', 'a', 'b', 'ab', 'read']],
    ['Marked.a', ['a', 'ab']],
    ['Query.named', EVERYBODY],
    ['Named.name', ['a', 'ab']],
    ['Plain.name', EVERYBODY],
    ['Guarded.name', ['a', 'ab']],
    ['Query.things', ['token', 'a', 'b', 'ab', 'read']],
  ])('%s is read by %j', (coordinate, readers) => {
    expect(readersOf(graph, coordinate)).toEqual(readers);
  });

  test('an object that is marked closes the interface that it is one of, as composition says too', () => {
    const hidden = composed(`${LINK(ALL)} type Query { node: Node }
      interface Node { id: ID } type Open implements Node { id: ID } type Closed implements Node ${p('a')} { id: ID }`);
    expect(readersOf(hidden, 'Query.node')).toEqual(['a', 'ab']);
    expect(readersOf(hidden, 'Node.id')).toEqual(['a', 'ab']);
    expect(readersOf(hidden, 'Open.id')).toEqual(EVERYBODY);
  });

  test('an interface needs what its objects do, though whoever composed it did not say so', () => {
    const bare = graph.replace(/(?<=interface Named[^}]*name: String) @policy\(.*?\)/su, '');
    expect(bare).not.toBe(graph);
    expect(readersOf(bare, 'Named.name')).toEqual(['a', 'ab']);
  });

  test('a mark that was written on an interface binds its objects, whatever composed it', () => {
    const text = composed(`${LINK(ALL)} type Query { node: Node x: Int ${p('a')} }
      interface Node { id: ID } type Open implements Node { id: ID } type Other implements Node { id: ID }`);
    const marked = text
      .replace(/(?<=interface Node\n.*\n\{\n {2}id: ID)/u, ` ${p('a')}`)
      .replace(/(?<=^interface Node)/mu, ' @policy(policies: [["purpose:b"]])');
    expect(readersOf(marked, 'Open.id')).toEqual(['ab']);
  });

  test("an interface object's field is closed on each object too", () => {
    const graph = composed(
      `${LINK(ALL)} type Query { media: Media } interface Media @key(fields: "id") { id: ID! } type Book implements Media @key(fields: "id") { id: ID! }`,
      `${LINK(ALL)} type Media @interfaceObject @key(fields: "id") { id: ID! score: Int ${p('a')} }`,
    );
    expect(readersOf(graph, 'Book.score')).toEqual(['a', 'ab']);
    expect(readersOf(graph, 'Media.score')).toEqual(['a', 'ab']);
    const older = graph.replace(/(?<=type Book[^}]*score: Int) @policy\(.*?\)/su, '');
    expect(older).not.toBe(graph);
    expect(readersOf(older, 'Book.score')).toEqual(['a', 'ab']);
  });

  test('a field needs what its subgraph is sent for it, though composition let it pass', () => {
    const text = composed(
      `${LINK(ALL)} type Query { t: T } type T @key(fields: "id") { id: ID! pid: ID home: Home } type Home @shareable { town: String }`,
      `${LINK(ALL)} type T @key(fields: "id") { id: ID! pid: ID @external home: Home @external score: Int @requires(fields: "pid home { town }") } type Home @shareable { town: String } extend type Query { x: Int ${p('a')} }`,
    );
    expect(readersOf(text, 'T.score')).toEqual(EVERYBODY);
    expect(readersOf(text.replace(/(?<= pid: ID)/u, ` ${p('a')}`), 'T.score')).toEqual(['a', 'ab']);
    expect(readersOf(text.replace(/(?<=town: String)/u, ` ${p('b')}`), 'T.score')).toEqual([
      'b',
      'ab',
    ]);
  });

  test('two subgraphs that mark one field bind together', () => {
    const sdl = (mark: string) => `${LINK(ALL)} type Query { x: Int @shareable ${mark} }`;
    expect(readersOf(composed(sdl(p('a')), sdl(p('b'))), 'Query.x')).toEqual(['ab']);
    expect(readersOf(composed(sdl(p('a')), sdl('')), 'Query.x')).toEqual(['a', 'ab']);
  });
});

describe('persons', () => {
  const graph = (more: string, jobseeker = '', types = ''): string =>
    composed(`${LINK(ALL, PERSONAL)} ${DEFINITION}
      type Query { person: Person @personal(category: "X") ${p('a')} town: Town ${more} }
      type Person @key(fields: "id") { id: ID! @personal(category: "X") ${p('a', 'b')} ${jobseeker} }
      type Town { name: String mayor: String @personal(category: "X") } ${types}`);

  test.each([
    ['a field without a mark', 'name: String', 'Person.name'],
    ['a field with a category alone', 'name: String @personal(category: "X")', 'Person.name'],
  ])('%s is closed to all', (_what, field, coordinate) => {
    expect(readersOf(graph('', field), coordinate)).toEqual([]);
  });

  test('a category alone closes a field of a type that is no person’s', () => {
    expect(readersOf(graph(''), 'Town.mayor')).toEqual([]);
    expect(readersOf(graph(''), 'Town.name')).toEqual(EVERYBODY);
  });

  test('what only a person leads to is a person’s, through unions and connections too', () => {
    const text = graph(
      '',
      `letters: Letters @personal(category: "X") ${p('a')}`,
      `type Letters { nodes: [Letter] @personal(category: "X") @policy(policies: [["purpose:a"]]) }
      union Letter = Note | Form  type Note { text: String } type Form { text: String }`,
    );
    expect(readersOf(text, 'Note.text')).toEqual([]);
    expect(readersOf(text, 'Letters.nodes')).toEqual(['a', 'ab']);
  });

  test('an unmarked field that leads to a person opens nothing: it is closed, and so is the person', () => {
    const text = graph('anybody: Person', 'name: String');
    expect(readersOf(text, 'Query.anybody')).toEqual([]);
    expect(readersOf(text, 'Person.name')).toEqual([]);
    expect(readersOf(text, 'Person.id')).toEqual(['a', 'b', 'ab']);
  });
});

describe('security directives by other names', () => {
  test.each([
    ['{ name: "@policy", as: "@needs" }', '@needs(policies: [["purpose:a"]])', ['a', 'ab']],
    ['{ name: "@requiresScopes", as: "@x" }', '@x(scopes: [["read"]])', ['read']],
    ['{ name: "@authenticated", as: "@policy" }', '@policy', ['token', 'a', 'b', 'ab', 'read']],
  ])('%s is honoured', (imported, mark, readers) => {
    const graph = composed(`${LINK(`"@key" ${imported}`)} type Query { x: Int ${mark} }`);
    expect(readersOf(graph, 'Query.x')).toEqual(readers);
  });

  test('a prefix is honoured', () => {
    const graph = composed(
      `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", as: "fed") type Query { x: Int @fed__policy(policies: [["purpose:a"]]) }`,
    );
    expect(readersOf(graph, 'Query.x')).toEqual(['a', 'ab']);
  });

  test('so is a prefix of the supergraph itself, in both ways of writing it', () => {
    const renamed = composed(`${LINK(ALL)} type Query { x: Int ${p('a')} }`)
      .replace('policy/v0.1",', 'policy/v0.1", as: "guard",')
      .replaceAll('@policy', '@guard')
      .replaceAll('policy__Policy', 'guard__Policy');
    expect(readersOf(renamed, 'Query.x')).toEqual(['a', 'ab']);
    const uncommon = renamed.replaceAll('@guard', '@guard__policy');
    expect(readersOf(uncommon, 'Query.x')).toEqual(['a', 'ab']);
  });

  test('the link directive itself may have another name', () => {
    const graph = composed(`${LINK(ALL)} type Query { x: Int ${p('a')} }`)
      .replaceAll('@link', '@follow')
      .replace('link/v1.0"', 'link/v1.0", as: "follow"');
    expect(readersOf(graph, 'Query.x')).toEqual(['a', 'ab']);
  });
});

describe('a supergraph that cannot be protected is refused', () => {
  const graph = composed(
    `${LINK(ALL)} type Query { x(y: Int): Int ${p('a')} z: Kind } enum Kind { A }`,
  );
  const link = /@link\(url: "https:\/\/specs\.apollo\.dev\/policy\/v0\.1", for: SECURITY\)/u;
  const instead = (text: string) => graph.replace(link, text);

  test.each([
    [
      'an unknown security feature',
      instead('@link(url: "https://x.invalid/secret/v1.0", for: SECURITY)'),
    ],
    [
      'a newer version',
      instead('@link(url: "https://specs.apollo.dev/policy/v0.2", for: SECURITY)'),
    ],
    ['the same name elsewhere', instead('@link(url: "https://x.invalid/policy/v0.1")')],
    ['a directive that is not linked', instead('')],
    [
      'what it cannot execute',
      graph.replace(
        link,
        (all) => `${all} @link(url: "https://x.invalid/run/v1.0", for: EXECUTION)`,
      ),
    ],
    ['a link without a version', instead('@link(url: "https://specs.apollo.dev/policy")')],
    ['a link without a URL', instead('@link(as: "policy")')],
    [
      'imports that are no list of names',
      graph.replace('for: SECURITY', 'import: [{ name: "@policy", as: 3 }]'),
    ],
    [
      'a link to nothing',
      graph.replace('"https://specs.apollo.dev/link/v1.0"', '"https://x.invalid/link/v1.0"'),
    ],
    [
      'lists that are no lists of texts',
      graph.replace('policies: [["purpose:a"]]', 'policies: [[1]]'),
    ],
    ['no lists at all', graph.replace('(policies: [["purpose:a"]])', '')],
    ['a mark on an argument', graph.replace('y: Int', `y: Int ${p('a')}`)],
    ['a mark on an enum value', graph.replace(/\n {2}A /u, `\n  A ${p('a')} `)],
    [
      'a mark inside join__directive',
      graph.replace('z: Kind', 'z: Kind @join__directive(graphs: [S0], name: "policy", args: {})'),
    ],
  ])('%s', (_what, text) => {
    expect(text).not.toBe(graph);
    expect(() => fieldRequirements(parse(text))).toThrow(/^The supergraph is refused: /u);
  });

  test('the host of a link may be written otherwise and is the same', () => {
    const text = graph.replace(
      'https://specs.apollo.dev/policy',
      'https://SPECS.apollo.dev:443/policy',
    );
    expect(readersOf(text, 'Query.x')).toEqual(['a', 'ab']);
  });
});

describe('the shape of a caller', () => {
  const accessOf = createAccessOf(
    fieldRequirements(parse(composed(`${LINK(ALL)} type Query { x: Int ${p('a', 'b')} }`))),
  );

  test('is the same for callers who differ in nothing that the graph mentions', () => {
    const one = accessOf(
      caller({ subject: 'one', purposes: ['purpose:a', 'purpose:z'], scopes: ['read'] }),
    );
    const other = accessOf(caller({ subject: 'other', purposes: ['purpose:a'] }));
    expect(one).toBe(other);
    expect(accessOf(ANONYMOUS)).toBe(
      accessOf(caller({ scopes: ['policy:purpose:a', 'purpose:a'] })),
    );
  });

  test('is another one for every other right, in whatever order it is named', () => {
    const shapes = [[], ['a'], ['b'], ['a', 'b']].map(
      (names) => accessOf(caller({ purposes: names.map((name) => `purpose:${name}`) })).shape,
    );
    expect(new Set(shapes).size).toBe(4);
    expect(accessOf(caller({ purposes: ['purpose:b', 'purpose:a'] })).shape).toBe(shapes[3]);
  });

  test('an anonymous caller holds nothing, whatever stands in it', () => {
    expect(accessOf({ ...ANONYMOUS, purposes: ['purpose:a'] }).mayRead('Query', 'x')).toBe(false);
  });
});

test('a graph without protected fields has one access for all', () => {
  const accessOf = createAccessOf(
    fieldRequirements(parse(composed(`${LINK(ALL)} type Query { x: Int }`))),
  );
  expect(accessOf(ANONYMOUS)).toBe(accessOf(caller({ scopes: ['read'] })));
});

test('the hub’s own supergraph asks for a purpose wherever a field is about a person', () => {
  const text = readFileSync(new URL('../../schema/supergraph.graphql', import.meta.url), 'utf8');
  const requirements = fieldRequirements(parse(text));
  expect(requirements.get('Jobseeker')?.has('email')).toBe(true);
  expect(requirements.get('Commune')).toBeUndefined();
});
