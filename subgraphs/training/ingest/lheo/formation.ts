import { mandatory } from '#kernel/ingest/fields.ts';
import type { CertificationCodes } from '../../tables.ts';
import {
  readCertifications,
  readFormacodes,
  readLevel,
  readNsfCodes,
  readRomeCodes,
} from './codes.ts';
import { trainingIdOf } from './identity.ts';
import { type Provider, providerKeyOf, readResponsible } from './provider.ts';
import { type Actions, type Hours, readActions } from './sessions.ts';
import { type Doubt, lineAt, readDate, readWebsite, textAt } from './values.ts';
import { childAt, childrenOf, type XmlElement } from './xml-element.ts';

export interface Training extends Hours {
  readonly id: string;
  readonly number: string | null;
  readonly title: string;
  readonly objective: string | null;
  readonly content: string | null;
  readonly expectedResults: string | null;
  readonly isCertifying: boolean | null;
  readonly formacodes: readonly string[];
  readonly nsfCodes: readonly string[];
  readonly romeCodes: readonly string[];
  readonly entryLevel: number | null;
  readonly exitLevel: number | null;
  readonly certifications: readonly CertificationCodes[];
  readonly website: string | null;
  readonly createdOn: string | null;
  readonly updatedOn: string | null;
}

export interface Formation extends Actions {
  readonly training: Training;
  readonly provider: Provider;
  /** The day the publisher made this state of the record, where the record itself says so. */
  readonly exportedOn: string | null;
  /** The latest change of any of its actions and sessions. */
  readonly partsUpdatedOn: string | null;
}

const MAX_TITLE = 255;
const NO_HOURS: Hours = { totalHours: null, centreHours: null, companyHours: null };

/** Reads one `formation` element. Rejects it (VALUE_MISSING) when it has no title; all else that is wrong is a doubt. */
export function readFormation(element: XmlElement, doubt: Doubt): Formation {
  const title = readTitle(element, doubt);
  const domain = childAt(element, 'domaine-formation');
  const formacodes = readFormacodes(domain, doubt);
  const certifications = readCertifications(element, doubt);
  const provider = readResponsible(element, doubt);
  const number = element.attributes['numero']?.trim() || null;
  if (number === null) doubt('NUMBER_MISSING');
  const id = trainingIdOf(
    providerKeyOf(provider),
    number === null ? wordsOf(element, title, formacodes) : [number],
  );
  const actions = readActions(element, id, doubt);
  if (actions.sessions.length === 0) doubt('SESSIONS_MISSING');
  const dated = actions.sessions.find(({ totalHours, centreHours }) => totalHours ?? centreHours);
  const { totalHours, centreHours, companyHours } = dated ?? NO_HOURS;
  const training: Training = {
    id,
    number,
    title,
    objective: textAt(element, 'objectif-formation'),
    content: textAt(element, 'contenu-formation'),
    expectedResults: textAt(element, 'resultats-attendus'),
    isCertifying: readFlag(lineAt(element, 'certifiante')),
    formacodes,
    nsfCodes: readNsfCodes(domain, doubt),
    romeCodes: readRomeCodes(domain, doubt),
    entryLevel: readLevel(lineAt(element, 'code-niveau-entree'), doubt),
    exitLevel: readLevel(lineAt(element, 'code-niveau-sortie'), doubt),
    certifications,
    website: readWebsite(lineAt(element, 'url-formation', 'urlweb')),
    createdOn: readDate(element.attributes['datecrea'], doubt),
    updatedOn: updateOf(element, doubt),
    totalHours,
    centreHours,
    companyHours,
  };
  return {
    training,
    provider,
    ...actions,
    exportedOn: exportOf(element, doubt),
    partsUpdatedOn: partsUpdateOf(element, doubt),
  };
}

/** LHEO allows titles of 255 characters; longer ones are cut. */
function readTitle(element: XmlElement, doubt: Doubt): string {
  const title = mandatory('intitule-formation', lineAt(element, 'intitule-formation'));
  if (title.length <= MAX_TITLE) return title;
  doubt('TITLE_TOO_LONG');
  return title.slice(0, MAX_TITLE);
}

/** What says which training an element without a number is. */
function wordsOf(element: XmlElement, title: string, formacodes: readonly string[]): string[] {
  const postalCodes = childrenOf(element, 'action').flatMap((action) =>
    childrenOf(action, 'lieu-de-formation').map(
      (place) => lineAt(place, 'coordonnees', 'adresse', 'codepostal') ?? '',
    ),
  );
  return ['', title.toLowerCase(), formacodes[0] ?? '', ...new Set(postalCodes.sort())];
}

const readFlag = (text: string | null): boolean | null =>
  text === '1' ? true : text === '0' ? false : null;

const updateOf = ({ attributes }: XmlElement, doubt: Doubt): string | null =>
  readDate(attributes['horodatage-modification'] ?? attributes['datemaj'], doubt);

function partsUpdateOf(element: XmlElement, doubt: Doubt): string | null {
  const parts = childrenOf(element, 'action').flatMap((action) => [
    action,
    ...childrenOf(action, 'session'),
  ]);
  return parts.reduce<string | null>((latest, part) => {
    const date = updateOf(part, doubt);
    return date !== null && (latest === null || date > latest) ? date : latest;
  }, null);
}

function exportOf(element: XmlElement, doubt: Doubt): string | null {
  const extra = childrenOf(element, 'extras')
    .flatMap((extras) => childrenOf(extras, 'extra'))
    .find(({ attributes }) => /^date.export/iu.test(attributes['info'] ?? ''));
  return readDate(element.attributes['horodatage-export'] ?? extra?.text, doubt);
}
