import { hasValidSiretKey, isUnknownSiret, normaliseSiret } from '#kernel/codes/siret.ts';
import {
  departmentOfCommune,
  normaliseCommuneCode,
  normalisePostalCode,
} from '#kernel/codes/territory.ts';
import type { DelimitedRecord } from '#kernel/ingest/delimited.ts';
import { choiceField, codeField, dateField, mandatory } from '#kernel/ingest/fields.ts';
import {
  type Cell,
  type LoadContext,
  RecordRejected,
  type RecordSink,
  reject,
} from '#kernel/ingest/source.ts';
import { COLLECTIVE_FINANCERS } from '../../financing.ts';
import { mailHashOf } from '../../reviews/mail-hash.ts';
import type { traineeColumns } from './columns.ts';
import { enrolmentIdOf, idsOfSession } from './identity.ts';

export type TraineeLine = DelimitedRecord<typeof traineeColumns>;
type Line = Exclude<TraineeLine, RecordRejected>;

const PRESENCES = { P: true, A: false } as const;
const VALID = 'V';
const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/u;

/** Stages who followed which session. The national number becomes a pseudonym and is kept nowhere, rejects apart from its shape. */
export function stageTrainee(line: TraineeLine, sink: RecordSink, context: LoadContext): void {
  if (line instanceof RecordRejected) throw line;
  const nationalNumber = mandatory(
    'n_individuadmin_id',
    codeField('n_individuadmin_id', line.nationalNumber, nationalNumberOf, 'digits, at most 20'),
  );
  const siret = readSiret(line, sink);
  const ids = idsOfSession({
    siret,
    training: mandatory('dc_formation_id', line.trainingNumber),
    action: mandatory('dc_numeroicaction', line.actionNumber),
    session: mandatory('dc_numeroicsession', line.sessionNumber),
  });
  const personPid = context.pseudonym(nationalNumber);
  sink.emit('trainees', {
    id: enrolmentIdOf(personPid, ids.sessionId),
    person_pid: personPid,
    ...readEmail(line, sink, context),
    training_id: ids.trainingId,
    session_id: ids.sessionId,
    provider_siret: siret,
    formacode: readFormacode(line.formacode, sink),
    ...readPlace(line, sink),
    ...readDates(line, sink),
    has_attended: mandatory('c_presence', choiceField('c_presence', line.presence, PRESENCES)),
    is_publicly_funded: financersOf(line.financers).some((code) =>
      COLLECTIVE_FINANCERS.includes(code),
    ),
  });
}

const nationalNumberOf = (text: string): string | null =>
  /^\d{1,20}$/u.test(text.trim()) ? text.trim() : null;

function readSiret({ siret }: Line, sink: RecordSink): string {
  const code = mandatory(
    'dc_siret',
    codeField('dc_siret', siret, normaliseSiret, 'a SIRET of 14 digits'),
  );
  if (isUnknownSiret(code))
    return reject({
      column: 'dc_siret',
      code: 'CODE_MALFORMED',
      reason: 'The SIRET is only zeros, so that the session cannot be told.',
      value: siret,
    });
  if (!hasValidSiretKey(code)) sink.flag('SIRET_KEY_WRONG');
  return code;
}

/** An address that the service found wrong, or that is none, is not kept: nobody can be invited there. */
function readEmail(
  { email, emailValidity }: Line,
  sink: RecordSink,
  { pseudonym }: LoadContext,
): Record<string, Cell> {
  const isMail = email !== null && EMAIL.test(email);
  if (email !== null && !isMail) sink.flag('EMAIL_MALFORMED');
  if (!isMail || (emailValidity !== null && emailValidity !== VALID))
    return { email: null, email_hash: null };
  return { email: email.toLowerCase(), email_hash: mailHashOf(pseudonym, email) };
}

function readFormacode(text: string | null, sink: RecordSink): string | null {
  if (text === null || /^\d{5}$/u.test(text)) return text;
  sink.flag('FORMACODE_WRONG');
  return null;
}

function readPlace({ commune, postalCode, town }: Line, sink: RecordSink): Record<string, Cell> {
  const code = commune === null ? null : normaliseCommuneCode(commune);
  if (commune !== null && code === null) sink.flag('COMMUNE_CODE_WRONG');
  return {
    commune_code: code,
    department_code: code === null ? null : departmentOfCommune(code),
    postal_code: postalCode === null ? null : normalisePostalCode(postalCode),
    town,
  };
}

function readDates(line: Line, sink: RecordSink): Record<string, Cell> {
  const startedOn = mandatory(
    'dd_datedebutplanformation',
    dateField('dd_datedebutplanformation', line.startedOn, 'iso'),
  );
  const endedOn = mandatory(
    'dd_datefinplanformation',
    dateField('dd_datefinplanformation', line.endedOn, 'iso'),
  );
  if (endedOn < startedOn)
    return reject({
      column: 'dd_datefinplanformation',
      code: 'DATES_REVERSED',
      reason: 'The session ends before it starts.',
      value: line.endedOn,
    });
  const droppedOutOn = dateField('dd_dateabandon', line.droppedOutOn, 'iso');
  const isOutside = droppedOutOn !== null && (droppedOutOn < startedOn || droppedOutOn > endedOn);
  if (isOutside) sink.flag('DROP_OUT_OUTSIDE_SESSION');
  return { started_on: startedOn, ended_on: endedOn, dropped_out_on: droppedOutOn };
}

const financersOf = (text: string | null): number[] =>
  (text ?? '')
    .split(';')
    .filter((code) => /^\d{1,2}$/u.test(code.trim()))
    .map(Number);
