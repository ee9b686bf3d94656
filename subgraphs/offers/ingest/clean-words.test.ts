import { describe, expect, test } from 'vitest';
import { cleanEmployer, cleanTitle } from './clean-words.ts';

describe('cleanTitle', () => {
  test.each([
    ['Développeur web (H/F)', 'developpeur web'],
    ['DEVELOPPEUR WEB F/H', 'developpeur web'],
    ['Développeur  web h-f', 'developpeur web'],
    ['Développeur web (m/f/d) - Nantes', 'developpeur web'],
    ['Développeur web H/F - NANTES (44)', 'developpeur web'],
    ['Chef de rang à Nantes centre', 'chef de rang a nantes centre'],
    ['Nantes', 'nantes'],
  ])('%j says %j', (title, words) => {
    expect(cleanTitle(title, '44 - NANTES')).toBe(words);
  });
});

describe('cleanEmployer', () => {
  test.each(['SARL LE BATEAU INVENTÉ', 'Le Bateau-Inventé', 'le bateau invente SAS'])(
    '%j is one employer',
    (name) => {
      expect(cleanEmployer(name)).toBe('le bateau invente');
    },
  );
});
