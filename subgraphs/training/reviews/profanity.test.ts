import { expect, test } from 'vitest';
import { hasProfanity } from './profanity.ts';

test.each(['Merde', 'mérde', 'CONNARDES', 'c0nne', 'espèce d’enculé !', 'un\u00a0pd'])(
  '%j holds a bad word',
  (text) => expect(hasProfanity(text)).toBe(true),
);

test.each(['Concert', 'la concierge', 'Scunthorpe', 'dispute', 'Un bon contact, 10 sur 10', ''])(
  '%j holds none',
  (text) => expect(hasProfanity(text)).toBe(false),
);
