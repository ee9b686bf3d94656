import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { fraction } from '../../demo/random/draws.ts';

const HEADER =
  'kc_siret|dc_naf_id|dc_adresse|dc_codepostal|dc_commune_id|dn_tailleetablissement|dc_communenaissancepays|kd_dateembauche|dc_typecontrat_id|dd_datefincdd|dc_romev3_1_id|dc_romev3_2_id|kd_datecreation|dc_privepublic|dc_commune_id|dc_natureemploi_id|dc_qualitesalarie_id|dn_dureetravailhebdo|dn_dureetravailmensuelle|dn_dureetravailannuelle|nbrjourtravaille|iiann|dc_lblprioritede|kn_trancheage|duree_pec|dc_ididentiteexterne|premiere_embauche';

const STREETS = ['RUE DE LA PAIX', 'AVENUE DES CHENES', 'ALLEE DU MOULIN', 'PLACE DU MARCHE'];
const AGE_BANDS = ['- de 26 ans', 'de 26 ans à 50 ans', 'de 26 ans ? 50 ans', '+ de 50 ans'];
/** CTT 47 %, CDD 45 %, CDI 8 %, as in the Urssaf's yearly figures. */
const CONTRACTS =
  '33333333333333333333333333333333333333333333333111111111111111111111111111111111111111111111122222222';
const KNOWN_PERSONS_SHARE = 0.2;
/** 40 million declarations a year by 10 million establishments. */
const DECLARATIONS_PER_ESTABLISHMENT = 4;
const DAY_MS = 86_400_000;
const LINES_PER_WRITE = 5_000;

export interface DeclarationFile {
  readonly path: string;
  readonly rows: number;
  readonly seed: number;
  /** First day of the hires, and how many days they spread over. */
  readonly firstDay: string;
  readonly days: number;
}

/** Writes a delta file of 27 columns, line after line, the same for the same seed. */
export async function writeDeclarations(file: DeclarationFile): Promise<void> {
  const out = createWriteStream(file.path, { highWaterMark: 1 << 22 });
  const random = createRandom(file.seed);
  const days = Array.from({ length: file.days + 400 }, (_, index) =>
    new Date(Date.parse(file.firstDay) + index * DAY_MS).toISOString().slice(0, 10),
  );
  const establishments = Math.ceil(file.rows / DECLARATIONS_PER_ESTABLISHMENT);
  let text = `${HEADER}\n`;
  for (let row = 1; row <= file.rows; row += 1) {
    text += lineOf(random, days, file.days, establishments);
    if (row % LINES_PER_WRITE === 0 || row === file.rows) {
      if (!out.write(text)) await once(out, 'drain');
      text = '';
    }
  }
  out.end();
  await once(out, 'finish');
}

function lineOf(
  random: () => number,
  days: readonly string[],
  spread: number,
  establishments: number,
): string {
  // Few establishments declare much, most little.
  const establishment = Math.floor(random() ** 2 * establishments);
  const day = Math.floor(random() * spread);
  const contract = CONTRACTS.charAt(Math.floor(random() * CONTRACTS.length));
  const department = String(1 + (establishment % 95)).padStart(2, '0');
  const commune = department + String(1 + (establishment % 300)).padStart(3, '0');
  const end =
    contract === '2' ? 'NULL' : `${days[day + Math.floor(random() ** 3 * 300)]} 00:00:00.0`;
  const rome = `${String.fromCharCode(65 + (establishment % 14))}1${100 + Math.floor(random() ** 2 * 38)}`;
  const naf = `${1000 + (establishment % 700)}Z`;
  const person =
    random() < KNOWN_PERSONS_SHARE
      ? `PE${Math.floor(random() * 6_000_000).toString(36)}-4f2b-9c1e`
      : 'NULL';
  const street = STREETS[establishment % STREETS.length];
  const ageBand = AGE_BANDS[Math.floor(random() * AGE_BANDS.length)];
  return `${siretOf(establishment)}|${naf}|${establishment % 200} ${street}|${department}100|${commune}|${establishment % 250}||${days[day]} 00:00:00.0|${contract}|${end}|${rome}|NULL|${days[day]} 00:00:00.0|1|${commune}|||35.0|151.67|||2|NULL|${ageBand}||${person}|Embauche\n`;
}

/** A SIRET with a valid key for each number; neighbours lie far apart. */
function siretOf(number: number): string {
  const body = String(3_000_000_000_000 + ((number * 7_919_317) % 6_000_000_000_000));
  let sum = 0;
  for (let index = 0; index < 13; index += 1) {
    const digit = body.charCodeAt(12 - index) - 48;
    const weighed = index % 2 === 0 ? digit * 2 : digit;
    sum += weighed > 9 ? weighed - 9 : weighed;
  }
  return `${body}${(10 - (sum % 10)) % 10}`;
}

/** Numbers from 0 to 1, the same for the same seed. */
function createRandom(seed: number): () => number {
  let drawn = 0;
  return () => {
    drawn += 1;
    return fraction(seed, drawn);
  };
}
