import { normaliseRomeCode } from '#kernel/codes/rome.ts';
import {
  choiceField,
  codeField,
  dateField,
  decimalField,
  integerField,
  mandatory,
} from '#kernel/ingest/fields.ts';
import type { Cell, RecordSink } from '#kernel/ingest/source.ts';
import { orDoubt, YES_NO } from './doubt.ts';
import type { PersonLine } from './person-columns.ts';
import { readNir } from './person-nir.ts';
import { readPersonPlace } from './person-place.ts';
import { readRegistration } from './person-registration.ts';

const CIVILITIES = { M: 'MR', MR: 'MR', MME: 'MS', MLLE: 'MS' } as const;
const SEXES = { 1: 'MALE', 2: 'FEMALE' } as const;
const SALARY_PERIODS = { A: 'YEAR', M: 'MONTH', H: 'HOUR' } as const;
const CERTIFIED = 'VC';

/** What a line says of the person, identifiers apart; rejects only what leaves the person unknown. */
export function readPersonContent(
  line: PersonLine,
  asOf: string,
  sink: RecordSink,
): Record<string, Cell> {
  const sex = orDoubt(sink, 'SEX_UNKNOWN', () => choiceField('c_sexe_id', line.sex, SEXES));
  const birthDate = dateField('dd_datenaissance', line.birthDate, 'iso');
  if (birthDate === null) sink.flag('BIRTH_DATE_MISSING');
  else if (birthDate > asOf) sink.flag('BORN_AFTER_FILE');
  return {
    civility: orDoubt(sink, 'CIVILITY_UNKNOWN', () =>
      choiceField('c_civilite', line.civility?.toUpperCase().replace('.', '') ?? null, CIVILITIES),
    ),
    last_name: mandatory('c_nom', line.lastName),
    used_name: line.usedName,
    first_name: mandatory('c_prenom', line.firstName),
    sex,
    birth_date: birthDate,
    ...readNir(line.nir, { sex, birthDate }, sink),
    is_identity_certified: line.certification === CERTIFIED,
    email: emailOf(line.email, sink),
    phone: line.phone,
    second_phone: line.secondPhone,
    ...readPersonPlace(line, sink),
    agency_code: line.agencyCode,
    ...readRegistration(line, asOf, sink),
    ...readWishes(line, sink),
    is_struck_off: yesNo('STRUCK_OFF_UNKNOWN', 'radie', line.isStruckOff, sink) ?? false,
    situation_code: line.situation,
    has_declared_month: yesNo('HAS_DECLARED_UNKNOWN', 'actu_faite', line.hasDeclared, sink),
  };
}

function readWishes(line: PersonLine, sink: RecordSink): Record<string, Cell> {
  const rome = (column: string, value: string | null): string | null =>
    orDoubt(sink, 'ROME_MALFORMED', () =>
      codeField(column, value, normaliseRomeCode, 'a ROME code'),
    );
  const first = rome('c_romerecherche_1', line.romeCode);
  const second = rome('c_romerecherche_2', line.secondRomeCode);
  return {
    sought_rome_code: first ?? second,
    second_sought_rome_code: first === null || second === first ? null : second,
    education_level_code: line.educationLevel,
    ...readSalary(line, sink),
    mobility_km: orDoubt(sink, 'MOBILITY_UNREADABLE', () =>
      integerField('n_rayonmobilite', line.mobility, 0, 20_000),
    ),
    qualities: JSON.stringify(qualitiesOf(line.qualities)),
  };
}

function readSalary(line: PersonLine, sink: RecordSink): Record<string, Cell> {
  const amount = orDoubt(sink, 'SALARY_UNREADABLE', () =>
    decimalField('n_salairesouhaite', line.salary, 0.01, 10_000_000),
  );
  const period = orDoubt(sink, 'SALARY_UNIT_UNKNOWN', () =>
    choiceField('c_unitesalaire', line.salaryUnit, SALARY_PERIODS),
  );
  if (amount !== null && line.salaryUnit === null) sink.flag('SALARY_UNIT_MISSING');
  return amount === null || period === null
    ? { desired_salary_eur: null, desired_salary_period: null }
    : { desired_salary_eur: amount, desired_salary_period: period };
}

function emailOf(text: string | null, sink: RecordSink): string | null {
  if (text === null || /^[^\s@]+@[^\s@]+\.[^\s@]+$/u.test(text)) return text;
  sink.flag('EMAIL_MALFORMED');
  return null;
}

const qualitiesOf = (text: string | null): string[] => {
  const named = (text ?? '').split(';').map((quality) => quality.trim());
  return [...new Set(named.filter((quality) => quality !== ''))];
};

const yesNo = (
  flag: string,
  column: string,
  value: string | null,
  sink: RecordSink,
): boolean | null => orDoubt(sink, flag, () => choiceField(column, value, YES_NO));
