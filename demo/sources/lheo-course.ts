import type { Tally } from '../faults/tally.ts';
import { addressAt } from '../identity/address.ts';
import { companyEmail, companyName, companyTelephone } from '../identity/company.ts';
import { spaced } from '../identity/telephone.ts';
import type { Course } from '../model/course.ts';
import type { Draws } from '../random/draws.ts';
import { STREAM } from '../random/streams.ts';
import type { World } from '../world.ts';
import { element, textElement } from '../write/xml.ts';
import { lheoAction } from './lheo-action.ts';
import { lheoAddress } from './lheo-address.ts';

/** Above every number given so far, so that no real certification is named. */
const FIRST_RNCP = 90_000;
const FIRST_CERTIFINFO = 900_000;

/** One `formation` element. */
export function lheoCourse(world: World, course: Course, draws: Draws, tally: Tally): string {
  const { occupation, secondOccupation } = course;
  const subject = occupation.trainingSubject;
  const title = `${course.isCertifying ? 'Titre professionnel' : 'Perfectionnement'} ${subject}`;
  const filler = (text: string) => (draws.chance(0.2) ? '-' : text);
  const second = secondOccupation?.formacode;
  return [
    `<formation numero="${course.number}">`,
    '<domaine-formation>',
    `<code-FORMACODE ref="V13" tag="principal">${occupation.formacode}</code-FORMACODE>`,
    second === undefined || second === occupation.formacode
      ? ''
      : `<code-FORMACODE ref="V13">${second}</code-FORMACODE>`,
    textElement('code-ROME', occupation.rome),
    secondOccupation === null ? '' : textElement('code-ROME', secondOccupation.rome),
    '</domaine-formation>',
    textElement('intitule-formation', title),
    textElement('objectif-formation', `Exercer le métier : ${occupation.label}.`),
    textElement('resultats-attendus', filler('Validation de blocs de compétences.')),
    textElement(
      'contenu-formation',
      filler(`Apports théoriques et pratiques : ${subject}. Stage en entreprise.`),
    ),
    textElement('certifiante', course.isCertifying ? 1 : 0),
    element(
      'contact-formation',
      element('coordonnees', textElement('courriel', companyEmail(world.seed, course.provider))),
    ),
    textElement('parcours-de-formation', draws.between(1, 4)),
    textElement('code-niveau-entree', Math.max(0, course.level - 2)),
    course.isCertifying
      ? element(
          'certification',
          textElement('code-RNCP', FIRST_RNCP + (course.index % 9000)),
          textElement('code-CERTIFINFO', FIRST_CERTIFINFO + (course.index % 90_000)),
        )
      : '',
    textElement('code-niveau-sortie', course.level),
    ...course.actions.map((action) => lheoAction(action, draws, tally)),
    provider(world, course, draws, tally),
    '</formation>\n',
  ].join('');
}

function provider(world: World, course: Course, draws: Draws, tally: Tally): string {
  const { seed } = world;
  const { provider: establishment } = course;
  const name = companyName(seed, establishment);
  const address = addressAt(seed, STREAM.company, establishment.index, establishment.place);
  const contact = element(
    'coordonnees',
    lheoAddress(address, establishment.place, draws, tally),
    element('telfixe', textElement('numtel', spaced(companyTelephone(seed, establishment)))),
    textElement('courriel', companyEmail(seed, establishment)),
  );
  return element(
    'organisme-formation-responsable',
    textElement(
      'numero-activite',
      `52449${String(establishment.index % 1_000_000).padStart(6, '0')}`,
    ),
    element('SIRET-organisme-formation', textElement('SIRET', establishment.siret)),
    textElement('nom-organisme', name),
    textElement('raison-sociale', draws.chance(0.3) ? '-' : name),
    element('coordonnees-organisme', contact),
    element('contact-organisme', contact),
  );
}
