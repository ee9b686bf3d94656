import { readFileSync } from 'node:fs';

const [header = '', ...rows] = readFileSync(new URL('./catalogue.csv', import.meta.url), 'utf8')
  .trim()
  .split('\n');

/** The demo's catalogue as its file is: the last line is one that costs money, which the store does not take. */
export const CATALOGUE = { header, rows } as const;

/** The services that the store takes. */
export const STORE_SERVICES = rows
  .map((row) => row.split(';'))
  .filter((fields) => fields[8] === 'oui')
  .map(([id = '', name = '', , , category = '']) => ({ id, name, category }));
