import { hash } from 'node:crypto';
import { normaliseNafCode } from '#kernel/codes/naf.ts';
import { normaliseRomeCode } from '#kernel/codes/rome.ts';
import { hasValidSiretKey, isUnknownSiret, normaliseSiret } from '#kernel/codes/siret.ts';
import { type Cell, type LoadContext, type RecordSink, reject } from '#kernel/ingest/source.ts';
import { softSkillOf } from '../matching/soft-skills.ts';
import { cleanEmployer, cleanTitle } from './clean-words.ts';
import { readContact } from './contact.ts';
import { readContractKind, readExperience } from './contract.ts';
import { readInstants } from './instants.ts';
import type { OfferOnPage } from './pages.ts';
import { readPlace } from './place.ts';
import { childOf, childrenOf, isRaw, isTrue, lineOf, numberOf, type Raw, textOf } from './raw.ts';
import { readSalary } from './salary.ts';

const MAX_SKILLS = 60;
const MAX_EMPLOYER_KEY = 100;
const OWN_SOURCE = 'France Travail';

type Flag = RecordSink['flag'];
type Row = Readonly<Record<string, Cell>>;

/** Maps one offer of a page to a row of `staging_offers`, or rejects it. */
export function mapOffer(
  { position, offer: raw }: OfferOnPage,
  { emit, flag }: RecordSink,
  { retrievedAt }: LoadContext,
): void {
  const column = (field: string): string => `resultats[${position}].${field}`;
  if (!isRaw(raw))
    reject({
      column: `resultats[${position}]`,
      code: 'OFFER_MALFORMED',
      reason: 'Expected an object.',
    });
  const place = readPlace(childOf(raw, 'lieuTravail'), flag);
  const employer = readEmployer(childOf(raw, 'entreprise'), flag);
  const title = mandatoryLine(raw, 'intitule', column);
  const row: Row = {
    id: readId(raw, column),
    title,
    clean_title: cleanTitle(title, place.label),
    description: textOf(raw, 'description'),
    ...readInstants(raw, retrievedAt, column, flag),
    ...readContract(raw, flag),
    ...readOccupation(raw, flag),
    ...employer,
    place_label: place.label,
    latitude: place.latitude,
    longitude: place.longitude,
    postal_code: place.postalCode,
    commune_code: place.communeCode,
    department_code: place.departmentCode,
    ...readPay(childOf(raw, 'salaire'), flag),
    skills: readSkills(raw),
    soft_skills: readSoftSkills(raw),
    openings: readOpenings(raw, flag),
    is_disability_friendly: isTrue(raw, 'accessibleTH'),
    lacks_candidates: isTrue(raw, 'offresManqueCandidats'),
    ...readContactCells(raw),
    ...readOrigin(childOf(raw, 'origineOffre')),
    ...readGroups(employer, place.postalCode),
  };
  emit('offers', { ...row, content_hash: hash('sha256', JSON.stringify(row)).slice(0, 16) });
}

type Column = (field: string) => string;

function mandatoryLine(raw: Raw, field: string, column: Column): string {
  return (
    lineOf(raw, field) ??
    reject({
      column: column(field),
      code: 'VALUE_MISSING',
      reason: 'The value is missing and the record means nothing without it.',
    })
  );
}

function readId(raw: Raw, column: Column): string {
  const id = mandatoryLine(raw, 'id', column);
  if (/^[\w-]{1,40}$/u.test(id)) return id;
  return reject({
    column: column('id'),
    code: 'CODE_MALFORMED',
    reason: 'Expected 1 to 40 letters and digits.',
    value: id,
  });
}

function readContract(raw: Raw, flag: Flag): Row {
  const nature = lineOf(raw, 'natureContrat');
  const kind = readContractKind(lineOf(raw, 'typeContrat'), nature);
  if (kind === null) flag('CONTRACT_UNKNOWN');
  return {
    contract_kind: kind ?? 'OTHER',
    contract_label: lineOf(raw, 'typeContratLibelle') ?? lineOf(raw, 'typeContrat'),
    nature_label: nature,
    working_time_label: textOf(raw, 'dureeTravailLibelle'),
    experience: readExperience(lineOf(raw, 'experienceExige')),
    experience_label: lineOf(raw, 'experienceLibelle'),
    qualification_label: lineOf(raw, 'qualificationLibelle'),
  };
}

function readOccupation(raw: Raw, flag: Flag): Row {
  const given = lineOf(raw, 'romeCode');
  const romeCode = given === null ? null : normaliseRomeCode(given);
  if (given !== null && romeCode === null) flag('OCCUPATION_MALFORMED');
  return {
    rome_code: romeCode,
    rome_label: lineOf(raw, 'romeLibelle'),
    appellation: lineOf(raw, 'appellationlibelle'),
    naf_code: normaliseNafCode(lineOf(raw, 'codeNAF') ?? ''),
  };
}

interface EmployerCells extends Row {
  readonly employer_name: string | null;
  readonly siret: string | null;
}

function readEmployer(raw: Raw, flag: Flag): EmployerCells {
  const given = lineOf(raw, 'siret');
  const normal = given === null ? null : normaliseSiret(given);
  const siret = normal === null || isUnknownSiret(normal) ? null : normal;
  const isKeyValid = siret === null ? null : hasValidSiretKey(siret);
  if (given !== null && normal === null) flag('SIRET_MALFORMED');
  if (isKeyValid === false) flag('SIRET_KEY_WRONG');
  return {
    employer_name: lineOf(raw, 'nom'),
    employer_description: textOf(raw, 'description'),
    siret,
    is_siret_key_valid: isKeyValid,
  };
}

/** The source writes the pay in `libelle` or, for want of it, in its comment. */
function readPay(raw: Raw, flag: Flag): Row {
  const text = textOf(raw, 'libelle') ?? textOf(raw, 'commentaire');
  const salary = text === null ? null : readSalary(text);
  if (salary === 'IMPLAUSIBLE') flag('SALARY_IMPLAUSIBLE');
  if (salary === null || salary === 'IMPLAUSIBLE') return { salary_text: text };
  return {
    salary_text: text,
    salary_minimum: salary.minimum,
    salary_maximum: salary.maximum,
    salary_period: salary.period,
    salary_months: salary.monthsPerYear,
  };
}

function readSkills(raw: Raw): string {
  const skills = childrenOf(raw, 'competences').slice(0, MAX_SKILLS);
  return JSON.stringify(
    skills.flatMap((skill) => {
      const label = lineOf(skill, 'libelle');
      const isRequired = lineOf(skill, 'exigence') === 'E';
      return label === null ? [] : [{ code: lineOf(skill, 'code'), label, isRequired }];
    }),
  );
}

function readSoftSkills(raw: Raw): string {
  const labels = childrenOf(raw, 'qualitesProfessionnelles').slice(0, MAX_SKILLS);
  const known = labels.flatMap((one) => softSkillOf(lineOf(one, 'libelle') ?? '') ?? []);
  return JSON.stringify([...new Set(known)].sort());
}

function readOpenings(raw: Raw, flag: Flag): number {
  const given = numberOf(raw, 'nombrePostes') ?? 1;
  if (Number.isInteger(given) && given >= 1 && given <= 10_000) return given;
  flag('OPENINGS_IMPLAUSIBLE');
  return 1;
}

function readContactCells(raw: Raw): Row {
  const { name, email, phone, applicationUrl } = readContact(childOf(raw, 'contact'));
  return {
    contact_name: name,
    contact_email: email,
    contact_phone: phone,
    application_url: applicationUrl,
  };
}

/** Origin 1 is the public employment service itself, 2 a partner. */
function readOrigin(raw: Raw): Row {
  const isOwnSource = lineOf(raw, 'origine') !== '2';
  const [partner] = childrenOf(raw, 'partenaires');
  const name = partner === undefined ? null : lineOf(partner, 'nom');
  return {
    is_own_source: isOwnSource,
    partner: isOwnSource ? OWN_SOURCE : (name ?? 'Unknown partner'),
    origin_url: lineOf(raw, 'urlOrigine'),
  };
}

/** Only offers of one employer at one postal code are compared: by SIRET where both have one, else by name. */
function readGroups(employer: EmployerCells, postalCode: string | null): Row {
  const name = cleanEmployer(employer.employer_name ?? '').slice(0, MAX_EMPLOYER_KEY);
  const groupOf = (kind: string, key: string | null): string | null =>
    postalCode === null || key === null || key === '' ? null : `${kind} ${postalCode} ${key}`;
  return {
    siret_group: groupOf('siret', employer.siret),
    name_group: groupOf('name', name),
  };
}
