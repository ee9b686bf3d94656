import { connect, createServer, type LookupFunction } from 'node:net';
import { afterEach, describe, expect, test } from 'vitest';
import {
  AddressRefused,
  blocksOf,
  guardedLookup,
  permittedFor,
  problemOfUrl,
} from './addresses.ts';
import { ask, closeAll, codeOf, json, listening, logged } from './upstream.fixture.ts';

afterEach(closeAll);

const permits = (address: string, allowed: readonly string[] = [], url = 'https://a.invalid/') =>
  permittedFor(new URL(url), allowed, false)(address);

describe('the URL of a subgraph', () => {
  test.each([
    'file:///etc/passwd',
    'ftp://a.invalid/',
    'gopher://a.invalid/',
    'data:text/plain,x',
    'javascript:alert(1)',
    'unix:/var/run/docker.sock',
    'http://',
    'a.invalid/graphql',
    'http://a.invalid#@evil.invalid/',
    'http://a.invalid\\@evil.invalid/',
    'http://a.inv\talid/',
    'http://a.invalid/\r\nhost: evil.invalid',
    ' http://a.invalid/',
    `http://a.invalid/${'x'.repeat(10_000)}`,
    'http://a.invalid:22/',
    'http://a.invalid:25/',
    'http://a.invalid:5432/',
    'http://a.invalid:6379/',
    'http://a.invalid:9200/',
  ])('%j cannot be used', (url) => {
    expect(problemOfUrl(url)).not.toBeNull();
  });

  test.each([
    'http://a.invalid/graphql',
    'https://me:pw@a.invalid:8443/a?b=c',
    'http://[::1]:4001/',
  ])('%j can', (url) => {
    expect(problemOfUrl(url)).toBeNull();
  });
});

describe('an address', () => {
  test.each([
    '127.0.0.1',
    '127.255.255.254',
    '0.0.0.0',
    '10.0.0.1',
    '100.64.0.1',
    '169.254.169.254',
    '172.16.0.1',
    '172.31.255.255',
    '192.168.1.1',
    '192.0.2.1',
    '198.18.0.1',
    '224.0.0.1',
    '255.255.255.255',
    '168.63.129.16',
    '::',
    '::1',
    '::ffff:127.0.0.1',
    '::ffff:10.0.0.1',
    '::ffff:8.8.8.8',
    '64:ff9b::7f00:1',
    'fc00::1',
    'fd00:ec2::254',
    'fe80::1',
    'ff02::1',
    '2001:db8::1',
    '2002:7f00:1::1',
    'no address',
  ])('%s is never one of a subgraph unless somebody says so', (address) => {
    expect(permits(address)).toBe(false);
  });

  test.each(['8.8.8.8', '172.32.0.1', '100.128.0.1', '2606:4700::1111', '2a00:1450::1'])(
    '%s is public',
    (address) => {
      expect(permits(address)).toBe(true);
    },
  );

  test.each([
    ['10.1.2.3', ['private'], true],
    ['fd12::1', ['private'], true],
    ['127.0.0.1', ['private'], false],
    ['10.1.2.3', ['10.1.0.0/16'], true],
    ['10.2.2.3', ['10.1.0.0/16'], false],
    ['::ffff:10.1.2.3', ['10.1.0.0/16'], true],
    ['169.254.169.254', ['private', 'loopback', '0.0.0.0/0'], false],
    ['fd00:ec2::254', ['private', 'fd00::/8'], false],
  ] as const)('%s with %j: %j', (address, allowed, expected) => {
    expect(permits(address, allowed)).toBe(expected);
  });

  test.each([
    ['http://127.0.0.1:4001/', true],
    ['http://localhost:4001/', true],
    ['http://LOCALHOST.:4001/', true],
    ['http://[::1]:4001/', true],
    ['http://127.1:4001/', true],
    ['http://2130706433:4001/', true],
    ['http://partner.invalid/', false],
    ['http://localhost.partner.invalid/', false],
  ])('the loopback is reached by %s: %j', (url, expected) => {
    expect(permits('127.0.0.1', ['loopback'], url)).toBe(expected);
    expect(permits('127.0.0.1', [], url)).toBe(false);
  });

  test('a partner is not asked in the clear over the Internet', () => {
    const partner = (url: string) => permittedFor(new URL(url), ['loopback'], true);
    expect(partner('http://a.invalid/')('8.8.8.8')).toBe(false);
    expect(partner('https://a.invalid/')('8.8.8.8')).toBe(true);
    expect(partner('http://127.0.0.1/')('127.0.0.1')).toBe(true);
  });

  test.each([
    '10.0.0.0',
    '10.0.0.0/33',
    '10.0.0.0/x',
    'fc00::/129',
    'a.invalid',
    '10.0.0.0/8/8',
    '',
  ])('%j is no block', (item) => {
    expect(blocksOf(item)).toBeNull();
  });
});

describe('S-30: a name', () => {
  const answering = (...addresses: string[]) =>
    ((_name: string, _options: object, callback: (error: null, all: object[]) => void) =>
      callback(
        null,
        addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 })),
      )) as never;
  const resolve = (lookup: LookupFunction, all: boolean) =>
    new Promise((settle) => {
      lookup('partner.invalid', { all }, (error, ...found) => settle(error ?? found));
    });
  const onlyPublic = permittedFor(new URL('https://partner.invalid/'), ['loopback'], false);

  test('leads where its addresses are, for sockets of both habits', async () => {
    const lookup = guardedLookup(onlyPublic, answering('8.8.8.8', '2606:4700::1111'));
    expect(await resolve(lookup, false)).toEqual(['8.8.8.8', 4]);
    expect(await resolve(lookup, true)).toEqual([
      [
        { address: '8.8.8.8', family: 4 },
        { address: '2606:4700::1111', family: 6 },
      ],
    ]);
  });

  test.each([
    ['a private address', ['10.0.0.1']],
    ['a public and a private address', ['8.8.8.8', '127.0.0.1']],
    ['the address where clouds keep credentials', ['169.254.169.254']],
  ])('that leads to %s is refused', async (_what, addresses) => {
    const lookup = guardedLookup(onlyPublic, answering(...addresses));
    expect(await resolve(lookup, true)).toBeInstanceOf(AddressRefused);
    expect(await resolve(lookup, false)).toBeInstanceOf(AddressRefused);
  });

  test('that leads to the loopback later on is refused then, before a connection', async () => {
    let connections = 0;
    const decoy = createServer(() => {
      connections += 1;
    }).listen(0, '127.0.0.1');
    await new Promise((listening) => decoy.once('listening', listening));
    const { port } = decoy.address() as { port: number };
    let address = '8.8.8.8';
    const rebinding = guardedLookup(onlyPublic, ((...args: unknown[]) =>
      (answering(address) as (...all: unknown[]) => void)(...args)) as never);
    expect(await resolve(rebinding, false)).toEqual(['8.8.8.8', 4]);
    address = '127.0.0.1';
    const socket = connect({ port, host: 'partner.invalid', lookup: rebinding });
    const error = await new Promise((failed) => socket.once('error', failed));
    expect(error).toBeInstanceOf(AddressRefused);
    expect(connections).toBe(0);
    decoy.close();
  });
});

describe('a subgraph at an address that none may be at', () => {
  test.each([
    ['by its address', (url: string) => url],
    ['by a name', (url: string) => url.replace('127.0.0.1', 'localhost')],
    ['by another spelling', (url: string) => url.replace('127.0.0.1', '0x7f.1')],
    ['by an address of IPv6', (url: string) => url.replace('127.0.0.1', '[::ffff:127.0.0.1]')],
  ])('is not asked, %s, and the others are', async (_what, spelling) => {
    let hits = 0;
    const url = await listening((request, response) => {
      hits += 1;
      json('{"data":{"x":1}}')(request, response);
    });
    expect(await codeOf(ask(spelling(url), { allowPrivate: [] }))).toBe('SUBGRAPH_UNAVAILABLE');
    expect(hits).toBe(0);
    expect(logged.join('')).toMatch(/No subgraph may be at|no subgraph may be at/u);
    expect(await codeOf(ask(url))).toBe('ANSWERED');
  });

  test('nor one whose URL is none', async () => {
    expect(await codeOf(ask('ftp://a.invalid/'))).toBe('SUBGRAPH_UNAVAILABLE');
    expect(logged.join('')).toContain('expected http(s)');
  });
});
