import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

interface Commune {
  readonly code: string;
  readonly nom: string;
  readonly codesPostaux?: readonly string[];
}

interface Directory {
  readonly byCode: ReadonlyMap<string, Commune>;
  readonly postalCodes: ReadonlySet<string>;
}

let directory: Directory | null = null;

/** INSEE's list of communes, from the package; read when the first address is judged. */
function communes(): Directory {
  if (directory !== null) return directory;
  const path = createRequire(import.meta.url).resolve(
    '@etalab/decoupage-administratif/data/communes.json',
  );
  const listed = (JSON.parse(readFileSync(path, 'utf8')) as Commune[]).map(
    ({ code, nom, codesPostaux = [] }) => ({ code, nom: plainName(nom), codesPostaux }),
  );
  directory = {
    byCode: new Map(listed.map((commune) => [commune.code, commune])),
    postalCodes: new Set(listed.flatMap(({ codesPostaux }) => codesPostaux)),
  };
  return directory;
}

/**
 * Whether a code given as INSEE's is a postal code written in the wrong place. A few communes share their INSEE code with their postal code
 * (75116), and a CEDEX code can be the INSEE code of its town (44109, Nantes): those are right.
 */
export function isMisplacedPostalCode(
  code: string,
  postalCode: string | null,
  town: string | null,
): boolean {
  const { byCode, postalCodes } = communes();
  const commune = byCode.get(code);
  if (code !== postalCode) return commune === undefined && postalCodes.has(code);
  if (commune === undefined) return true;
  const isNamed = town !== null && plainName(town) === commune.nom;
  return !isNamed && commune.codesPostaux?.includes(code) !== true;
}

const plainName = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/\bst(e?)\b/gu, 'saint$1')
    .replace(/[^a-z]+/gu, ' ')
    .trim();
