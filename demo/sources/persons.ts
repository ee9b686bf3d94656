import { damaged } from '../faults/damage.ts';
import { withBrokenAccents } from '../faults/damage-text.ts';
import { identityFraudOf } from '../faults/planted-identity.ts';
import type { Tally } from '../faults/tally.ts';
import { agencyCode } from '../identity/agency-code.ts';
import { inCapitals } from '../identity/capitals.ts';
import { SOFT_SKILLS } from '../identity/employer-texts.ts';
import { identityOf } from '../identity/person-identity.ts';
import { accountNumber, localNumber, nationalNumber } from '../identity/person-numbers.ts';
import { declaresIn } from '../model/declaration.ts';
import type { Person } from '../model/person.ts';
import { Draws } from '../random/draws.ts';
import { STREAM } from '../random/streams.ts';
import { isoDate, packedDate } from '../time/date-text.ts';
import type { World } from '../world.ts';
import { lines } from '../write/formats.ts';
import type { SourceFile } from '../write/source-file.ts';

const HEADER =
  'dc_ididentiteexterne|n_individuadmin_id|c_individulocal|c_civilite|c_nom|c_nomusage|c_prenom|c_sexe_id|dd_datenaissance|c_nir|c_codecertificationcnav|c_adresseemail|c_telephone|c_telephone2|c_ligneadresse|c_codepostal|c_commune_id|c_localite|c_cdeale|dd_dateinscription|c_motins|dd_datecessation|c_motann|c_categorieinscription|c_romerecherche_1|c_romerecherche_2|c_niveauformation|n_salairesouhaite|c_unitesalaire|n_rayonmobilite|c_qualites|radie|dc_situationregardemploi_id|actu_faite';

const REGISTRATION_REASONS = ['2', '3', '4', '4', '4', '5', '6', '7', '8', 'I', 'I', '1'] as const;
const EDUCATION_LEVELS = [
  'AFS',
  'CP4',
  'CFG',
  'C3A',
  'NV5',
  'NV5',
  'NV4',
  'NV4',
  'NV3',
  'NV2',
  'NV1',
] as const;
const RADII_KM = [5, 10, 15, 20, 30, 30, 50] as const;
const HOURS_PER_MONTH = 151.67;

/** Everybody registered now or in the last years. */
export function personFile(world: World): SourceFile {
  return {
    name: `jobseekers_full_${packedDate(world.asOfDay)}.csv`,
    text: (tally) =>
      lines(
        HEADER,
        damaged(personLines(world, tally), {
          seed: world.seed,
          key: STREAM.personFault,
          separator: '|',
          tally,
        }),
        tally,
      ),
  };
}

function* personLines(world: World, tally: Tally): Generator<string> {
  const draws = new Draws();
  for (let index = 0; index < world.sizes.jobseekers; index += 1) {
    yield personLine(world, world.persons.at(index), draws, tally);
  }
}

function personLine(world: World, person: Person, draws: Draws, tally: Tally): string {
  const { seed } = world;
  const { index, place } = person;
  draws.reseed(seed, STREAM.personFault, index);
  const identity = identityOf(seed, person);
  const isBroken = tally.strikes('broken-name', draws);
  const name = (text: string) => (isBroken ? withBrokenAccents(text) : text);
  const { address } = identity;
  const commune = tally.strikes('commune-is-postal-code', draws) ? address.postalCode : place.code;
  const isWorking = world.spells.of(person).some((spell) => isOn(spell, world.asOfDay));
  const pay = wishedPay(person.occupation.hourlyPay, draws);
  tally.note('literal-null');
  const orNull = (value: string) => (value === '' ? 'NULL' : value);
  return [
    accountNumber(seed, index),
    nationalNumber(index),
    localNumber(index),
    person.isWoman ? 'MME' : 'M',
    name(identity.surname),
    orNull(name(identity.usedName)),
    name(identity.firstName),
    person.isWoman ? '2' : '1',
    isoDate(person.birthDay),
    identity.nir,
    draws.chance(0.93) && !hasForeignNir(index) ? 'VC' : '',
    draws.chance(0.9) ? identity.email : 'NULL',
    identity.mobile,
    orNull(identity.landline),
    `${address.number} ${address.street}`,
    address.postalCode,
    commune,
    inCapitals(place.name),
    agencyCode(place),
    isoDate(person.registeredDay),
    draws.pick(REGISTRATION_REASONS),
    person.leftDay === null ? 'NULL' : isoDate(person.leftDay),
    person.leavingReason === null ? '' : String(person.leavingReason).padStart(2, '0'),
    String(person.category),
    person.occupation.rome,
    person.secondOccupation?.rome ?? 'NULL',
    draws.pick(EDUCATION_LEVELS),
    pay.amount,
    pay.unit,
    String(draws.pick(RADII_KM)),
    softSkills(draws),
    person.leavingReason === 10 ? 'O' : 'N',
    isWorking ? 'SAL' : 'SAN',
    declaresIn(world, person, world.lastDeclaredMonth) ? 'O' : 'N',
  ].join('|');
}

/** The pension register certifies no identity whose number is another's. */
const hasForeignNir = (index: number): boolean => identityFraudOf(index) === 'nir-of-another-birth';

function isOn(spell: { firstDay: number; lastDay: number }, day: number): boolean {
  return spell.firstDay <= day && spell.lastDay >= day;
}

function wishedPay(hourlyPay: number, draws: Draws): { amount: string; unit: string } {
  const wish = hourlyPay * (0.98 + draws.next() * 0.2);
  const unit = draws.next();
  if (unit < 0.15) {
    return { amount: 'NULL', unit: 'NULL' };
  }
  if (unit < 0.7) {
    return { amount: String(Math.round((wish * HOURS_PER_MONTH) / 10) * 10), unit: 'M' };
  }
  return unit < 0.9
    ? { amount: String(Math.round((wish * HOURS_PER_MONTH * 12) / 500) * 500), unit: 'A' }
    : { amount: wish.toFixed(2), unit: 'H' };
}

function softSkills(draws: Draws): string {
  if (draws.chance(0.35)) {
    return 'NULL';
  }
  const first = draws.below(SOFT_SKILLS.length);
  return [0, 1, 2, 3]
    .map((step) => SOFT_SKILLS[(first + step * 3) % SOFT_SKILLS.length]?.[0] ?? '')
    .join(';');
}
