import { describe, expect, test } from 'vitest';
import { createPeerAddress } from './peer-address.ts';

const asked = (remoteAddress: string, forwarded?: string) =>
  ({ socket: { remoteAddress }, headers: { 'x-forwarded-for': forwarded } }) as never;

describe('the address of a peer', () => {
  test.each([
    ['nobody is trusted', [], '10.0.0.1', '1.2.3.4', '10.0.0.1'],
    ['nothing is said', ['10.0.0.0/8'], '10.0.0.1', undefined, '10.0.0.1'],
    ['a stranger says something', ['10.0.0.0/8'], '5.6.7.8', '1.2.3.4', '5.6.7.8'],
    ['a proxy says it', ['10.0.0.0/8'], '10.0.0.1', '1.2.3.4', '1.2.3.4'],
    ['two proxies do', ['10.0.0.0/8'], '10.0.0.1', '1.2.3.4, 10.0.0.2', '1.2.3.4'],
    ['a client says more', ['10.0.0.1'], '10.0.0.1', '9.9.9.9, 1.2.3.4', '1.2.3.4'],
    ['a proxy of IPv6 says it', ['fd00::/8'], 'fd00::1', '1.2.3.4', '1.2.3.4'],
  ])('when %s', (_when, trusted, remote, forwarded, expected) => {
    expect(createPeerAddress(trusted)(asked(remote, forwarded))).toBe(expected);
  });
});
