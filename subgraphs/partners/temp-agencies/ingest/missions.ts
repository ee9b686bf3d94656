import { hasValidNirKey, normaliseNir } from '#kernel/codes/nir.ts';
import { normaliseRomeCode } from '#kernel/codes/rome.ts';
import { hasValidSiretKey, isUnknownSiret, normaliseSiret } from '#kernel/codes/siret.ts';
import { normaliseCommuneCode } from '#kernel/codes/territory.ts';
import { type DelimitedRecord, readDelimited } from '#kernel/ingest/delimited.ts';
import {
  choiceField,
  codeField,
  dateField,
  decimalField,
  integerField,
  mandatory,
} from '#kernel/ingest/fields.ts';
import {
  defineSource,
  type LoadContext,
  RecordRejected,
  type RecordSink,
  reject,
} from '#kernel/ingest/source.ts';
import { mergeStatements } from './merge-statements.ts';
import { dueDay, lastDay, monthField } from './months.ts';
import { optionalColumns, statementColumns } from './statement-columns.ts';

const MOVEMENTS = { C: 'CONCLUDED', E: 'IN_PROGRESS', F: 'ENDED' } as const;
const MAX_HOURS_A_MONTH = 420;
const MAX_PAY_A_MONTH = 100_000;

type StatementLine = DelimitedRecord<typeof statementColumns>;

/** Monthly statements of missions, one agency and one month a file; a later version replaces the agency's whole month. */
export const missionsSource = defineSource<StatementLine>({
  name: 'missions',
  dataset: 'Relevé mensuel des contrats de mission',
  publisher: 'Temp agencies (entreprises de travail temporaire)',
  licence: 'Restricted: Labour Code R1251-7, checking entitlement to replacement income',
  refresh: 'each month, before the 20th of the next one',
  staging: {
    lines: {
      mission_id: 'text',
      month: 'date',
      agency_siret: 'text',
      agency_name: 'text',
      version: 'integer',
      sent_on: 'date',
      is_late: 'boolean',
      person_pid: 'text',
      user_siret: 'text',
      user_name: 'text',
      commune_code: 'text',
      rome_code: 'text',
      qualification: 'text',
      starts_on: 'date',
      ends_on: 'date',
      hours: 'numeric(7,2)',
      gross_pay: 'numeric(10,2)',
      movement: 'text',
    },
  },
  coversUntil(fileName) {
    const month = /^ett_releve_(20\d{2})(0[1-9]|1[0-2])_/u.exec(fileName);
    return month === null ? null : lastDay(`${month[1]}-${month[2]}-01`);
  },
  read: (input) =>
    readDelimited(input, { columns: statementColumns, optional: optionalColumns }, '|'),
  map: mapLine,
  merge: mergeStatements,
});

function mapLine(record: StatementLine, sink: RecordSink, context: LoadContext): void {
  if (record instanceof RecordRejected) throw record;
  const agencySiret = siretField(
    'siret_agence',
    mandatory('siret_agence', record.agencySiret),
    sink,
  );
  const month = monthField('mois', mandatory('mois', record.month));
  const startsOn = mandatory('dd_debut', dateField('dd_debut', record.startsOn, 'french'));
  const endsOn = dateField('dd_fin', record.endsOn, 'french');
  if (endsOn !== null && endsOn < startsOn) {
    reject({
      column: 'dd_fin',
      code: 'DATES_REVERSED',
      reason: 'The mission ends before it starts.',
      value: record.endsOn,
    });
  }
  if (startsOn > lastDay(month) || (endsOn !== null && endsOn < month))
    sink.flag('MISSION_OUTSIDE_MONTH');
  const sentOn = dateField('dd_envoi', record.sentOn, 'french');
  sink.emit('lines', {
    mission_id: `${agencySiret}-${mandatory('numero_contrat', record.contract)}`,
    month,
    agency_siret: agencySiret,
    agency_name: mandatory('nom_agence', record.agencyName),
    version: mandatory('version', integerField('version', record.version, 0, 99)),
    sent_on: sentOn,
    is_late: sentOn === null ? null : sentOn > dueDay(month),
    person_pid: personPid(record.nir, sink, context),
    user_siret: userSiret(record.userSiret, sink),
    user_name: record.userName,
    commune_code: doubtful('COMMUNE_CODE_WRONG', record.commune, normaliseCommuneCode, sink),
    rome_code: doubtful('ROME_CODE_WRONG', record.rome, normaliseRomeCode, sink),
    qualification: record.qualification,
    starts_on: startsOn,
    ends_on: endsOn,
    hours: decimalField('heures', record.hours, 0, MAX_HOURS_A_MONTH),
    gross_pay: decimalField('salaire_brut', record.grossPay, 0, MAX_PAY_A_MONTH),
    movement: mandatory('mouvement', choiceField('mouvement', record.movement, MOVEMENTS)),
  });
}

function siretField(column: string, value: string, sink: RecordSink): string {
  const siret = mandatory(column, codeField(column, value, normaliseSiret, 'a SIRET of 14 digits'));
  if (!hasValidSiretKey(siret)) sink.flag('SIRET_KEY_WRONG');
  return siret;
}

/** The user establishment's SIRET is optional by law: a wrong one costs only itself. */
function userSiret(value: string | null, sink: RecordSink): string | null {
  const siret = value === null ? null : normaliseSiret(value);
  if (value !== null && siret === null) sink.flag('USER_SIRET_MALFORMED');
  return siret === null || isUnknownSiret(siret) ? null : siret;
}

/** The NIR serves only to make the pseudonym; a mission whose person cannot be told is still a mission. */
function personPid(
  value: string | null,
  sink: RecordSink,
  { pseudonym }: LoadContext,
): string | null {
  const nir = value === null ? null : normaliseNir(value);
  if (nir === null) {
    sink.flag('NIR_UNREADABLE');
    return null;
  }
  if (!hasValidNirKey(nir)) sink.flag('NIR_KEY_WRONG');
  return pseudonym(nir);
}

function doubtful(
  flag: string,
  value: string | null,
  normalise: (text: string) => string | null,
  sink: RecordSink,
): string | null {
  const code = value === null ? null : normalise(value);
  if (value !== null && code === null) sink.flag(flag);
  return code;
}
