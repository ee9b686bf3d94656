import { reject } from '#kernel/ingest/source.ts';
import { FINANCERS } from '../../financers.ts';
import type { Funding } from '../../tables.ts';
import { createSessionIds } from './identity.ts';
import { type Place, readPlace } from './place.ts';
import { type Provider, readTrainer } from './provider.ts';
import { type Doubt, lineAt, readChoice, readCount, readDate } from './values.ts';
import { childAt, childrenOf, type XmlElement } from './xml-element.ts';

const ENTRY_MODES = { '0': 'FIXED_DATES', '1': 'PERMANENT' } as const;
const TEACHING_MODES = { '0': 'ON_SITE', '1': 'MIXED', '2': 'REMOTE' } as const;
const ENROLMENTS = { '1': 'OPEN', '2': 'CLOSED', '3': 'SUSPENDED' } as const;
const MAX_HOURS = 20_000;
const MAX_FUNDED_PLACES = 100_000;
const MAX_SESSIONS = 20_000;

export interface Hours {
  readonly totalHours: number | null;
  readonly centreHours: number | null;
  readonly companyHours: number | null;
}

export interface Session extends Hours {
  readonly id: string;
  readonly number: string | null;
  readonly startsOn: string | null;
  readonly endsOn: string | null;
  readonly enrolment: (typeof ENROLMENTS)[keyof typeof ENROLMENTS] | null;
  readonly enrolmentOpensOn: string | null;
  readonly enrolmentClosesOn: string | null;
  readonly entryMode: (typeof ENTRY_MODES)[keyof typeof ENTRY_MODES] | null;
  readonly teachingMode: (typeof TEACHING_MODES)[keyof typeof TEACHING_MODES] | null;
  readonly rhythm: string | null;
  readonly financers: readonly Funding[];
  readonly trainerSirets: readonly string[];
  readonly place: Place;
}

export interface Actions {
  readonly sessions: readonly Session[];
  readonly trainers: readonly Provider[];
}

/** All sessions of all actions. An action that is held in several places gives each of its sessions once for each place. */
export function readActions(formation: XmlElement, trainingId: string, doubt: Doubt): Actions {
  const idOf = createSessionIds(trainingId);
  const sessions: Session[] = [];
  const trainers: Provider[] = [];
  for (const action of childrenOf(formation, 'action')) {
    const bodies = childrenOf(action, 'organisme-formateur').map((body) =>
      readTrainer(body, doubt),
    );
    const shared = readAction(action, bodies, doubt);
    const places = placesOf(action, doubt);
    const elements = childrenOf(action, 'session');
    if (sessions.length + elements.length * places.length > MAX_SESSIONS) rejectAsTooLarge();
    for (const element of elements) {
      const own = readSession(element, doubt);
      for (const [index, place] of places.entries()) {
        const words = [action.attributes['numero'] ?? '', ...identifying(own, place, index)];
        sessions.push({ id: idOf(words), ...own, ...shared, place });
      }
    }
    trainers.push(...bodies);
  }
  return { sessions, trainers };
}

type OwnFields =
  | 'number'
  | 'startsOn'
  | 'endsOn'
  | 'enrolment'
  | 'enrolmentOpensOn'
  | 'enrolmentClosesOn';

function readSession(session: XmlElement, doubt: Doubt): Pick<Session, OwnFields> {
  const startsOn = readDate(childAt(session, 'periode', 'debut')?.text, doubt);
  const endsOn = readDate(childAt(session, 'periode', 'fin')?.text, doubt);
  const isReversed = startsOn !== null && endsOn !== null && endsOn < startsOn;
  if (isReversed) doubt('DATES_REVERSED');
  const enrolment = childAt(session, 'periode-inscription', 'periode');
  return {
    number: session.attributes['numero']?.trim() || null,
    startsOn,
    endsOn: isReversed ? null : endsOn,
    enrolment: readChoice(lineAt(session, 'etat-recrutement'), ENROLMENTS, doubt),
    enrolmentOpensOn: readDate(childAt(enrolment, 'debut')?.text, doubt),
    enrolmentClosesOn: readDate(childAt(enrolment, 'fin')?.text, doubt),
  };
}

function readAction(
  action: XmlElement,
  trainers: readonly Provider[],
  doubt: Doubt,
): Omit<Session, OwnFields | 'id' | 'place'> {
  const sirets = trainers.map(({ siret }) => siret).filter((siret) => siret !== null);
  return {
    entryMode: readChoice(lineAt(action, 'modalites-entrees-sorties'), ENTRY_MODES, doubt),
    teachingMode: readChoice(lineAt(action, 'modalites-enseignement'), TEACHING_MODES, doubt),
    rhythm: lineAt(action, 'rythme-formation'),
    financers: readFinancers(action, doubt),
    trainerSirets: [...new Set(sirets)],
    totalHours: readCount(lineAt(action, 'nombre-heures-total'), MAX_HOURS),
    centreHours: readCount(lineAt(action, 'nombre-heures-centre'), MAX_HOURS),
    companyHours: readCount(lineAt(action, 'nombre-heures-entreprise'), MAX_HOURS),
  };
}

function readFinancers(action: XmlElement, doubt: Doubt): Funding[] {
  const byCode = new Map<number, Funding>();
  for (const financer of childrenOf(action, 'organisme-financeur')) {
    const written = lineAt(financer, 'code-financeur');
    if (written === null) continue;
    const code = Number(written);
    const fundedPlaces = readCount(lineAt(financer, 'nb-places-financees'), MAX_FUNDED_PLACES);
    if (!Object.hasOwn(FINANCERS, code)) doubt('CODE_WRONG');
    else if (!byCode.has(code)) byCode.set(code, { code, fundedPlaces });
  }
  return [...byCode.values()];
}

function placesOf(action: XmlElement, doubt: Doubt): readonly Place[] {
  const elements = childrenOf(action, 'lieu-de-formation');
  if (elements.length === 0) return [readPlace(null, doubt)];
  return elements.map((element) => readPlace(childAt(element, 'coordonnees'), doubt));
}

/** What tells a session apart in its action: its number, else its dates and place. */
function identifying(
  { number, startsOn, endsOn }: Pick<Session, 'number' | 'startsOn' | 'endsOn'>,
  { postalCode, town, street }: Place,
  placeIndex: number,
): string[] {
  const place = [postalCode ?? '', town ?? '', street ?? ''];
  if (number === null) return ['', startsOn ?? '', endsOn ?? '', ...place];
  return placeIndex === 0 ? [number] : [number, ...place];
}

function rejectAsTooLarge(): never {
  return reject({
    column: 'session',
    code: 'RECORD_TOO_LARGE',
    reason: `The formation has over ${MAX_SESSIONS} sessions and places.`,
    fault: 'RULE',
  });
}
