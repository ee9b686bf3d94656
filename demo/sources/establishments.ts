import { damaged } from '../faults/damage.ts';
import { withoutLeadingZeros } from '../faults/damage-text.ts';
import type { Tally } from '../faults/tally.ts';
import { addressAt } from '../identity/address.ts';
import {
  companyEmail,
  companyName,
  companySite,
  companyTelephone,
  shopSign,
} from '../identity/company.ts';
import type { Establishment } from '../model/directory.ts';
import { headcountBand } from '../model/headcount.ts';
import { farAwayAddress } from '../places/far-away.ts';
import { Draws } from '../random/draws.ts';
import { STREAM } from '../random/streams.ts';
import { isoDate, packedDate } from '../time/date-text.ts';
import type { World } from '../world.ts';
import { lines } from '../write/formats.ts';
import type { SourceFile } from '../write/source-file.ts';
import { createdDay } from './created-day.ts';

const HEADER =
  'dc_siretetablissement|dc_raisonsocialeentreprise|dc_enseigne|dc_nafrev2_id|dc_numerodansvoie|dc_libnomrue|dc_commune_etablissement_id|dc_codepostal|dc_emaillbb|dc_numerotelephone1|dc_trancheeffectif_id|dn_effectifreelentreprise|dc_trancheeffectifentreprise|dd_datecreationentreprise|dc_sitewebetablissement_1|dc_sitewebetablissement_2|dc_telephonecorrespondant|dc_urlentreprise|dc_rolepmsmp|contrat_afpr|contrat_poe|contrat_pmsmp';

/** The employment service's own file of employers. */
export function establishmentFile(world: World): SourceFile {
  return {
    name: `lbb_etablissement_full_${packedDate(world.asOfDay)}2300.csv`,
    text: (tally) =>
      lines(
        HEADER,
        damaged(establishmentLines(world, tally), {
          seed: world.seed,
          key: STREAM.establishmentFault,
          separator: '|',
          tally,
        }),
        tally,
      ),
  };
}

function* establishmentLines(world: World, tally: Tally): Generator<string> {
  const draws = new Draws();
  for (let ordinal = 0; ordinal < world.directory.count; ordinal += 1) {
    yield establishmentLine(world, world.directory.inFileOrder(ordinal), draws, tally);
  }
}

function establishmentLine(
  world: World,
  establishment: Establishment,
  draws: Draws,
  tally: Tally,
): string {
  const { seed } = world;
  const { index, activity, headcount } = establishment;
  draws.reseed(seed, STREAM.establishmentFault, index);
  const address = farAwayAddress(seed, index, tally) ?? {
    ...addressAt(seed, STREAM.company, index, establishment.place),
    communeCode: establishment.place.code,
  };
  const band = headcountBand(headcount);
  const siret =
    establishment.siret.startsWith('0') && tally.strikes('siret-lost-zeros', draws)
      ? withoutLeadingZeros(establishment.siret)
      : establishment.siret;
  const commune = tally.strikes('commune-is-postal-code', draws)
    ? address.postalCode
    : address.communeCode;
  tally.note('literal-null');
  const flag = (share: number) => (draws.chance(share) ? 'O' : '');
  return [
    siret,
    companyName(seed, establishment),
    shopSign(seed, establishment),
    tally.strikes('activity-unknown', draws) ? '0000Z' : activity.naf,
    address.number,
    address.street,
    commune,
    address.postalCode,
    emailOf(world, establishment, draws, tally),
    draws.chance(0.7) ? companyTelephone(seed, establishment) : '',
    draws.chance(0.97) ? band : 'NN',
    draws.chance(0.6) ? String(headcount) : '0',
    band,
    isoDate(createdDay(world, index)) + (draws.chance(0.5) ? ' 00:00:00' : ''),
    siteOf(world, establishment, draws, tally),
    'NULL',
    draws.chance(0.15) ? companyTelephone(seed, establishment) : '',
    draws.chance(0.1) ? companySite(seed, establishment) : 'NULL',
    flag(0.3),
    flag(0.12),
    flag(0.1),
    flag(0.2),
  ].join('|');
}

function emailOf(world: World, establishment: Establishment, draws: Draws, tally: Tally): string {
  if (tally.strikes('mail-of-employment-service', draws)) {
    return `recrutement.${establishment.index}@pole-emploi.invalid`;
  }
  return draws.chance(0.55) ? companyEmail(world.seed, establishment) : '';
}

function siteOf(world: World, establishment: Establishment, draws: Draws, tally: Tally): string {
  if (!draws.chance(0.4)) {
    return '';
  }
  const site = companySite(world.seed, establishment);
  if (tally.strikes('website-malformed', draws)) {
    return draws.chance(0.5) ? site.replace('www.', 'contact@') : site.replace('-', 'é-');
  }
  return site;
}
