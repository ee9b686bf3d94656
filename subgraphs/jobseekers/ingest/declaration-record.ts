import {
  choiceField,
  codeField,
  dateField,
  decimalField,
  integerField,
  mandatory,
  parseDate,
} from '#kernel/ingest/fields.ts';
import { type Cell, type RecordSink, reject } from '#kernel/ingest/source.ts';
import { IDENTIFIERS } from '../identifier.ts';
import { type DeclarationLine, declarationColumns } from './declaration-columns.ts';
import { readEmployers } from './declared-employers.ts';
import { orDoubt, YES_NO } from './doubt.ts';
import { readParisTime } from './paris-time.ts';

/** Hours that a month can hold for the employment service: it takes no more. */
const MAX_HOURS = 420;
const SAVED = 0;
const INCOHERENT = 5;

export interface DeclarationKey {
  readonly local_id: string;
  readonly month: string;
  readonly declared_at: string;
}

/** Whose declaration it is, of which month, and when it was made. */
export function readDeclarationKey(line: DeclarationLine, sink: RecordSink): DeclarationKey {
  const { normalise, form } = IDENTIFIERS.LOCAL;
  const localId = codeField('c_individulocal', line.localId, normalise, form);
  const month = parseDate(`${mandatory('mois', line.month)}01`, 'compact');
  const declaredAt = readParisTime(mandatory('dd_saisie', line.declaredAt));
  if (declaredAt?.doubt != null) sink.flag(`DECLARED_AT_${declaredAt.doubt}`);
  return {
    local_id: mandatory('c_individulocal', localId),
    month: month ?? noDate('mois', 'a month written yyyymm', line.month),
    declared_at:
      declaredAt?.instant ??
      noDate('dd_saisie', 'a time written yyyy-mm-dd hh:mm:ss', line.declaredAt),
  };
}

const noDate = (column: string, form: string, value: string | null): never =>
  reject({ column, code: 'DATE_INVALID', reason: `Expected ${form}.`, value });

/** What a line declares; answers that do not fit together are flagged and kept. */
export function readDeclarationContent(
  line: DeclarationLine,
  sink: RecordSink,
): Record<string, Cell> {
  const status = mandatory('statut', integerField('statut', line.status, 0, 7));
  const isForced = integerField('force_incoherence', line.isForced, 0, 1) === 1;
  const content = {
    status,
    is_forced: isForced,
    is_in_force: status === SAVED || (status === INCOHERENT && isForced),
    ...readWork(line, sink),
    is_in_training: answer('isInTraining', line, sink),
    ...readPeriod(line, sink, 'internship', 'isInInternship', 'internshipStart', 'internshipEnd'),
    ...readPeriod(line, sink, 'sick_leave', 'isOnSickLeave', 'sickLeaveStart', 'sickLeaveEnd'),
    is_on_maternity_leave: answer('isOnMaternityLeave', line, sink),
    maternity_leave_started_on: day('maternityLeaveStart', line),
    has_retirement_pension: answer('hasRetirementPension', line, sink),
    retirement_pension_from: day('retirementPensionStart', line),
    has_disability_pension: answer('hasDisabilityPension', line, sink),
    disability_pension_from: day('disabilityPensionStart', line),
    stays_registered: answer('staysRegistered', line, sink),
    search_ends_on: day('searchEnd', line),
    search_end_reason: orDoubt(sink, 'SEARCH_END_REASON_UNKNOWN', () =>
      integerField('motif_finrech', line.searchEndReason, 0, 2),
    ),
  };
  if (status === INCOHERENT) sink.flag(isForced ? 'INCOHERENT_FORCED' : 'INCOHERENT');
  return content;
}

function readWork(line: DeclarationLine, sink: RecordSink): Record<string, Cell> {
  const hasWorked = answer('hasWorked', line, sink);
  const declared = decimalField('nb_heures_trav', line.hours, 0, 100_000);
  const employers = readEmployers(line.employers, sink);
  if (declared !== null && declared > MAX_HOURS) sink.flag('HOURS_CAPPED');
  if (hasWorked === true && declared === null) sink.flag('HOURS_MISSING');
  if (hasWorked === false && (declared ?? 0) > 0) sink.flag('HOURS_WITHOUT_WORK');
  if (hasWorked === true && employers.length === 0) sink.flag('EMPLOYERS_MISSING');
  return {
    has_worked: hasWorked,
    hours_worked: declared === null ? null : Math.min(MAX_HOURS, Math.ceil(declared)),
    gross_pay_eur: decimalField('mont_salaire', line.pay, 0, 10_000_000),
    employers: JSON.stringify(employers),
  };
}

type Column = keyof DeclarationLine;

function readPeriod(
  line: DeclarationLine,
  sink: RecordSink,
  name: 'internship' | 'sick_leave',
  question: Column,
  start: Column,
  end: Column,
): Record<string, Cell> {
  const from = day(start, line);
  const to = day(end, line);
  if (from !== null && to !== null && to < from) sink.flag('DATES_REVERSED');
  return {
    [name === 'internship' ? 'is_in_internship' : 'is_on_sick_leave']: answer(question, line, sink),
    [`${name}_started_on`]: from,
    [`${name}_ended_on`]: to,
  };
}

const day = (column: Column, line: DeclarationLine): string | null => {
  const value = line[column];
  return value === '00000000'
    ? null
    : dateField(declarationColumns[column][0], value, 'compactFrench');
};

const answer = (column: Column, line: DeclarationLine, sink: RecordSink): boolean | null =>
  orDoubt(sink, 'ANSWER_UNREADABLE', () =>
    choiceField(declarationColumns[column][0], line[column], YES_NO),
  );
