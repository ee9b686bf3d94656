import { describe, expect, test } from 'vitest';
import { networkOf } from '#kernel/network-of.ts';
import { ANONYMOUS, type Caller } from '../policy/caller.ts';
import { clientOf } from './client-of.ts';

const known = (organisation: string | null, subject: string): Caller => ({
  ...ANONYMOUS,
  kind: 'known',
  organisation,
  subject,
});

describe('a quota', () => {
  test.each([
    ['192.0.2.7', '192.0.2.7'],
    ['::ffff:192.0.2.7', '192.0.2.7'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
    ['2001:db8:1:2::9', '2001:db8:1:2::/64'],
    ['2001:0DB8:0001:0002:ffff::', '2001:db8:1:2::/64'],
    ['2001:db8::1', '2001:db8:0:0::/64'],
    ['::1', '0:0:0:0::/64'],
    ['fe80::1%eth0', 'fe80:0:0:0::/64'],
    ['', ''],
  ])(
    'of whom nobody knows is of the address, or of its network of 64 bits: %s',
    (address, network) => {
      expect(networkOf(address)).toBe(network);
      expect(clientOf(ANONYMOUS, address)).toBe(`address ${network}`);
    },
  );

  test('of a caller is of the subject within its organisation, wherever it asks from', () => {
    const keys = [
      clientOf(known('a', 'b'), '192.0.2.1'),
      clientOf(known('a', 'b'), '192.0.2.2'),
      clientOf(known(null, 'b'), '192.0.2.1'),
      clientOf(known('a","b', ''), '192.0.2.1'),
      clientOf(ANONYMOUS, '["a","b"]'),
    ];
    expect(new Set(keys).size).toBe(4);
    expect(keys[0]).toBe(keys[1]);
  });
});
