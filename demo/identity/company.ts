import { TEMP_AGENCY_NAF } from '../model/activity.ts';
import type { Establishment } from '../model/directory.ts';
import { hash } from '../random/draws.ts';
import { STREAM } from '../random/streams.ts';
import { inCapitals, slug } from './capitals.ts';
import { SURNAMES } from './names.ts';
import { fictionalLandline } from './telephone.ts';

const FORMS = ['SARL', 'SAS', 'EURL', 'SARL', 'SAS', ''] as const;
/** Stems that say what kind of body it is. */
const HAVE_A_FORM =
  /^(SCI|GAEC|EARL|SCEA|CUMA|SCP|ASSOCIATION|AMICALE|CLUB|CAISSE|COLLEGE|LYCEE|MUTUELLE)/;
const SIGNS = [
  'DU PARC',
  'DE L ERDRE',
  'DU MARCHE',
  'DES REMPARTS',
  'DE LA BRIERE',
  'DU GALET',
  'DE LA SEVRE',
  'DES DEUX RIVES',
  'DE L ESTUAIRE',
  'DU SILLON',
  'DES EMBRUNS',
  'DE LA ROSE DES VENTS',
  'DU CANAL',
  'DE LA PRESQU ILE',
  'DES GRAVES',
] as const;

/** Names of an establishment, capitals as registers write them; invented. */
export function companyName(seed: number, establishment: Establishment): string {
  const drawn = hash(seed, STREAM.company, establishment.index);
  const { nameStems, naf } = establishment.activity;
  const stem = nameStems[drawn % nameStems.length] ?? '';
  if (naf === '5310Z') {
    return 'LA POSTE';
  }
  if (naf === '8411Z') {
    return `COMMUNE DE ${establishment.place.postalName}`;
  }
  const isPerson = (drawn >>> 4) % 3 > 0 && naf !== TEMP_AGENCY_NAF;
  const proper = isPerson
    ? inCapitals(SURNAMES[(drawn >>> 8) % SURNAMES.length] ?? '')
    : (SIGNS[(drawn >>> 8) % SIGNS.length] ?? '');
  const form =
    isPerson && !HAVE_A_FORM.test(stem) ? (FORMS[(drawn >>> 16) % FORMS.length] ?? '') : '';
  return `${form} ${stem} ${proper}`.trim();
}

/** Shop sign; empty for three in four. */
export function shopSign(seed: number, establishment: Establishment): string {
  const drawn = hash(seed, STREAM.company, establishment.index, 1);
  const stem = establishment.activity.nameStems[0] ?? '';
  return drawn % 4 === 0 ? `${stem} ${SIGNS[(drawn >>> 4) % SIGNS.length]}` : '';
}

export function companyTelephone(seed: number, establishment: Establishment): string {
  return fictionalLandline(hash(seed, STREAM.company, establishment.index, 2));
}

/** Without a scheme, as employers give it. */
export function companySite(seed: number, establishment: Establishment): string {
  return `www.${slug(companyName(seed, establishment))}-${establishment.index}.invalid`;
}

export function companyEmail(seed: number, establishment: Establishment): string {
  return `contact@${slug(companyName(seed, establishment))}-${establishment.index}.invalid`;
}
