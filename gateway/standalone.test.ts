import { describe, expect, test } from 'vitest';
import { parseSupergraph } from './graph/read-supergraph.ts';
import { TIERS } from './limits/tiers.ts';
import { readCommand, requireOpenOrUnprotected } from './standalone.ts';

describe('the command of the gateway', () => {
  test('serves any supergraph alone, with the limits of callers who are known, unless it is told otherwise', () => {
    const command = readCommand(['--supergraph', 'mine.graphql', '--port', '0']);
    expect(command).toMatchObject({
      kind: 'serve',
      env: {
        supergraphFile: 'mine.graphql',
        port: 0,
        host: '127.0.0.1',
        limits: { anonymous: TIERS.authenticated, known: TIERS.authenticated },
        subgraphUrls: {},
        standalone: { isOpen: false },
      },
    });
    const told = readCommand([
      '--supergraph',
      'a',
      '--limits',
      'public',
      '--open',
      '--host',
      '::1',
    ]);
    expect(told).toMatchObject({
      env: { limits: { anonymous: TIERS.public }, host: '::1', standalone: { isOpen: true } },
    });
  });

  test.each([
    [[], { shareMs: 0, answersMs: 0 }],
    [['--share', 'fetches'], { shareMs: 50, answersMs: 0 }],
    [['--share', 'answers'], { shareMs: 50, answersMs: 50 }],
  ])('%j shares between clients what it says', (words, { shareMs, answersMs }) => {
    expect(readCommand(['--supergraph', 'a', ...words])).toMatchObject({
      env: { upstream: { shareMs }, shareAnswersMs: answersMs },
    });
  });

  test('shows its options', () => {
    const command = readCommand(['--help']);
    expect(command.kind === 'help' && command.text).toMatch(/--supergraph <file>/u);
  });

  test.each([
    [['--port', '4000'], /--supergraph <file>/u],
    [['--supergraph'], /--supergraph/u],
    [['--supergraph', 'a', '--prot', '1'], /--prot/u],
    [['mine.graphql'], /mine\.graphql/u],
    [['--supergraph', 'a', '--port', '70000'], /65535/u],
    [['--supergraph', 'a', '--limits', 'none'], /public/u],
    [['--supergraph', 'a', '--share', 'all'], /fetches/u],
  ])('%j is refused with a sentence', (words, sentence) => {
    expect(() => readCommand(words)).toThrow(sentence);
  });
});

describe('a supergraph that protects fields', () => {
  const supergraph = (link: string, field = 'a: Int') =>
    parseSupergraph(`
      schema
        @link(url: "https://specs.apollo.dev/link/v1.0")
        @link(url: "https://specs.apollo.dev/join/v0.5", for: EXECUTION)
        ${link} { query: Query }
      enum join__Graph { A @join__graph(name: "a", url: "http://a.invalid") }
      type Query @join__type(graph: A) { ${field} }`);
  const security = 'for: SECURITY)';

  test.each([
    [
      'policies under another name',
      supergraph(
        `@link(url: "https://specs.apollo.dev/policy/v0.1", as: "guard", ${security}`,
        'a: Int @guard(policies: [["x"]])',
      ),
    ],
    ['something unknown', supergraph(`@link(url: "https://guard.invalid/spec/v1.0", ${security}`)],
  ])('by %s is not served by a gateway that knows no callers, unless it is open', (_what, one) => {
    expect(() => requireOpenOrUnprotected({ standalone: { isOpen: false } }, one)).toThrow(
      /--open/u,
    );
    requireOpenOrUnprotected({ standalone: { isOpen: true } }, one);
    requireOpenOrUnprotected({ standalone: null }, one);
  });

  test('is none when it only hides and executes', () => {
    const hiding = supergraph(
      `@link(url: "https://specs.apollo.dev/inaccessible/v0.2", ${security}`,
    );
    requireOpenOrUnprotected({ standalone: { isOpen: false } }, hiding);
  });
});
