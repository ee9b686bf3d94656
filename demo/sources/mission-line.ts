import type { Tally } from '../faults/tally.ts';
import { addressAt } from '../identity/address.ts';
import { inCapitals } from '../identity/capitals.ts';
import { companyName } from '../identity/company.ts';
import { identityOf } from '../identity/person-identity.ts';
import { agencyAt } from '../model/known-hirings.ts';
import type { Person } from '../model/person.ts';
import { hoursIn, payIn, type Spell } from '../model/spell.ts';
import { Draws } from '../random/draws.ts';
import { STREAM } from '../random/streams.ts';
import { firstDayOf, lastDayOf } from '../time/calendar.ts';
import { packedMonth, slashDate } from '../time/date-text.ts';
import type { World } from '../world.ts';
import { commaDecimal } from '../write/formats.ts';

export const MISSION_HEADER =
  'siret_agence|nom_agence|mois|version|dd_envoi|siret_utilisateur|siren_utilisateur|raison_sociale_utilisateur|adresse_utilisateur|code_naf_utilisateur|commune_mission|numero_contrat|nom|prenom|nir|code_postal|nationalite|qualification|code_rome|dd_debut|dd_fin|heures|salaire_brut|mouvement';

const NATIONALITIES = [
  'FRANCAISE',
  'FRANCAISE',
  'FRANCAISE',
  'FRANCAISE',
  'UE',
  'HORS UE',
] as const;
const QUALIFICATIONS = [
  'OUVRIER NON QUALIFIE',
  'OUVRIER QUALIFIE',
  'EMPLOYE',
  'TECHNICIEN',
] as const;
/** A correction finds these hours that the first statement forgot. */
const CORRECTED_HOURS = 3.5;
const CORRECTED_SHARE = 0.15;

export type StatementOf = {
  readonly month: number;
  readonly version: number;
  /** Of the agency. */
  readonly name: string;
};

const draws = new Draws();

export function missionLine(
  world: World,
  person: Person,
  spell: Spell,
  statement: StatementOf,
  tally: Tally,
): string {
  const { seed } = world;
  const { month, version } = statement;
  const { establishment } = spell;
  draws.reseed(seed, STREAM.mission, person.index, spell.number);
  const identity = identityOf(seed, person);
  const address = addressAt(seed, STREAM.company, establishment.index, establishment.place);
  const hasSiret = !tally.strikes('user-siret-absent', draws);
  const nationality = draws.pick(NATIONALITIES);
  const qualification = draws.pick(QUALIFICATIONS);
  const isCorrected = draws.chance(CORRECTED_SHARE) && version > 0;
  const sentOn = firstDayOf(month + 1) + 3 + (version === 0 ? draws.below(1) : 12);
  const hours = hoursIn(spell, month) + (isCorrected ? CORRECTED_HOURS : 0);
  const pay = payIn(spell, month) + (isCorrected ? CORRECTED_HOURS * spell.hourlyPay : 0);
  const isOver = spell.lastDay <= lastDayOf(month);
  const isNew = spell.firstDay >= firstDayOf(month);
  tally.note('decimal-comma');
  return [
    agencyAt(world, spell.agency ?? 0).siret,
    statement.name,
    packedMonth(month),
    String(version),
    slashDate(sentOn),
    hasSiret ? establishment.siret : '',
    establishment.siret.slice(0, 9),
    companyName(seed, establishment),
    `${address.number} ${address.street} ${address.postalCode} ${establishment.place.postalName}`,
    establishment.activity.naf,
    establishment.place.code,
    `M${String(person.index).padStart(7, '0')}-${String(spell.number).padStart(2, '0')}`,
    inCapitals(identity.surname),
    inCapitals(identity.firstName),
    identity.nir,
    identity.address.postalCode,
    nationality,
    qualification,
    spell.occupation.rome,
    slashDate(spell.firstDay),
    isOver ? slashDate(spell.lastDay) : '',
    commaDecimal(hours, 2),
    commaDecimal(pay, 2),
    isOver ? 'F' : isNew ? 'C' : 'E',
  ].join('|');
}
