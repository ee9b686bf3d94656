import { withBrokenAccents, withoutLeadingZeros } from '../faults/damage-text.ts';
import type { Tally } from '../faults/tally.ts';
import { addressAt } from '../identity/address.ts';
import { accountNumber } from '../identity/person-numbers.ts';
import { POST_NAF } from '../model/activity.ts';
import type { AgeBand, Hiring } from '../model/hiring.ts';
import { farAwayAddress } from '../places/far-away.ts';
import { Draws } from '../random/draws.ts';
import { STREAM } from '../random/streams.ts';
import { isoDate } from '../time/date-text.ts';
import type { World } from '../world.ts';
import { commaDecimal } from '../write/formats.ts';

/** `dc_commune_id` stands twice: the establishment's, then the employment's. */
export const HIRING_HEADER =
  'kc_siret|dc_naf_id|dc_adresse|dc_codepostal|dc_commune_id|dn_tailleetablissement|dc_communenaissancepays|kd_dateembauche|dc_typecontrat_id|dd_datefincdd|dc_romev3_1_id|dc_romev3_2_id|kd_datecreation|dc_privepublic|dc_commune_id|dc_natureemploi_id|dc_qualitesalarie_id|dn_dureetravailhebdo|dn_dureetravailmensuelle|dn_dureetravailannuelle|nbrjourtravaille|iiann|dc_lblprioritede|kn_trancheage|duree_pec|dc_ididentiteexterne|premiere_embauche';
const OLD_COLUMNS = 25;
export const OLD_HIRING_HEADER = HIRING_HEADER.split('|').slice(0, OLD_COLUMNS).join('|');

export type HiringLayout = {
  /** Last day the file may speak of; a few lines go beyond. */
  readonly fileDay: number;
  /** `.0` after the time. */
  readonly hasFractions: boolean;
  /** Without the last two columns. */
  readonly isOld: boolean;
  readonly stream: number;
};

const AGE_BANDS: Readonly<Record<AgeBand, string>> = {
  under26: '- de 26 ans',
  from26to50: 'de 26 ans à 50 ans',
  over50: '+ de 50 ans',
};
const UNKNOWN_CONTRACTS = ['9', 'CDD', '0', ''] as const;
const PUBLIC_NAF = /^(84|85|861)/;
const WEEKS_PER_MONTH = 52 / 12;

const draws = new Draws();

/** One hiring as the employment service receives it; always the same line for the same hiring and layout. */
export function hiringLine(
  world: World,
  hiring: Hiring,
  layout: HiringLayout,
  tally: Tally,
): string {
  const { seed } = world;
  const { establishment, occupation } = hiring;
  const { activity, index } = establishment;
  draws.reseed(seed, layout.stream, hiring.day, hiring.key);
  const address = farAwayAddress(seed, index, tally) ?? {
    ...addressAt(seed, STREAM.company, index, establishment.place),
    communeCode: establishment.place.code,
  };
  const siret = siretText(establishment.siret, activity.naf, tally);
  const commune = tally.strikes('commune-is-postal-code', draws)
    ? address.postalCode
    : address.communeCode;
  const kind = tally.strikes('contract-code-unknown', draws)
    ? draws.pick(UNKNOWN_CONTRACTS)
    : String(hiring.kind);
  const late = tally.strikes('hire-after-file', draws) ? draws.between(3, 90) : 0;
  const day = late > 0 ? layout.fileDay + late : hiring.day;
  const time = layout.hasFractions ? ' 00:00:00.0' : ' 00:00:00';
  const rome = tally.strikes('occupation-absent', draws) ? 'NULL' : occupation.rome;
  const monthly = hiring.weeklyHours * WEEKS_PER_MONTH;
  const hasCommas = draws.chance(0.5);
  const end = hiring.endDay === null ? 'NULL' : isoDate(hiring.endDay + (day - hiring.day)) + time;
  tally.note('literal-null');
  if (hasCommas) {
    tally.note('decimal-comma');
  }
  const fields =
    `${siret}|${activity.naf}|${address.number} ${address.street}|${address.postalCode}|${commune}|` +
    `${establishment.headcount}||${isoDate(day)}${time}|${kind}|${end}|${rome}|NULL|` +
    `${isoDate(hiring.declaredDay)}${time}|${PUBLIC_NAF.test(activity.naf) ? 0 : 1}|` +
    `${hiring.workplace.code}|||${hasCommas ? commaDecimal(hiring.weeklyHours, 2) : hiring.weeklyHours}|` +
    `${hasCommas ? commaDecimal(monthly, 2) : monthly.toFixed(2)}|||2|` +
    `${draws.chance(0.03) ? 'RQTH-MDT' : 'NULL'}|${ageText(hiring.ageBand, tally)}|${careDays(world, hiring)}`;
  if (layout.isOld) {
    return fields;
  }
  const account = hiring.person < 0 ? 'NULL' : accountNumber(seed, hiring.person);
  return `${fields}|${account}|${draws.chance(0.8) ? 'Embauche' : ''}`;
}

function siretText(siret: string, naf: string, tally: Tally): string {
  if (tally.strikes('siret-all-zeros', draws)) {
    return '00000000000000';
  }
  const losesZeros = naf !== POST_NAF && siret.startsWith('0');
  return losesZeros && tally.strikes('siret-lost-zeros', draws)
    ? withoutLeadingZeros(siret)
    : siret;
}

function ageText(band: AgeBand, tally: Tally): string {
  const text = AGE_BANDS[band];
  const canBreak = band === 'from26to50';
  return canBreak && tally.strikes('broken-accents', draws) ? withBrokenAccents(text) : text;
}

/** Days since the person registered, when the employment service knows. */
function careDays(world: World, hiring: Hiring): string {
  if (hiring.person < 0) {
    return '';
  }
  const days = hiring.day - world.persons.at(hiring.person).registeredDay;
  return days > 0 ? String(days) : '';
}
