import { parse } from 'graphql';
import { describe, expect, test } from 'vitest';
import { securityFeatures } from './graph/security-features.ts';
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
  ])('%j is refused with a sentence', (words, sentence) => {
    expect(() => readCommand(words)).toThrow(sentence);
  });
});

describe('a supergraph that protects fields', () => {
  const link = (url: string, purpose = '') =>
    `@link(url: "https://specs.apollo.dev/${url}"${purpose})`;
  const security = (...links: string[]) =>
    securityFeatures(parse(`schema ${links.join(' ')} { query: Query } type Query { a: Int }`));

  test.each([
    ['policies', link('policy/v0.1', ', for: SECURITY')],
    ['scopes under another name', link('requiresScopes/v0.1', ', as: "s", for: SECURITY')],
    ['something unknown', '@link(url: "https://guard.invalid/v1.0", for: SECURITY)'],
  ])('by %s is not served by a gateway that knows no callers, unless it is open', (_what, one) => {
    const supergraph = { security: security(link('link/v1.0'), one) };
    expect(() => requireOpenOrUnprotected({ standalone: { isOpen: false } }, supergraph)).toThrow(
      /--open/u,
    );
    requireOpenOrUnprotected({ standalone: { isOpen: true } }, supergraph);
    requireOpenOrUnprotected({ standalone: null }, supergraph);
  });

  test('is none when it only hides and executes', () => {
    const supergraph = {
      security: security(
        link('join/v0.5', ', for: EXECUTION'),
        link('inaccessible/v0.2', ', for: SECURITY'),
      ),
    };
    requireOpenOrUnprotected({ standalone: { isOpen: false } }, supergraph);
  });
});
