import type { Tally } from '../faults/tally.ts';
import type { Action, Session } from '../model/course.ts';
import type { Draws } from '../random/draws.ts';
import { packedDate } from '../time/date-text.ts';
import { element, textElement } from '../write/xml.ts';
import { lheoAddress } from './lheo-address.ts';

const JOBSEEKERS = '82044';
const EVERYBODY = '82000';
const UNKNOWN_DATE = '00000000';

export function lheoAction(action: Action, draws: Draws, tally: Tally): string {
  tally.note('filler-dash');
  return [
    `<action numero="${action.number}">`,
    textElement('rythme-formation', draws.chance(0.7) ? 'Temps plein' : 'Temps partiel'),
    textElement('code-public-vise', draws.chance(0.6) ? JOBSEEKERS : EVERYBODY),
    textElement('niveau-entree-obligatoire', draws.chance(0.3) ? 1 : 0),
    textElement('modalites-alternance', '-'),
    textElement('modalites-enseignement', action.teaching),
    textElement(
      'conditions-specifiques',
      draws.chance(0.5) ? '-' : 'Entretien et test de positionnement.',
    ),
    textElement('prise-en-charge-frais-possible', 1),
    element(
      'lieu-de-formation',
      element(
        'coordonnees',
        textElement('ligne', 'Centre de formation'),
        lheoAddress(action.address, action.place, draws, tally),
      ),
    ),
    textElement('modalites-entrees-sorties', action.hasFreeEntry ? 1 : 0),
    ...action.sessions.map((session) => lheoSession(session, action, draws, tally)),
    element(
      'organisme-financeur',
      textElement('code-financeur', action.funder),
      textElement('nb-places-financees', 6 + draws.below(12)),
    ),
    textElement('nombre-heures-centre', action.hoursInCentre),
    textElement('nombre-heures-entreprise', action.hoursInCompany),
    textElement('nombre-heures-total', action.hoursInCentre + action.hoursInCompany),
    '</action>',
  ].join('');
}

function lheoSession(session: Session, action: Action, draws: Draws, tally: Tally): string {
  const isUnknown = tally.strikes('date-all-zeros', draws);
  return [
    `<session numero="${session.number}">`,
    element(
      'periode',
      textElement('debut', packedDate(session.firstDay)),
      textElement('fin', isUnknown ? UNKNOWN_DATE : packedDate(session.lastDay)),
    ),
    element('adresse-inscription', lheoAddress(action.address, action.place, draws, tally)),
    textElement('etat-recrutement', draws.chance(0.8) ? 1 : draws.between(2, 3)),
    '</session>',
  ].join('');
}
