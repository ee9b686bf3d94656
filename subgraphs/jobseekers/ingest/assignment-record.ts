import { codeField, dateField, mandatory } from '#kernel/ingest/fields.ts';
import type { LayoutRow } from '#kernel/ingest/layout.ts';
import { type Cell, reject } from '#kernel/ingest/source.ts';
import { normaliseCounsellorId } from '../counsellor-id.ts';
import { IDENTIFIERS } from '../identifier.ts';

/** The columns read of the employment service's list of counsellors; that of the structure is not kept. */
export const assignmentColumns = {
  nationalNumber: ['n_individuadmin_id'],
  localId: ['c_individulocal'],
  counsellorId: ['c_referent'],
  startedOn: ['dd_debutsuivi'],
  endedOn: ['dd_finsuivi'],
} as const;

type AssignmentLine = LayoutRow<typeof assignmentColumns>;

export const stagedAssignments = {
  scheme: 'text',
  value: 'text',
  counsellor_id: 'text',
  started_on: 'date',
  ended_on: 'date',
} as const;

/** Reads a line; rejects one that does not say who, by whom or from when: a right to read is never guessed. */
export function readAssignment(line: AssignmentLine): Record<string, Cell> {
  const startedOn = mandatory('dd_debutsuivi', dateField('dd_debutsuivi', line.startedOn, 'iso'));
  const endedOn = dateField('dd_finsuivi', line.endedOn, 'iso');
  if (endedOn !== null && endedOn < startedOn)
    reject({
      column: 'dd_finsuivi',
      code: 'DATES_REVERSED',
      reason: 'The last day comes before the first.',
      value: line.endedOn,
      fault: 'RULE',
    });
  return {
    ...readIdentifier(line),
    counsellor_id: mandatory(
      'c_referent',
      codeField(
        'c_referent',
        line.counsellorId,
        normaliseCounsellorId,
        '2 to 20 letters and digits',
      ),
    ),
    started_on: startedOn,
    ended_on: endedOn,
  };
}

/** The strongest identifier of the line. */
function readIdentifier(line: AssignmentLine): Record<'scheme' | 'value', string> {
  const { NATIONAL, LOCAL } = IDENTIFIERS;
  const national = codeField(
    'n_individuadmin_id',
    line.nationalNumber,
    NATIONAL.normalise,
    NATIONAL.form,
  );
  if (national !== null) return { scheme: 'NATIONAL', value: national };
  const local = codeField('c_individulocal', line.localId, LOCAL.normalise, LOCAL.form);
  if (local !== null) return { scheme: 'LOCAL', value: local };
  return reject({
    column: null,
    code: 'IDENTIFIER_MISSING',
    reason: 'The line holds neither identifier, so that nobody can be told by it.',
  });
}
