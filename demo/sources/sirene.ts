import { addressAt } from '../identity/address.ts';
import { companyName, shopSign } from '../identity/company.ts';
import { siretOf } from '../identity/siret.ts';
import type { Establishment } from '../model/directory.ts';
import { headcountBand } from '../model/headcount.ts';
import { youngEmployers } from '../model/young-employer.ts';
import { Draws } from '../random/draws.ts';
import { STREAM } from '../random/streams.ts';
import { isoDate } from '../time/date-text.ts';
import type { World } from '../world.ts';
import { csvField, lines } from '../write/formats.ts';
import type { SourceFile } from '../write/source-file.ts';
import { createdDay } from './created-day.ts';

const ADDRESS_COLUMNS = [
  'complementAdresse',
  'numeroVoie',
  'indiceRepetition',
  'typeVoie',
  'libelleVoie',
  'codePostal',
  'libelleCommune',
  'libelleCommuneEtranger',
  'distributionSpeciale',
  'codeCommune',
  'codeCedex',
  'libelleCedex',
  'codePaysEtranger',
  'libellePaysEtranger',
] as const;

const HEADER = [
  'siren',
  'nic',
  'siret',
  'statutDiffusionEtablissement',
  'dateCreationEtablissement',
  'trancheEffectifsEtablissement',
  'anneeEffectifsEtablissement',
  'activitePrincipaleRegistreMetiersEtablissement',
  'dateDernierTraitementEtablissement',
  'etablissementSiege',
  'nombrePeriodesEtablissement',
  ...ADDRESS_COLUMNS.map((column) => `${column}Etablissement`),
  ...ADDRESS_COLUMNS.map((column) => `${column}2Etablissement`),
  'dateDebut',
  'etatAdministratifEtablissement',
  'enseigne1Etablissement',
  'enseigne2Etablissement',
  'enseigne3Etablissement',
  'denominationUsuelleEtablissement',
  'activitePrincipaleEtablissement',
  'nomenclatureActivitePrincipaleEtablissement',
  'caractereEmployeurEtablissement',
].join(',');

const ONE_IN = 20;
/** Closed establishments, on top of the open ones; no other file knows them. */
const CLOSED_SHARE = 0.08;
const PARTIAL_SHARE = 0.03;
const REFUSED_SHARE = 0.01;
/** What INSEE writes in place of a name or an address that may not be published. */
const NOT_PUBLISHED = '[ND]';

/** An extract of INSEE's register: one establishment in twenty of the employers' file, some closed ones, and young ones that the employers' file does not know yet. */
export function sireneFile(world: World): SourceFile {
  return {
    name: 'StockEtablissement_utf8.csv',
    text: (tally) => lines(HEADER, sireneLines(world), tally),
  };
}

function* sireneLines(world: World): Generator<string> {
  const { count } = world.directory;
  let rank = 0;
  for (let ordinal = 3; ordinal < count; ordinal += ONE_IN) {
    const establishment = world.directory.inFileOrder(ordinal);
    yield sireneLine(world, establishment, createdDay(world, establishment.index), true);
    rank += 1;
    if (rank % Math.round(1 / CLOSED_SHARE) === 0) {
      const siret = siretOf(count + rank, count);
      const created = createdDay(world, establishment.index);
      yield sireneLine(world, { ...establishment, siret }, created, false);
    }
  }
  for (const young of youngEmployers(world)) {
    yield sireneLine(world, young.establishment, young.createdDay, true);
  }
}

function sireneLine(
  world: World,
  establishment: Establishment,
  createdOn: number,
  isOpen: boolean,
): string {
  const { seed } = world;
  const { index, siret, place } = establishment;
  const draws = new Draws().reseed(seed, STREAM.sirene, index, isOpen ? 1 : 0);
  const uniform = draws.next();
  const status =
    uniform < REFUSED_SHARE ? 'N' : uniform < REFUSED_SHARE + PARTIAL_SHARE ? 'P' : 'O';
  const isMasked = status !== 'O';
  const publish = (value: string) => (isMasked ? NOT_PUBLISHED : value);
  const address = addressAt(seed, STREAM.company, index, place);
  const [kind = '', ...street] = address.street.split(' ');
  const created = isoDate(createdOn);
  const naf = establishment.activity.naf;
  const closed = isoDate(world.asOfDay - 60 - draws.below(1500));
  return [
    siret.slice(0, 9),
    siret.slice(9),
    siret,
    status,
    created,
    isOpen ? headcountBand(establishment.headcount) : 'NN',
    isOpen ? '2024' : '',
    '',
    `${isOpen ? '2025-11-14' : closed}T09:12:41`,
    draws.chance(0.8) ? 'true' : 'false',
    String(draws.between(1, 6)),
    '',
    publish(address.number),
    '',
    publish(kind),
    publish(street.join(' ')),
    status === 'N' ? NOT_PUBLISHED : address.postalCode,
    place.postalName,
    '',
    '',
    place.code,
    '',
    '',
    '',
    '',
    ...ADDRESS_COLUMNS.map(() => ''),
    isOpen ? created : closed,
    isOpen ? 'A' : 'F',
    publish(shopSign(seed, establishment)),
    '',
    '',
    publish(companyName(seed, establishment)),
    `${naf.slice(0, 2)}.${naf.slice(2)}`,
    'NAFRev2',
    establishment.headcount > 0 && isOpen ? 'O' : 'N',
  ]
    .map(csvField)
    .join(',');
}
