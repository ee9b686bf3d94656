import { sharedContactOf } from '../faults/planted-contacts.ts';
import type { Tally } from '../faults/tally.ts';
import { addressAt } from '../identity/address.ts';
import { companyEmail, companyName, companySite } from '../identity/company.ts';
import { CLOSINGS, DUTIES, OPENINGS, SKILLS, SOFT_SKILLS } from '../identity/employer-texts.ts';
import { payText } from '../identity/pay-text.ts';
import { fictionalLandline, spaced } from '../identity/telephone.ts';
import { activityLabel, dotted } from '../model/activity-labels.ts';
import type { Offer } from '../model/offer.ts';
import { Draws, hash } from '../random/draws.ts';
import { STREAM } from '../random/streams.ts';
import type { World } from '../world.ts';
import {
  CONTRACT_LABELS,
  EXPERIENCE_LABELS,
  QUALIFICATION_LABELS,
  sizeLabel,
} from './offer-labels.ts';

const PARTNERS = ['JOBS LITTORAL', 'RECRUT OUEST', 'MISSIONS ET CIE'] as const;
const MINUTE_MILLISECONDS = 60_000;

export type OfferJson = {
  readonly id: string;
  readonly romeCode: string;
  readonly dateCreation: string;
  readonly typeContrat: string;
  readonly experienceExige: string;
  readonly qualificationCode: string;
  readonly natureContrat: string;
  readonly lieuTravail: { readonly libelle: string; readonly commune?: string };
  readonly [field: string]: unknown;
};

const draws = new Draws();

/** An offer as the search answers it. A copy says the same in a partner's words. */
export function offerJson(world: World, offer: Offer, tally: Tally): OfferJson {
  const { occupation, establishment, place } = offer;
  draws.reseed(world.seed, STREAM.offerText, offer.copyOf ?? offer.index);
  const isCopy = offer.copyOf !== null;
  const title = titleOf(occupation.label, draws.chance(0.5));
  const description = describe(title, place.name, isCopy);
  const pay = payText(occupation.hourlyPay, draws);
  const letter = occupation.rome[0] ?? '';
  const naf = dotted(establishment.activity.naf);
  const isFullTime = draws.chance(0.75);
  const hasSiret = !isCopy && !tally.strikes('offer-siret-absent', draws);
  if (isCopy) {
    tally.note('offer-repeated-by-partner');
  }
  tally.note('free-text-salary');
  const created = new Date(offer.createdMinute * MINUTE_MILLISECONDS).toISOString();
  return {
    id: offer.id,
    intitule: isCopy ? `${title} H/F - ${place.name}` : `${title} (H/F)`,
    description,
    dateCreation: created,
    dateActualisation: created,
    lieuTravail: workplace(world, offer),
    romeCode: occupation.rome,
    romeLibelle: occupation.label,
    appellationlibelle: occupation.label,
    entreprise: {
      nom: nameOf(world, offer, isCopy),
      ...(draws.chance(0.4) ? { description: 'Entreprise locale.' } : {}),
      ...(draws.chance(0.2) ? { url: companySite(world.seed, establishment) } : {}),
      ...(hasSiret ? { siret: establishment.siret } : {}),
      entrepriseAdaptee: draws.chance(0.01),
    },
    typeContrat: offer.contract,
    typeContratLibelle: CONTRACT_LABELS[offer.contract](draws),
    natureContrat: offer.isApprenticeship ? 'Contrat apprentissage' : 'Contrat travail',
    experienceExige: offer.experience,
    experienceLibelle: EXPERIENCE_LABELS[offer.experience](draws),
    formations: [],
    langues: [],
    permis: /^N4|^K130/.test(occupation.rome)
      ? [{ libelle: 'B - Véhicule léger', exigence: 'E' }]
      : [],
    competences: (SKILLS[letter] ?? []).map(([code, libelle], rank) => ({
      code,
      libelle,
      exigence: rank === 0 ? 'E' : 'S',
    })),
    qualitesProfessionnelles: softSkills(),
    salaire: pay,
    dureeTravailLibelle: isFullTime ? '35H Horaires normaux' : '24H Horaires variables',
    dureeTravailLibelleConverti: isFullTime ? 'Temps plein' : 'Temps partiel',
    alternance: offer.isApprenticeship,
    contact: contactOf(world, offer),
    agence: { courriel: 'agence.demo@pole-emploi.invalid' },
    nombrePostes: offer.positions,
    accessibleTH: draws.chance(0.08),
    qualificationCode: String(offer.qualification),
    qualificationLibelle: QUALIFICATION_LABELS[offer.qualification] ?? '',
    codeNAF: naf,
    secteurActivite: naf.slice(0, 2),
    secteurActiviteLibelle: activityLabel(naf),
    trancheEffectifEtab: sizeLabel(establishment.headcount),
    origineOffre: originOf(offer),
    offresManqueCandidats: draws.next() < occupation.difficulty * 0.2,
  };
}

function describe(title: string, town: string, isCopy: boolean): string {
  const parts = [
    draws.pick(OPENINGS).replace('{title}', title).replace('{town}', town),
    draws.pick(DUTIES),
    draws.pick(DUTIES),
    draws.pick(CLOSINGS),
  ];
  return isCopy ? `${parts.join(' ')} Offre diffusée par notre partenaire.` : parts.join('\n');
}

function softSkills() {
  const first = draws.below(SOFT_SKILLS.length);
  return [0, 1, 2].map((step) => {
    const [libelle, description] = SOFT_SKILLS[(first + step) % SOFT_SKILLS.length] ?? ['', ''];
    return { libelle, description };
  });
}

function nameOf(world: World, offer: Offer, isCopy: boolean): string {
  const name = companyName(world.seed, offer.establishment);
  return isCopy ? name.replace(/^(SARL|SAS|EURL) /, '').toLowerCase() : name;
}

/** One offer in twenty only says the département. */
function workplace(world: World, offer: Offer) {
  const { place } = offer;
  if (draws.chance(0.05) && place.department === '44') {
    return { libelle: '44 - Loire-Atlantique' };
  }
  const { postalCode } = addressAt(world.seed, STREAM.offer, offer.establishment.index, place);
  return {
    libelle: `${place.department} - ${place.postalName}`,
    ...(place.latitude === null ? {} : { latitude: place.latitude, longitude: place.longitude }),
    codePostal: postalCode,
    commune: place.code,
  };
}

function contactOf(world: World, offer: Offer) {
  const { establishment } = offer;
  const shared = sharedContactOf(offer.copyOf ?? offer.index);
  if (draws.chance(0.4) && shared === null) {
    return { urlPostulation: `https://candidature.invalid/offre/${offer.id}` };
  }
  return {
    nom: companyName(world.seed, establishment),
    coordonnees1: `Téléphone : ${spaced(fictionalLandline(hash(world.seed, offer.index)))}`,
    courriel: shared ?? companyEmail(world.seed, establishment),
  };
}

function originOf(offer: Offer) {
  if (offer.copyOf === null) {
    return { origine: '1', urlOrigine: `https://offres.invalid/detail/${offer.id}` };
  }
  const nom = PARTNERS[offer.index % PARTNERS.length] ?? PARTNERS[0];
  const url = `https://partenaire.invalid/annonce/${offer.id}`;
  return {
    origine: '2',
    urlOrigine: url,
    partenaires: [{ nom, url, logo: 'https://partenaire.invalid/logo.png' }],
  };
}

/** `Serveur / Serveuse en restauration`: the first form, or both. */
function titleOf(label: string, isShort: boolean): string {
  return isShort ? (label.split(' / ')[0] ?? label) : label;
}
